"""The checkable parts of an article's sentences, each with one speaker and one principal figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.model import Place, Span
from workbench.extract.analysis import ArticleAnalysis, inside, overlap
from workbench.extract.provenance.statements import Statement
from workbench.extract.rows.rules import RULES, Draft, Part
from workbench.extract.text.passages import Sentence
from workbench.extract.text.spans import SpanIndex
from workbench.extract.text.tagging import tags_of

LEAD_IN = 120
"""Characters of the longest sentence that with a colon at its end only announces who speaks."""
SHORTEST = 18
"""Characters of the shortest thing said that is a part of its own."""
SHORTEST_REST = 50
"""Characters of the shortest rest of a sentence that is one, where it counts nobody."""

_CLOSING = "\"”’')]"
_NEEDED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|puts?|g[ai]ves?|sets?|revis(?:es?|ed)"
    r"|rais(?:es?|ed)|lower(?:s|ed)?|accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|call(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
"""Verbs without which what follows them is no claim, or another one: "denied that …", "put the toll at 12"."""
_STOP_INSIDE = re.compile(r"[.!]\s")
_EDGE = " \t,;:\"“”'‘’–—-"
_RELATIVE = re.compile(r"(?:who|whose|which)\s", re.IGNORECASE)
_JOINING = ("and", "but", "while", "as", "adding", "with", "which", "who", "that")
_LEADING = re.compile(r"(?:(?:(?:that|and|but|adding that),?|while)\s+)+", re.IGNORECASE)
_TRAILING = re.compile(rf"[\s,;:]+(?:{'|'.join(_JOINING)})?$", re.IGNORECASE)
_BULLET = re.compile(r"[–—•*·-]\s+")


def drafts_of(analysis: ArticleAnalysis, statements: SpanIndex[Statement]) -> Iterator[Draft]:
    """Every claim of an article in the order of its text."""
    for sentence in (*analysis.title.sentences, *analysis.passage.sentences):
        if _is_claimless(sentence, analysis):
            continue
        span = _story(sentence.span, analysis)
        near = [one for one in statements.near(span) if one.reports and _touches(one, span)]
        for part in _parts(span, near, analysis):
            yield from _drafts(part, analysis)


def _story(span: Span, analysis: ArticleAnalysis) -> Span:
    """A sentence without the dateline or byline that opens it: "BEIRUT (Levant Wire) - "."""
    for one in analysis.masthead.furniture:
        if one.place is span.place and one.start <= span.start < one.end < span.end:
            rest = _trim(Span(one.end, span.end, span.place), analysis)
            return Span(rest.start, span.end, span.place) if rest else span
    return span


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
        trimmed = _trim(within, analysis) if within else None
        if trimmed:
            yield Part(trimmed, statement)


def _with_cue(content: Span, statement: Statement, analysis: ArticleAnalysis) -> Span:
    """What does not stand alone, with its verb: "denied that it had sunk", "accused the firm of having ignored warnings"."""
    cue = statement.attribution.cue[-1] if statement.attribution.cue else content
    if not cue.end <= content.start <= cue.end + len(" "):
        return content
    alone = not _NEEDED.search(analysis.text_of(cue)) and _has_verb(content, analysis)
    return content if alone else Span(cue.start, content.end, content.place)


def _has_verb(content: Span, analysis: ArticleAnalysis) -> bool:
    text = (analysis.title if content.place is Place.TITLE else analysis.named).text
    return any(tag in "VA" for tag in tags_of(text, content.start, content.end, analysis.words.language))


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
        if one.speaker
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
            gap = _trim(Span(start, min(part.start, span.end), span.place), analysis)
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
    """Long enough, and no clause that only says more of a speaker: "…, who was treated for a wound"."""
    return rest.end - rest.start >= SHORTEST_REST and not _RELATIVE.match(analysis.text_of(rest))


def _has_figure(span: Span, analysis: ArticleAnalysis) -> bool:
    return any(one.casualty for one in analysis.figures_in(span))


def _common(first: Span, second: Span) -> Span | None:
    start, end = max(first.start, second.start), min(first.end, second.end)
    return Span(start, end, first.place) if first.place is second.place and end > start else None


def _trim(span: Span, analysis: ArticleAnalysis) -> Span | None:
    """Without the marks, blanks and joining words at its ends."""
    text = analysis.text_of(span)
    left = len(text) - len(text.lstrip(_EDGE))
    leading = _LEADING.match(text, left)
    left = leading.end() if leading else left
    right = len(_without_trailing(text.rstrip(_EDGE)))
    if text[right : right + 1] in {'"', "”"} and _is_open(text[left:right]):
        right += 1
    return Span(span.start + left, span.start + right, span.place) if right > left else None


def _is_open(text: str) -> bool:
    """A quotation begins in it and does not end: its closing mark is no edge."""
    return text.count('"') % 2 == 1 or text.count("“") > text.count("”")


def _without_trailing(text: str) -> str:
    """The pattern asks at every blank of the text, so it is searched only where it will match."""
    if text[-1:].isspace() or text[-6:].lower().endswith(_JOINING):
        return _TRAILING.sub("", text).rstrip(_EDGE)
    return text
