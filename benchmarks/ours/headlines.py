"""Headlines: which ones drift from their story, and in what."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.ours.interface import Measure, Result, Tally
from benchmarks.tasks import headlines
from benchmarks.tasks.interface import Row


def measure(rows: Sequence[Row]) -> Result:
    """Every pair of a headline and its story."""
    tally = Tally()
    for row in rows:
        found = headlines.TASK.predict(headlines.TASK.question(row), {})
        given = found.get("what") if found["drift"] else None
        where = f"{row['id']} “{row['headline']}”"
        tally.compare("drift", where, _one(row["drift"] is not None), _one(given is not None))
        tally.check("what", where, row["drift"], given)
    return tally.result()


def _one(drift: bool) -> list[str]:
    return ["drift"] if drift else []


MEASURE = Measure("headlines", measure)
