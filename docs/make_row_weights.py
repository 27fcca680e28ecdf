"""Learn what tells a wanted row from an aside: `python docs/make_row_weights.py REPORTS.jsonl …`.

Reads marked reports (the layout of tests/extract/gold/rows.jsonl), tells how well the weights do on reports that they
were not learned on, and writes those learned on all of them to workbench/extract/rows/wanted/weights.py. Optional rows
count neither way. No text of a report gets into the weights.
"""

from __future__ import annotations

import math
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.ours.queue import Asserted, asked_of, given_of, paired
from benchmarks.predict import rows
from benchmarks.tasks import reports
from benchmarks.tasks.interface import Row
from benchmarks.tasks.reading import read_document
from workbench.extract.rows.segments import drafts_of
from workbench.extract.rows.wanted.combinations import CERTAIN
from workbench.extract.rows.wanted.layout import layout_of
from workbench.extract.rows.wanted.signs import signs_of
from workbench.extract.rows.wanted.weights import LEAST

OUT = Path(__file__).parent.parent / "workbench" / "extract" / "rows" / "wanted" / "weights.py"
FOLDS, ROUNDS, RATE = 8, 200, 0.5
HELD = 3.0
"""How strongly a weight is held near nought, so that a sign seen a few times weighs little."""


@dataclass(frozen=True, slots=True)
class Report:
    """The claims of a report by their signs, each wanted (1), not (0) or optional (None), and how many rows are wanted."""

    claims: tuple[tuple[frozenset[str], int | None], ...]
    wanted: int


@dataclass(frozen=True, slots=True)
class Model:
    """What each sign weighs."""

    weights: dict[str, float]
    bias: float

    def chance(self, signs: frozenset[str]) -> float:
        """How likely it is that a claim with these signs is wanted."""
        return _chance(self.bias + sum(self.weights.get(sign, 0.0) for sign in signs))


def _chance(weight: float) -> float:
    return 1 / (1 + math.exp(-weight))


def read_report(row: Row) -> Report:
    """What the product finds in a marked report, and what of it is asked for."""
    article: Row = {name: row[name] for name in ("id", "title", "published", "text") if name in row}
    found = reports.TASK.predict(article, {})
    read = read_document(row["id"], {row["id"]: article | {"text": found["text"]}})
    analysis = read.analysis
    layout = layout_of(analysis)
    signs = [signs_of(draft, layout, analysis) for draft in drafts_of(analysis, read.statements)]
    given = given_of({**found, "claims": [{**claim, "row": True} for claim in found["claims"]]}, row["text"])
    asked = asked_of(row)
    labels = _labels(asked, given)
    return Report(tuple(zip(signs, labels, strict=True)), sum(not one.optional for one in asked))


def _labels(asked: Sequence[Asserted], given: Sequence[Asserted]) -> Iterator[int | None]:
    answers = {id(other): one for one, other in paired(asked, given)}
    for one in given:
        answered = answers.get(id(one))
        yield 0 if answered is None else None if answered.optional else 1


def learn(read: Sequence[Report]) -> Model:
    """Logistic regression by plain descent, each weight at a pace of its own."""
    examples = [(signs, label) for report in read for signs, label in report.claims if label is not None]
    weights = dict.fromkeys(sorted({sign for signs, _ in examples for sign in signs}), 0.0)
    bias, steps, bias_steps = 0.0, Counter[str](), 0.0
    for _ in range(ROUNDS):
        slopes = {sign: HELD * weight for sign, weight in weights.items()}
        bias_slope = 0.0
        for signs, label in examples:
            error = _chance(bias + sum([weights[sign] for sign in signs])) - label
            bias_slope += error
            for sign in signs:
                slopes[sign] += error
        for sign, slope in slopes.items():
            steps[sign] += slope * slope  # type: ignore[assignment]  # the sums are no whole numbers
            weights[sign] -= RATE * slope / (math.sqrt(steps[sign]) or 1.0)
        bias_steps += bias_slope * bias_slope
        bias -= RATE * bias_slope / math.sqrt(bias_steps)
    return Model(weights, bias)


def cross_validated(read: Sequence[Report]) -> tuple[float, float]:
    """Precision and recall of rows on reports that were not learned on."""
    order = list(read)
    random.Random(1).shuffle(order)  # noqa: S311 - no secret
    right = given = 0
    for fold in range(FOLDS):
        model = learn([one for at, one in enumerate(order) if at % FOLDS != fold])
        kept = [
            label
            for one in order[fold::FOLDS]
            for signs, label in one.claims
            if CERTAIN in signs or model.chance(signs) >= LEAST
        ]
        right += sum(label == 1 for label in kept)
        given += sum(label is not None for label in kept)
    return right / given, right / sum(one.wanted for one in order)


def write(model: Model) -> None:
    """Keep the weights as plain data."""
    lines = [f"    {sign!r}: {weight:.2f}," for sign, weight in sorted(model.weights.items()) if abs(weight) >= 0.01]
    head = '"""What each sign of a claim weighs: learned by docs/make_row_weights.py, and not written by hand."""'
    body = "\n".join(lines).replace("'", '"')
    OUT.write_text(
        f"""{head}

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

LEAST: Final = {LEAST}
\"\"\"From this chance on a claim is a row.\"\"\"
BIAS: Final = {model.bias:.2f}
WEIGHTS: Final[Mapping[str, float]] = {{
{body}
}}
""",
        "utf-8",
    )


def main(paths: Sequence[str]) -> None:
    """Read, tell how good it is, write."""
    read = [read_report(row) for path in paths for row in rows(Path(path))]
    precision, recall = cross_validated(read)
    sys.stdout.write(f"{len(read)} reports; on those not learned on: precision {precision:.3f}, recall {recall:.3f}\n")
    write(learn(read))


if __name__ == "__main__":
    main(sys.argv[1:])
