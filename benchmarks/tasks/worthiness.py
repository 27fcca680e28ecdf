"""Worthiness: how much a sentence is worth checking."""

from __future__ import annotations

from benchmarks.tasks.interface import Documents, Row, Task
from workbench.extract.figures import find_figures
from workbench.extract.rows.worthiness import worthiness
from workbench.extract.text.passages import cut
from workbench.extract.words import words_for


def predict(row: Row, documents: Documents) -> Row:
    """The score of a line's sentence."""
    del documents
    words = words_for("en")
    score = worthiness(row["text"], find_figures(cut(row["text"])), words)[0] if words else 0.0
    return {"id": row["id"], "score": score}


TASK = Task("worthiness", predict)
