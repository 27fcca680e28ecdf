"""The checkable claims of an article, sentence by sentence: each a part with one speaker, cut into clauses, read by the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.provenance.statement import Statement
from workbench.extract.rows.edges import trimmed
from workbench.extract.rows.parts import parts_of
from workbench.extract.rows.pieces import pieces_of
from workbench.extract.rows.rules import RULES, Draft, Part
from workbench.extract.text.passages import Sentence
from workbench.extract.text.spans import SpanIndex, inside, overlap

LEAD_IN = 120
"""Characters of the longest sentence that with a colon at its end only announces who speaks."""

_CLOSING = "\"”’')]"
_BAR = re.compile(r" [|»›] ")
_STOP_INSIDE = re.compile(r"[.!]\s")
_DATELINE = re.compile(r"[A-Z][A-Z'’. ]{2,30}(?:,[^-–—.:\n]{2,25})? [-–—] (?=[\"“A-Z0-9])")
"""A dateline with a hyphen: "NADOR, Morocco, June 27 - Twenty-three people died"."""


def drafts_of(analysis: ArticleAnalysis, statements: SpanIndex[Statement]) -> Iterator[Draft]:
    """Every claim of an article in the order of its text."""
    for sentence in (*analysis.title.sentences, *analysis.passage.sentences):
        if _is_claimless(sentence, analysis):
            continue
        span = _story(sentence.span, analysis)
        near = [one for one in statements.near(span) if _touches(one, span)]
        for part in parts_of(span, near, analysis):
            for piece in pieces_of(part.span, analysis):
                for draft in _drafts(Part(piece.span, part.statement), analysis):
                    yield Draft(draft.span, draft.figure, draft.figures, part.statement, piece.tail)


def _without_sections(span: Span, analysis: ArticleAnalysis) -> Span:
    """A line without the names of the page's sections: "World | Africa | *Ferry sinks off Lenza*"."""
    text = analysis.text_of(span)
    ends = [(one.start(), one.end()) for one in _BAR.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text)]
    start, stop = max(zip(starts, stops, strict=True), key=lambda one: one[1] - one[0])
    return Span(span.start + start, span.start + stop, span.place)


def _story(span: Span, analysis: ArticleAnalysis) -> Span:
    """A sentence without the dateline, byline or sections of the page that open it: "BEIRUT (Levant Wire) - "."""
    span = _without_sections(span, analysis)
    for one in analysis.masthead.furniture:
        if one.place is span.place and one.start <= span.start < one.end < span.end:
            rest = trimmed(Span(one.end, span.end, span.place), analysis)
            return Span(rest.start, span.end, span.place) if rest else span
    dateline = _DATELINE.match(analysis.text_of(span))
    return Span(span.start + dateline.end(), span.end, span.place) if dateline else span


def _drafts(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    for rule in RULES:
        found = list(rule(part, analysis))
        if found:
            yield from found
            return


def _is_claimless(sentence: Sentence, analysis: ArticleAnalysis) -> bool:
    """A question, or a line about the article itself."""
    text = analysis.text_of(sentence.span)
    if _asks(text) or (text.endswith(":") and len(text) < LEAD_IN):
        return True
    return any(2 * overlap(one, sentence.span) > len(text) for one in analysis.masthead.furniture)


def _asks(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith("?") and not _STOP_INSIDE.search(text)


def _touches(statement: Statement, span: Span) -> bool:
    return bool(statement.covers(span)) or inside(statement.at, span)
