"""Where the sentences of a paragraph end: `sentencex`, and the few places where news prose needs it put right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import sentencex

from workbench.extract.words import Stops, stops_for
from workbench.extract.words.patterns import any_of

_BLOCK = 4000
"""Characters that `sentencex` is given at once: it looks for the partner of each quotation mark to the end."""
_MANY_MARKS = 100
"""Opening marks in a block that make that search slow, and that no article has."""
_PAIRED = re.compile("[“‘„«']")

_INITIAL = re.compile(r"(?<![.\w])(?:[A-Z][\w'’-]+ )[A-Z]\.\s*$")
"""A middle initial: "Ronald R. Fieldstone"."""
_IN_BRACKETS = re.compile(r"\([^()]{0,30}\.\)\s*$")
"""A cut-short word in brackets: "Sen. Bernie Sanders (I-Vt.) said"."""


class _Patterns(NamedTuple):
    """How the short forms of a language are known."""

    short: re.Pattern[str]
    title: re.Pattern[str]
    clock: re.Pattern[str]
    day: re.Pattern[str]
    starter: re.Pattern[str]
    after_dots: re.Pattern[str]
    """Where a sentence ends at dots that another rule takes for those of a name: "by the U.S. ", "10 p.m. ", "waited ... "."""


@cache
def _patterns(stops: Stops) -> _Patterns:
    starters, doers = any_of(stops.starters), any_of(stops.doers)
    dots = rf"(?:\b(?:[A-Z]\.){{2,12}}|{stops.clock}|\.\.\.|…)\s+"
    return _Patterns(
        re.compile(rf"\b(?:{any_of(stops.short)})\.\s*$"),
        re.compile(rf"\b(?:{any_of(stops.titles)})\.\s*$"),
        re.compile(rf"(?:{stops.clock})\s*$"),
        re.compile(rf"(?:{any_of(stops.days)})\b(?! {stops.doing}\b)"),
        re.compile(rf"(?:[“\"‘']|'')?(?:{starters})\b"),
        re.compile(rf"{dots}(?=(?:{starters})\s|(?:{doers})\s{stops.doing}\b)|(?:{stops.clock})\s+(?=[\"“][A-Z])"),
    )


def sentences_of(paragraph: str, language: str) -> Iterator[tuple[int, int]]:
    """From where to where each sentence of a paragraph runs, with the white space after it."""
    start = 0
    previous = 0
    patterns = _patterns(stops_for(language))
    for end in _ends(paragraph, language):
        if end < len(paragraph) and _runs_on(paragraph, previous, end, patterns):
            continue
        yield from _cut_after_dots(paragraph, start, end, patterns)
        start = previous = end
    if start < len(paragraph):
        yield start, len(paragraph)


def _ends(paragraph: str, language: str) -> Iterator[int]:
    for start, end in _blocks(paragraph):
        block = paragraph[start:end].replace("\n", " ")
        if sum(1 for _ in _PAIRED.finditer(block)) > _MANY_MARKS:
            block = _PAIRED.sub(" ", block)
        for boundary in sentencex.get_sentence_boundaries(language, block):
            yield start + boundary["end_index"]


def _blocks(paragraph: str) -> Iterator[tuple[int, int]]:
    """The paragraph in one, or cut at blanks after a full stop where it is longer than any should be."""
    start = 0
    while len(paragraph) - start > _BLOCK:
        stop = paragraph.rfind(". ", start, start + _BLOCK)
        blank = paragraph.rfind(" ", start, start + _BLOCK) if stop <= start else stop + 1
        end = blank + 1 if blank > start else start + _BLOCK
        yield start, end
        start = end
    yield start, len(paragraph)


def _runs_on(paragraph: str, start: int, end: int, patterns: _Patterns) -> bool:
    """Whether a boundary is none: after a cut-short word before a number, a title, a time of day, or a middle initial."""
    before = paragraph[max(start, end - 60) : end]
    following = paragraph[end]
    if _IN_BRACKETS.search(before) and following.islower():
        return True
    if patterns.title.search(before) and not patterns.starter.match(paragraph, end):
        return True
    if patterns.short.search(before):
        return following.isdigit() or following.islower() or following in "$€£"
    if patterns.clock.search(before):
        return following.islower() or patterns.day.match(paragraph, end) is not None
    return bool(_INITIAL.search(before)) and following.isupper() and not patterns.starter.match(paragraph, end)


def _cut_after_dots(paragraph: str, start: int, end: int, patterns: _Patterns) -> Iterator[tuple[int, int]]:
    if paragraph.find(".", start, end - 2) < 0 and paragraph.find("…", start, end) < 0:
        yield start, end
        return
    for match in patterns.after_dots.finditer(paragraph, start, end):
        if match.start() > start and match.end() < end:
            yield start, match.end()
            start = match.end()
    yield start, end
