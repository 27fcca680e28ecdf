"""The checkable parts of an article's sentences, each with one speaker and one principal figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis, inside, overlap
from workbench.extract.provenance.statements import Statement
from workbench.extract.rows.edges import trimmed
from workbench.extract.rows.pieces import pieces_of
from workbench.extract.rows.rules import RULES, Draft, Part
from workbench.extract.rows.stretches import stretch_of
from workbench.extract.text.passages import Sentence
from workbench.extract.text.spans import SpanIndex

LEAD_IN = 120
"""Characters of the longest sentence that with a colon at its end only announces who speaks."""
SHORTEST = 12
"""Characters of the shortest thing said that is a part of its own."""
SHORTEST_REST = 14
"""Characters of the shortest rest of a sentence that is one, where it counts nobody."""

BESIDE = 20
"""Characters between a speaker and the verb: "Sherwood *quickly* denied", "the coalition *have* denied"."""

_CLOSING = "\"”’')]"
_NEEDED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|puts?|g[ai]ves?|sets?|revis(?:es?|ed)"
    r"|rais(?:es?|ed)|lower(?:s|ed)?|accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|call(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
"""Verbs without which what follows them is no claim, or another one: "denied that …", "put the toll at 12"."""
_DEED = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed)|blam(?:es?|ed))\b", re.IGNORECASE
)
"""Verbs of saying that are a deed themselves, so that the row says whose: "Lonmin denies that it is to blame"."""
_STOP_INSIDE = re.compile(r"[.!]\s")
_RELATIVE = re.compile(r"(?:who|whose|which)\s", re.IGNORECASE)
_DATELINE = re.compile(r"[A-Z][A-Z'’. ]{2,30}(?:,[^-–—.:\n]{2,25})? [-–—] (?=[\"“A-Z0-9])")
"""A dateline with a hyphen: "NADOR, Morocco, June 27 - Twenty-three people died"."""
_NOT = re.compile(r"\b(?:not|never)\b|n['’]t\b", re.IGNORECASE)
_BULLET = re.compile(r"[–—•*·-]\s+")


def drafts_of(analysis: ArticleAnalysis, statements: SpanIndex[Statement]) -> Iterator[Draft]:
    """Every claim of an article in the order of its text."""
    for sentence in (*analysis.title.sentences, *analysis.passage.sentences):
        if _is_claimless(sentence, analysis):
            continue
        span = _story(sentence.span, analysis)
        near = [one for one in statements.near(span) if one.reports and _touches(one, span)]
        for part in _parts(span, near, analysis):
            for piece in pieces_of(part.span, analysis):
                for draft in _drafts(Part(piece.span, part.statement), analysis):
                    yield draft._replace(statement=part.statement, tail=piece.tail)


def _story(span: Span, analysis: ArticleAnalysis) -> Span:
    """A sentence without the dateline or byline that opens it: "BEIRUT (Levant Wire) - "."""
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


def _parts(span: Span, statements: Sequence[Statement], analysis: ArticleAnalysis) -> Iterator[Part]:
    """What each speaker of a sentence says, and the rest of it that nobody is named for."""
    said = [part for one in statements for part in _said(one, span, statements, analysis)]
    said = [part for part in said if part.span.end - part.span.start >= SHORTEST or _has_figure(part.span, analysis)]
    parts = {part.span: part for part in reversed([*said, *_rest(span, statements, analysis)])}
    yield from sorted(parts.values(), key=lambda part: part.span)


def _said(
    statement: Statement, span: Span, statements: Sequence[Statement], analysis: ArticleAnalysis
) -> Iterator[Part]:
    """What a statement says within a sentence, without what others say inside it."""
    if statement.speaker is None:
        return
    deeper = [one for one in statements if one is not statement and statement.holds(one.at) and one.speaker]
    for content in statement.content:
        said = _common(_with_cue(content, statement, analysis), span)
        within = _before_others(said, deeper)
        edged = trimmed(within, analysis) if within else None
        if edged:
            yield Part(edged, statement)


def _with_cue(content: Span, statement: Statement, analysis: ArticleAnalysis) -> Span:
    """What does not stand alone, with its verb: "the firm denied that it had sunk", "put the toll at 12"."""
    cue = statement.attribution.cue[-1] if statement.attribution.cue else content
    between = Span(cue.end, max(cue.end, content.start), cue.place)
    if content.start < cue.end or analysis.text_of(between).strip() not in ("", "that"):
        return content
    said = _NEEDED.search(analysis.text_of(cue)) is None and _has_verb(content, analysis)
    alone = said and not _unsaid(cue, statement, analysis)
    return content if alone else Span(_doer(cue, statement, analysis), content.end, content.place)


def _unsaid(cue: Span, statement: Statement, analysis: ArticleAnalysis) -> bool:
    """Nobody says it: "no group has said …", "the crew did not report …"."""
    source = statement.attribution.source[-1] if statement.attribution.source else cue
    between = Span(source.end, max(cue.end, source.end), cue.place)
    opener = analysis.text_of(source).partition(" ")[0].lower()
    return bool(opener in analysis.words.seams.nobody or _NOT.search(analysis.text_of(between)))


def _doer(cue: Span, statement: Statement, analysis: ArticleAnalysis) -> int:
    """Where the source of a denial or an accusation begins, which is its doer; else where its verb does."""
    source = statement.attribution.source[-1] if statement.attribution.source else cue
    near = source.place is cue.place and source.end <= cue.start <= source.end + BESIDE
    deed = _DEED.search(analysis.text_of(cue)) or _unsaid(cue, statement, analysis)
    return source.start if near and deed else cue.start


def _has_verb(content: Span, analysis: ArticleAnalysis) -> bool:
    stretch = stretch_of(content, analysis)
    return any(tag in "VA" for tag in stretch.line.tags[stretch.first : stretch.last])


def _before_others(within: Span | None, deeper: Sequence[Statement]) -> Span | None:
    """What stands before others, or the same one again, begin to speak: "said it had hit a column *and denied that …*"."""
    if within is None:
        return None
    theirs = [
        part.start
        for one in deeper
        if one.covers(within)
        for part in (*one.attribution.source, *one.attribution.cue, *one.content)
        if part.place is within.place and part.start >= within.start
    ]
    end = min(theirs, default=within.end)
    return within if end >= within.end else Span(within.start, end, within.place) if end > within.start else None


def _rest(span: Span, statements: Sequence[Statement], analysis: ArticleAnalysis) -> Iterator[Part]:
    taken = sorted(
        part
        for one in statements
        if one.speaker and any(overlap(part, span) for part in one.content)
        for part in (*_beside_cue(one, analysis), *one.attribution.cue, *one.content)
        if overlap(part, span)
    )
    if not taken:
        bullet = _BULLET.match(analysis.text_of(span))
        yield Part(Span(span.start + (bullet.end() if bullet else 0), span.end, span.place), None)
        return
    start = span.start
    for part in [*taken, Span(span.end, span.end, span.place)]:
        if part.start > start:
            gap = trimmed(Span(start, min(part.start, span.end), span.place), analysis)
            if gap and (_is_told(gap, analysis) or _has_figure(gap, analysis)):
                yield Part(gap, None)
        start = max(start, part.end)


def _beside_cue(statement: Statement, analysis: ArticleAnalysis) -> Iterator[Span]:
    """The source, but where it is told before what else it did: "the army, which took power, has drones *and says* …"."""
    for part in statement.attribution.source:
        cue = statement.attribution.cue[0] if statement.attribution.cue else part
        between = analysis.text_of(Span(part.end, max(part.end, cue.start), part.place))
        if len(between) < SHORTEST_REST or not between.rstrip().endswith((" and", " but")):
            yield part


def _is_told(rest: Span, analysis: ArticleAnalysis) -> bool:
    """Long enough, with a verb, and no clause that only says more of a speaker: "…, who was treated for a wound"."""
    long = rest.end - rest.start >= SHORTEST_REST and _has_verb(rest, analysis)
    return long and not _RELATIVE.match(analysis.text_of(rest))


def _has_figure(span: Span, analysis: ArticleAnalysis) -> bool:
    return any(one.casualty for one in analysis.figures_in(span))


def _common(first: Span, second: Span) -> Span | None:
    start, end = max(first.start, second.start), min(first.end, second.end)
    return Span(start, end, first.place) if first.place is second.place and end > start else None
