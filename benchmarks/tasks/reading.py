"""A document of the gold data as the product reads it, each read once."""

from __future__ import annotations

from collections import OrderedDict

from benchmarks.tasks.interface import Documents, Row
from store.model import Article
from workbench.extract.extraction import analyse
from workbench.extract.provenance.provenance import Provenance, provenance_of
from workbench.extract.words import words_for

KEPT = 8
"""Documents kept in memory: lines of one document stand together."""

_kept: OrderedDict[str, Provenance] = OrderedDict()


class NoDocument(Exception):
    """A line's document is not in the file of documents."""


def read_document(key: str, documents: Documents) -> Provenance:
    """Who says what in a document."""
    if key not in documents:
        raise NoDocument(f"document {key!r} is not in the file given with --articles")
    if key not in _kept:
        _kept[key] = _read(documents[key])
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return _kept[key]


def _read(document: Row) -> Provenance:
    words = words_for("en")
    if words is None:
        raise NoDocument("the product has no English words")
    article = Article(
        key=str(document["id"]),
        name=str(document["id"]),
        title=str(document.get("title") or ""),
        outlet=str(document.get("outlet") or ""),
        published=str(document.get("published") or ""),
    )
    return provenance_of(analyse(article, str(document["text"]), words))
