"""The checkable parts of an article's sentences, each with one speaker and one principal figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.model import Place, Span
from workbench.extract.attributions.tagging import tags_of
from workbench.extract.passages import Sentence
from workbench.extract.rules import RULES, Draft, Part
from workbench.extract.shelf import Shelf
from workbench.extract.statements import Statement
from workbench.extract.survey import Survey, inside, overlap

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


def drafts_of(survey: Survey, statements: Shelf[Statement]) -> Iterator[Draft]:
    """Every claim of an article in the order of its text."""
    for sentence in (*survey.title.sentences, *survey.passage.sentences):
        if _is_claimless(sentence, survey):
            continue
        span = _story(sentence.span, survey)
        near = [one for one in statements.near(span) if one.reports and _touches(one, span)]
        for part in _parts(span, near, survey):
            yield from _drafts(part, survey)


def _story(span: Span, survey: Survey) -> Span:
    """A sentence without the dateline or byline that opens it: "BEIRUT (Levant Wire) - "."""
    for one in survey.masthead.furniture:
        if one.place is span.place and one.start <= span.start < one.end < span.end:
            rest = _trim(Span(one.end, span.end, span.place), survey)
            return Span(rest.start, span.end, span.place) if rest else span
    return span


def _drafts(part: Part, survey: Survey) -> Iterator[Draft]:
    for rule in RULES:
        found = list(rule(part, survey))
        if found:
            yield from found
            return


def _is_claimless(sentence: Sentence, survey: Survey) -> bool:
    """A question, or a line about the article itself."""
    text = survey.text_of(sentence.span)
    if _asks(text) or (text.endswith(":") and len(text) < LEAD_IN):
        return True
    return any(2 * overlap(one, sentence.span) > len(text) for one in survey.masthead.furniture)


def _asks(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith("?") and not _STOP_INSIDE.search(text)


def _touches(statement: Statement, span: Span) -> bool:
    return bool(statement.covers(span)) or inside(statement.at, span)


def _parts(span: Span, statements: Sequence[Statement], survey: Survey) -> Iterator[Part]:
    """What each speaker of a sentence says, and the rest of it that nobody is named for."""
    said = [part for one in statements for part in _said(one, span, statements, survey)]
    said = [part for part in said if part.span.end - part.span.start >= SHORTEST or _has_figure(part.span, survey)]
    parts = {part.span: part for part in reversed([*said, *_rest(span, statements, survey)])}
    yield from sorted(parts.values(), key=lambda part: part.span)


def _said(statement: Statement, span: Span, statements: Sequence[Statement], survey: Survey) -> Iterator[Part]:
    """What a statement says within a sentence, without what others say inside it."""
    if statement.speaker is None:
        return
    deeper = [one for one in statements if one is not statement and statement.holds(one.at) and one.speaker]
    for content in statement.content:
        said = _common(_with_cue(content, statement, survey), span)
        within = _before_others(said, deeper)
        trimmed = _trim(within, survey) if within else None
        if trimmed:
            yield Part(trimmed, statement)


def _with_cue(content: Span, statement: Statement, survey: Survey) -> Span:
    """What does not stand alone, with its verb: "denied that it had sunk", "accused the firm of having ignored warnings"."""
    cue = statement.attribution.cue[-1] if statement.attribution.cue else content
    if not cue.end <= content.start <= cue.end + len(" "):
        return content
    alone = not _NEEDED.search(survey.text_of(cue)) and _has_verb(content, survey)
    return content if alone else Span(cue.start, content.end, content.place)


def _has_verb(content: Span, survey: Survey) -> bool:
    text = (survey.title if content.place is Place.TITLE else survey.named).text
    return any(tag in "VA" for tag in tags_of(text, content.start, content.end, survey.words.language))


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


def _rest(span: Span, statements: Sequence[Statement], survey: Survey) -> Iterator[Part]:
    taken = sorted(
        part
        for one in statements
        if one.speaker
        for part in (*_beside_cue(one, survey), *one.attribution.cue, *one.content)
        if overlap(part, span)
    )
    if not taken:
        bullet = _BULLET.match(survey.text_of(span))
        yield Part(Span(span.start + (bullet.end() if bullet else 0), span.end, span.place), None)
        return
    start = span.start
    for part in [*taken, Span(span.end, span.end, span.place)]:
        if part.start > start:
            gap = _trim(Span(start, min(part.start, span.end), span.place), survey)
            if gap and (_is_told(gap, survey) or _has_figure(gap, survey)):
                yield Part(gap, None)
        start = max(start, part.end)


def _beside_cue(statement: Statement, survey: Survey) -> Iterator[Span]:
    """The source, but where it is told before what else it did: "the army, which took power, has drones *and says* …"."""
    for part in statement.attribution.source:
        cue = statement.attribution.cue[0] if statement.attribution.cue else part
        between = survey.text_of(Span(part.end, max(part.end, cue.start), part.place))
        if len(between) < SHORTEST_REST or not between.rstrip().endswith((" and", " but")):
            yield part


def _is_told(rest: Span, survey: Survey) -> bool:
    """Long enough, and no clause that only says more of a speaker: "…, who was treated for a wound"."""
    return rest.end - rest.start >= SHORTEST_REST and not _RELATIVE.match(survey.text_of(rest))


def _has_figure(span: Span, survey: Survey) -> bool:
    return any(one.casualty for one in survey.figures_in(span))


def _common(first: Span, second: Span) -> Span | None:
    start, end = max(first.start, second.start), min(first.end, second.end)
    return Span(start, end, first.place) if first.place is second.place and end > start else None


def _trim(span: Span, survey: Survey) -> Span | None:
    """Without the marks, blanks and joining words at its ends."""
    text = survey.text_of(span)
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
