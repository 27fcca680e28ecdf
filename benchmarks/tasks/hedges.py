"""Hedges: the words of a sentence that mark what it states as not established."""

from __future__ import annotations

from benchmarks.tasks.interface import Documents, Row, Task
from workbench.extract.figures import find_hedges
from workbench.extract.text.passages import cut


def predict(row: Row, documents: Documents) -> Row:
    """The hedges of a line's text."""
    del documents
    found = find_hedges(cut(row["text"]))
    return {"id": row["id"], "cues": [{"span": [one.span.start, one.span.end]} for one in found]}


TASK = Task("hedges", predict)
