"""Quotations that run on: sentences of a quotation after the one that names its speaker, marks lost or not."""

from __future__ import annotations

import re
from itertools import pairwise

from store.model import Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.provenance.counting_on import counted_on
from workbench.extract.provenance.statement import Statement
from workbench.extract.text.quotes import Quote
from workbench.extract.text.spans import SpanIndex, inside, overlap

_WORD = re.compile(r"\w+")
REACH = 700
"""Characters that may lie between a quotation and the words that name its speaker."""


def carrier_of(span: Span, analysis: ArticleAnalysis, statements: SpanIndex[Statement]) -> Statement | None:
    """The statement whose quotation a span without a speaker of its own goes on with."""
    if span.place is Place.TITLE:
        return None
    announced = _announced(span, analysis, statements) or counted_on(span, analysis, statements)
    if announced is not None:
        return announced
    quote = _quote_at(span, analysis)
    if quote is None and not _speaks_on(span, analysis):
        return None
    area = quote.span if quote else span
    around = Span(max(0, area.start - REACH), area.end + REACH)
    beside = [
        one
        for one in statements.near(around)
        if one.speaker and _distance(one, area) <= REACH and _quoted(one, analysis)
    ]
    sharing = [one for one in beside if any(overlap(part, area) for part in one.content)]
    earlier = [one for one in beside if one.at.start < span.start]
    later = [one for one in beside if one.at.start >= span.end]
    if sharing:
        return sharing[0]
    return earlier[-1] if earlier else later[0] if later else None


def _announced(span: Span, analysis: ArticleAnalysis, statements: SpanIndex[Statement]) -> Statement | None:
    """Somebody "maintained:" at the end of the sentence before: what follows is theirs."""
    before = analysis.sentences_before(span.start, 1)
    if not before or not analysis.text_of(before[0].span).endswith(":"):
        return None
    return next(
        (one for one in statements.near(before[0].span) if one.speaker and inside(one.at, before[0].span)), None
    )


def _quote_at(span: Span, analysis: ArticleAnalysis) -> Quote | None:
    """The quotation that a span lies in for the most part."""
    half = (span.end - span.start) / 2
    return next((one for one in analysis.quotes.near(span) if overlap(one.span, span) > half), None)


def _speaks_on(span: Span, analysis: ArticleAnalysis) -> bool:
    """A first person outside every quotation: its marks were lost."""
    return _in_first_person(span, analysis)


def _in_first_person(span: Span, analysis: ArticleAnalysis) -> bool:
    """Those who speak are told of as "we" and "us", and by no "US" or "by our correspondent"."""
    voices = analysis.words.voices
    spoken = _WORD.findall(analysis.text_of(span))
    return any(
        word in voices.first_person and before.lower() not in voices.no_speech
        for before, word in pairwise(["", *spoken])
    )


def _quoted(statement: Statement, analysis: ArticleAnalysis) -> bool:
    """What is said is a quotation, or speaks in the first person as one does."""
    return any(overlap(quote.span, part) for part in statement.content for quote in analysis.quotes.near(part)) or any(
        _in_first_person(part, analysis) for part in statement.content
    )


def _distance(statement: Statement, area: Span) -> int:
    if inside(statement.at, area):
        return 0
    return max(area.start - statement.at.end, statement.at.start - area.end, 0)
