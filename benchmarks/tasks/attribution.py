"""Who said what: source, cue and content spans of a text, as `workbench extract` prints them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.tasks.interface import Documents, Row, Task
from store.model import Article, Span
from workbench.extract import extract


def predict(row: Row, documents: Documents) -> Row:
    """The attributions of a line's text, as an article of that text alone would show them."""
    del documents
    found = extract(Article(key=row["id"], name=row["id"]), row["text"]).attributions
    return {
        "id": row["id"],
        "attributions": [
            {"source": _offsets(one.source), "cue": _offsets(one.cue), "content": _offsets(one.content)}
            for one in found
        ],
    }


def _offsets(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


TASK = Task("attribution", predict)
