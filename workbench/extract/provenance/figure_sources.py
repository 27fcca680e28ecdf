"""Who gives a figure in its own sentence, and whether a desk could print it from there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from store.model import Figure, Hop
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.antecedents import source_span
from workbench.extract.provenance.chains import local_chain
from workbench.extract.provenance.counts import Counts
from workbench.extract.provenance.interest import Interests
from workbench.extract.provenance.reliability import Judged, verdict_on
from workbench.extract.provenance.statement import Statement
from workbench.extract.text.spans import SpanIndex, inside


def sourced(
    figures: Iterable[Figure],
    analysis: ArticleAnalysis,
    statements: SpanIndex[Statement],
    counts: Counts,
    interests: Interests,
) -> Iterator[Figure]:
    """Each figure with its source as written, and whether and why it is unverified."""
    for figure in figures:
        count = counts.get(figure.span)
        statement = count or _nearest(figure, statements)
        chain = local_chain(figure.span, analysis, statements, count) if statement is not None else ()
        unverified, why = verdict_on(figure, judged(chain, analysis, figure, interests), analysis.words)
        source = _written(statement, analysis) if statement is not None else None
        yield replace(figure, attributed_to=source, unverified=unverified, why=why)


def judged(chain: Iterable[Hop], analysis: ArticleAnalysis, figure: Figure, interests: Interests) -> tuple[Judged, ...]:
    """Each hop with why it is a party to what the sentence of a figure tells."""
    said = analysis.text_of(analysis.sentence_at(figure.span))
    return tuple((hop, interests.of(hop, said)) for hop in chain)


def _nearest(figure: Figure, statements: SpanIndex[Statement]) -> Statement | None:
    """The innermost statement in whose words a figure stands."""
    around = [
        one
        for one in statements.near(figure.span)
        if one.speaker is not None and one.reports and any(inside(figure.span, part) for part in one.content)
    ]
    return min(around, key=lambda one: sum(part.end - part.start for part in one.content), default=None)


def _written(statement: Statement, analysis: ArticleAnalysis) -> str:
    parts = sorted(statement.attribution.source)
    if len(parts) == 1:
        parts = list(source_span(statement.attribution, analysis)) or parts  # whom "who" stands for
    return " ".join(" ".join(analysis.text_of(part).split()) for part in parts)
