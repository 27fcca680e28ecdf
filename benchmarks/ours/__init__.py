"""Our own small gold data, and how well the product does on it: one module a task, one line in MEASURES.

The reports of UNOPENED are kept apart: nobody reads them while rules are made, they are measured on demand alone, and no
floor stands on them. What they measure is what the rules do on texts that they were not made on.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from benchmarks import predict
from benchmarks.ours import attributions, chains, figures, headlines, hedges, rows, worthiness
from benchmarks.ours.interface import Measure, Result

GOLD = Path(__file__).parents[2] / "tests" / "extract" / "gold"
UNOPENED = GOLD / "rows_unopened.jsonl"
MEASURES: tuple[Measure, ...] = (
    figures.MEASURE,
    attributions.MEASURE,
    chains.MEASURE,
    hedges.MEASURE,
    worthiness.MEASURE,
    headlines.MEASURE,
    rows.MEASURE,
    rows.SHORT,
)


def measured() -> Result:
    """Every value on all of our gold data, each under its file's name, and every mistake."""
    values: dict[str, float] = {}
    mistakes: list[str] = []
    for measure in MEASURES:
        found = measure.run(list(predict.rows(GOLD / f"{measure.name}.jsonl")))
        values |= {f"{measure.name}.{name}": value for name, value in found.values.items()}
        mistakes += found.mistakes
    return Result(values, tuple(mistakes))


def measured_unopened() -> Mapping[str, float]:
    """The values on the unopened reports, and nothing of what is in them."""
    found = rows.MEASURE.run(list(predict.rows(UNOPENED)))
    return {f"{UNOPENED.stem}.{name}": value for name, value in found.values.items()}
