"""Hedges: the words of doubt, and whether a sentence has any."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.ours.interface import Measure, Result, Tally
from benchmarks.ours.marked import Offsets, in_braces
from benchmarks.tasks import hedges
from benchmarks.tasks.interface import Row


def measure(rows: Sequence[Row]) -> Result:
    """Every sentence; a hedge is found where any of its words is."""
    tally = Tally()
    for row in rows:
        marked = in_braces(row["marked"])
        found = hedges.TASK.predict({"id": row["id"], "text": marked.text}, {})["cues"]
        given = [_snapped(tuple(one["span"]), marked.spans) for one in found]
        words = [[marked.text[slice(*one)] for one in side] for side in (marked.spans, dict.fromkeys(given))]
        tally.compare("cue", row["id"], *words)
        tally.check("sentence", row["id"], bool(marked.spans), bool(given))
    return tally.result()


def _snapped(given: Offsets, asked: Sequence[Offsets]) -> Offsets:
    """The asked span that a given one touches, else itself."""
    return next((one for one in asked if given[0] < one[1] and one[0] < given[1]), given)


MEASURE = Measure("hedges", measure)
