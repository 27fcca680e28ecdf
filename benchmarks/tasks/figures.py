"""Figures: every number of a passage with its bounds, unit, hedges, casualty, source, and whether it is unverified."""

from __future__ import annotations

from benchmarks.tasks.interface import Documents, Row, Task
from store.model import Article, Figure
from workbench.extract.extraction import analyse
from workbench.extract.provenance.provenance import provenance_of
from workbench.extract.words import LANGUAGES


def predict(row: Row, documents: Documents) -> Row:
    """The figures of a line's text, as an article of that text alone would show them."""
    del documents
    analysis = provenance_of(analyse(Article(key=row["id"], name=row["id"]), row["text"], LANGUAGES[0])).analysis
    return {"id": row["id"], "figures": [_figure(one) for one in analysis.figures]}


def _figure(figure: Figure) -> Row:
    return {
        "span": [figure.span.start, figure.span.end],
        "surface": figure.words,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "kind": figure.kind.value,
        "qualifier": figure.qualifier.value,
        "hedges": list(figure.hedges),
        "casualty": figure.casualty.value if figure.casualty else None,
        "attributed_to": figure.attributed_to,
        "unverified": figure.unverified,
    }


TASK = Task("figures", predict)
