"""How accurate the product is on a folder of gold data: `python -m benchmarks.accuracy FOLDER`.

Every JSON Lines file under the folder that holds a kind of gold data known here is predicted by the product's own code
and scored by its scorer. A kind of which the folder has none is named and left out.

Exit codes: 0 measured; 1 something failed, or fell below its floor; 2 the command was wrong.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.golds import KINDS, Gold, golds_in
from benchmarks.scoring import Unmeasured, measure
from benchmarks.table import Line, table

LEAST = 0.0005
"""A smaller change is none: the scorers round."""

Values = dict[str, dict[str, float]]


@dataclass(slots=True)
class Run:
    """What came of measuring a folder."""

    values: Values = field(default_factory=dict)
    """By file, then by value."""
    missing: list[str] = field(default_factory=list)
    """Kinds of gold data that the folder has none of."""
    failed: dict[str, str] = field(default_factory=dict)
    """Files that could not be measured, and why."""


def main(arguments: list[str] | None = None) -> int:
    """Measure a folder and print one table."""
    given = _arguments(arguments)
    try:
        golds = list(golds_in(given.folder))
        floors: Values = json.loads(given.floors.read_text("utf-8"))["values"] if given.floors else {}
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"Cannot read {given.folder} or the floors: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    if not golds:
        print(f"No gold data in {given.folder}: it is told by the fields of its .jsonl lines.", file=sys.stderr)
        return 2
    run = _measure(golds, given)
    _tell(run, given.scorers or given.folder)
    lines = list(_lines(run.values, golds, floors, everything=given.all))
    print(json.dumps(_json(run), indent=1) if given.json else table(lines, changes=bool(floors)))
    return 1 if run.failed or _fell(_lines(run.values, golds, floors, everything=False)) else 0


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.accuracy", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="gold data: .jsonl or .jsonl.gz files, in folders or not")
    parser.add_argument("--scorers", type=Path, help="where the score_*.py are (default: FOLDER)")
    parser.add_argument(
        "--only", action="append", choices=[kind.name for kind in KINDS], help="one kind; may be repeated"
    )
    parser.add_argument("--floors", type=Path, help="an earlier run's --json: show the change, fail below it")
    parser.add_argument("--all", action="store_true", help="every value of the scorers, not only the first ones")
    parser.add_argument("--json", action="store_true", help="every value, as JSON")
    parser.add_argument("--keep", type=Path, help="leave the predictions in this folder")
    given = parser.parse_args(arguments)
    if not given.folder.is_dir():
        parser.error(f"{given.folder} is no folder")
    return given


def _measure(golds: list[Gold], given: argparse.Namespace) -> Run:
    wanted = [gold for gold in golds if not given.only or gold.kind.name in given.only]
    kinds = [kind.name for kind in KINDS if not given.only or kind.name in given.only]
    run = Run(missing=[name for name in kinds if name not in {gold.kind.name for gold in wanted}])
    with tempfile.TemporaryDirectory() as temporary:
        space = (given.keep or Path(temporary)).resolve()
        space.mkdir(parents=True, exist_ok=True)
        for number, gold in enumerate(wanted, start=1):
            print(f"[{number}/{len(wanted)}] {gold.name}", file=sys.stderr)
            try:
                run.values[gold.name] = measure(gold, given.folder, given.scorers or given.folder, space)
            except (Unmeasured, OSError, EOFError, ValueError) as error:
                run.failed[gold.name] = str(error)
    return run


def _lines(values: Values, golds: list[Gold], floors: Values, *, everything: bool) -> Iterator[Line]:
    for gold in golds:
        found = values.get(gold.name, {})
        for name in found if everything else gold.kind.values:
            if name in found:
                floor = floors.get(gold.name, {}).get(name)
                yield Line(gold.name, name, found[name], None if floor is None else found[name] - floor)


def _fell(lines: Iterator[Line]) -> bool:
    """Whether a value that matters is less than it was; of the scorers' counts, less may be better."""
    return any(line.change is not None and line.change < -LEAST for line in lines)


def _json(run: Run) -> dict[str, object]:
    return {"values": run.values, "missing": run.missing, "failed": run.failed}


def _tell(run: Run, scorers: Path) -> None:
    for name in run.missing:
        print(f"no data: {name}", file=sys.stderr)
    for name in sorted({path.name for path in scorers.glob("score_*.py")} - {kind.scorer for kind in KINDS}):
        print(f"no task here: {name}", file=sys.stderr)
    for name, why in run.failed.items():
        print(f"failed: {name}: {why}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
