"""Our own small gold data, and how well the product does on it: one module a task, one line in MEASURES."""

from __future__ import annotations

from pathlib import Path

from benchmarks.ours import attributions, chains, figures, headlines, hedges, worthiness
from benchmarks.ours.interface import Measure, Result
from benchmarks.predict import rows

GOLD = Path(__file__).parents[2] / "tests" / "extract" / "gold"
MEASURES: tuple[Measure, ...] = (
    figures.MEASURE,
    attributions.MEASURE,
    chains.MEASURE,
    hedges.MEASURE,
    worthiness.MEASURE,
    headlines.MEASURE,
)


def measured() -> Result:
    """Every value on all of our gold data, each under its file's name, and every mistake."""
    values: dict[str, float] = {}
    mistakes: list[str] = []
    for measure in MEASURES:
        found = measure.run(list(rows(GOLD / f"{measure.name}.jsonl")))
        values |= {f"{measure.name}.{name}": value for name, value in found.values.items()}
        mistakes += found.mistakes
    return Result(values, tuple(mistakes))
