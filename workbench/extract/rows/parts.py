"""A sentence cut by speaker: what each of them says, and the rest of it that nobody is named for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.provenance.statement import Statement
from workbench.extract.rows.edges import trimmed
from workbench.extract.rows.framing import is_deed, with_cue
from workbench.extract.rows.rests import rests_of
from workbench.extract.rows.rules import Part
from workbench.extract.rows.stretches import stretch_of
from workbench.extract.rows.voices import is_voice
from workbench.extract.text.tokens import words_in

LONGEST_WORD = 12
"""Characters before a speaker in which the word stands that a clause turns on."""
FEWEST = 4
"""Words of a thing said, with the "and" behind it, before what the same speaker wants."""
SHORTEST = 12
"""Characters of the shortest thing said that is a part of its own."""


def parts_of(span: Span, statements: Sequence[Statement], analysis: ArticleAnalysis) -> Iterator[Part]:
    """What each speaker of a sentence says, and the rest of it, in the order of the text."""
    wishes = [one for one in statements if not one.reports]
    statements = [
        one
        for one in statements
        if one.reports and not _is_told_by_another(one, statements, analysis) and not _is_set_in(one, analysis)
    ]
    said = [part for one in statements for part in _said(one, span, statements, analysis)]
    said = [each for part in said for each in _before_wishes(part, wishes, analysis)]
    said = [part for part in said if part.span.end - part.span.start >= SHORTEST or _counts(part.span, analysis)]
    rests = [Part(rest, None) for rest in rests_of(span, statements, analysis)]
    parts = {part.span: part for part in reversed([*said, *rests])}
    yield from sorted(parts.values(), key=lambda part: part.span)


def _is_told_by_another(statement: Statement, statements: Sequence[Statement], analysis: ArticleAnalysis) -> bool:
    """What somebody did or denies to have said: "*rescuers found 41 bodies*, the mayor said", "denied *saying that* …"."""
    around = [one for one in statements if one is not statement and one.speaker and one.holds(statement.at)]
    if around and is_deed(statement, analysis):
        return True
    return any(
        not analysis.words.seams.framing.isdisjoint(words_in(one.cue))
        and any(part.start == statement.at.start for part in one.content)
        for one in around
    )


def _is_set_in(statement: Statement, analysis: ArticleAnalysis) -> bool:
    """Who says it stands inside what a clause turns on: "fired on what *the army called* a depot"."""
    place = statement.at.place
    start = min((one.start for one in (*statement.attribution.source, *statement.attribution.cue)), default=-1)
    before = analysis.text_of(Span(max(0, start - LONGEST_WORD), start, place)).lower().split() if start > 0 else []
    return bool(before) and before[-1] in analysis.words.seams.standing_for


def _said(
    statement: Statement, span: Span, statements: Sequence[Statement], analysis: ArticleAnalysis
) -> Iterator[Part]:
    """What a statement says within a sentence, without what others say inside it."""
    if statement.speaker is None:
        return
    deeper = [one for one in statements if one is not statement and statement.holds(one.at) and one.speaker]
    for content in statement.content:
        said = _common(with_cue(content, statement, analysis), span)
        within = _before_others(said, statement, deeper)
        edged = trimmed(within, analysis) if within else None
        if edged and not is_voice(stretch_of(edged, analysis)):
            yield Part(_with_number(edged, analysis), statement)


def _with_number(span: Span, analysis: ArticleAnalysis) -> Span:
    """What is said with all of the number that it begins with: "said *more than 60 shops were closed*"."""
    before = [one.span.start for one in analysis.figures.near(span) if one.span.start < span.start < one.span.end]
    return Span(min(before), span.end, span.place) if before else span


def _before_others(within: Span | None, statement: Statement, deeper: Sequence[Statement]) -> Span | None:
    """What stands before others, or the same one again, begin to speak: "said it had hit a column *and denied that …*"."""
    if within is None:
        return None
    theirs = [
        part.start
        for one in deeper
        if one.covers(within)
        for part in (*one.attribution.source, *one.attribution.cue, *(() if one.holds(statement.at) else one.content))
        if part.place is within.place and part.start >= within.start
    ]
    end = min(theirs, default=within.end)
    return within if end >= within.end else Span(within.start, end, within.place) if end > within.start else None


def _before_wishes(part: Part, wishes: Sequence[Statement], analysis: ArticleAnalysis) -> Iterator[Part]:
    """What somebody says, and what they want of others behind it: "two bridges were closed *and asked people to stay in*"."""
    for one in wishes:
        cue, source = one.at, one.attribution.source
        before = analysis.text_of(Span(part.span.start, max(part.span.start, cue.start), cue.place)).split()
        theirs = source and source[-1].end <= part.span.start and part.span.start < cue.start < part.span.end
        if theirs and len(before) >= FEWEST and before[-1] in analysis.words.seams.going_on:
            said = trimmed(Span(part.span.start, cue.start, cue.place), analysis)
            yield from (Part(said, part.statement),) if said else ()
            yield Part(Span(cue.start, part.span.end, cue.place), one)
            return
    yield part


def _counts(span: Span, analysis: ArticleAnalysis) -> bool:
    return any(one.casualty for one in analysis.figures_in(span))


def _common(first: Span, second: Span) -> Span | None:
    start, end = max(first.start, second.start), min(first.end, second.end)
    return Span(start, end, first.place) if first.place is second.place and end > start else None
