"""Where the sentences of a paragraph end: `sentencex`, and the few places where news prose needs it put right."""

from __future__ import annotations

import re
from collections.abc import Iterator

import sentencex

_BLOCK = 4000
"""Characters that `sentencex` is given at once: it looks for the partner of each quotation mark to the end."""
_MANY_MARKS = 100
"""Opening marks in a block that make that search slow, and that no article has."""
_PAIRED = re.compile("[“‘„«']")

_CUT_SHORT = re.compile(r"\b(?:approx|incl|excl|est|resp|dept|govt|mn|bn|tn|mln|bln|hrs?|mins?|kms?|Nos?|pp?|ca)\.\s*$")
"""Abbreviations before a number or a small letter: "approx. 11:30", "$3.2 bn. in 2016"."""
_INITIAL = re.compile(r"(?<![.\w])(?:[A-Z][\w'’-]+ )[A-Z]\.\s*$")
"""A middle initial: "Ronald R. Fieldstone"."""
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Brig|Adm|Cmdr|Rev|Fr|Msgr|Hon|Sen|Rep|Gov|Insp|Supt)\.\s*$"
)
"""A title before a name: "Ms. Gedrich"."""
_IN_BRACKETS = re.compile(r"\([^()]{0,30}\.\)\s*$")
"""A cut-short word in brackets: "Sen. Bernie Sanders (I-Vt.) said"."""
_STARTERS = (
    "The|This|That|These|Those|He|She|It|They|We|You|In|On|At|But|And|For|From|After|Before|When|While|As|If|There|"
    "According|However|Then|His|Her|Its|Their|Our|An?|Some|Many|Several|Meanwhile"
)
_STARTER = re.compile(rf"(?:[“\"‘']|'')?(?:{_STARTERS})\b")
_AFTER_DOTS = re.compile(
    rf"""
    (?:\b(?:[A-Z]\.){{2,12}} | \b[ap]\.m\. | \.\.\. | …)\s+      # "by the U.S. ", "10 p.m. ", "waited ... "
    (?= (?:{_STARTERS})\s
      | (?:Moscow|Washington|Damascus|Tehran|Ankara|Kyiv|Kiev|Beijing|Riyadh|Israel|Russia|Iran|Turkey|Syria|Ukraine)
        \s[a-z]+(?:ed|es|[^s]s|aid|ent|ook|ave|ade|as|ill)\b )   # a country and its verb, not "U.S. Moscow embassy"
    """,
    re.VERBOSE,
)


def sentences_of(paragraph: str, language: str) -> Iterator[tuple[int, int]]:
    """From where to where each sentence of a paragraph runs, with the white space after it."""
    start = 0
    previous = 0
    for end in _ends(paragraph, language):
        if end < len(paragraph) and _runs_on(paragraph, previous, end):
            continue
        yield from _cut_after_dots(paragraph, start, end)
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


def _runs_on(paragraph: str, start: int, end: int) -> bool:
    """Whether a boundary is none: after a cut-short word before a number, or a name's middle initial."""
    before = paragraph[max(start, end - 60) : end]
    following = paragraph[end]
    if _IN_BRACKETS.search(before) and following.islower():
        return True
    if _TITLE.search(before) and not _STARTER.match(paragraph, end):
        return True
    if _CUT_SHORT.search(before):
        return following.isdigit() or following.islower() or following in "$€£"
    return bool(_INITIAL.search(before)) and following.isupper() and not _STARTER.match(paragraph, end)


def _cut_after_dots(paragraph: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if paragraph.find(".", start, end - 2) < 0 and paragraph.find("…", start, end) < 0:
        yield start, end
        return
    for match in _AFTER_DOTS.finditer(paragraph, start, end):
        if match.start() > start and match.end() < end:
            yield start, match.end()
            start = match.end()
    yield start, end
