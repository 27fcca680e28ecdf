"""Worthiness: a sentence worth checking stands before one that is not."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.ours.interface import Measure, Result
from benchmarks.tasks import worthiness
from benchmarks.tasks.interface import Row


def measure(rows: Sequence[Row]) -> Result:
    """The share of pairs, one worth checking and one not, that stand in the right order; a tie is half right."""
    scores = {row["id"]: float(worthiness.TASK.predict(row, {})["score"]) for row in rows}
    pairs = [(one, other) for one in rows for other in rows if one["worth"] and not other["worth"]]
    order = [
        (scores[one["id"]] > scores[other["id"]]) + (scores[one["id"]] == scores[other["id"]]) / 2
        for one, other in pairs
    ]
    mistakes = [
        f"{one['id']}: order: “{one['text']}” {scores[one['id']]} stands behind “{other['text']}” {scores[other['id']]}"
        for one, other in pairs
        if scores[one["id"]] <= scores[other["id"]]
    ]
    return Result({"order": round(sum(order) / len(pairs), 4)}, tuple(mistakes))


MEASURE = Measure("worthiness", measure)
