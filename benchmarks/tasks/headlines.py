"""Headlines: whether one says more, or other, than the sentence that tells its story."""

from __future__ import annotations

from benchmarks.tasks.interface import Documents, Row, Task
from store.model import Place
from workbench.extract.figures import find_figures
from workbench.extract.rows.doubts import doubts_in
from workbench.extract.rows.drift import Line, drifts
from workbench.extract.text.passages import cut
from workbench.extract.words.english import ENGLISH


def predict(row: Row, documents: Documents) -> Row:
    """The first drift between a line's headline and its body."""
    del documents
    head, body = cut(row["headline"], place=Place.TITLE), cut(row["body_text"])
    hedges = [one.words for one in doubts_in(body, ENGLISH.doubts)]
    found = drifts(Line(head.text, find_figures(head)), Line(body.text, find_figures(body)), hedges, ENGLISH)
    return {"id": row["id"], "drift": bool(found)} | ({"what": found[0].what} if found else {})


TASK = Task("headlines", predict, asks=("headline", "body_text"))
