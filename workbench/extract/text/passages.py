"""A text cut into paragraphs and sentences, each with its span; every rule works on these.

Paragraphs are cut first, so that a headline without a full stop never runs into the lead; where lines were wrapped by
hand, a sentence may hold the line end. No sentence is longer than `LONGEST`: what runs on beyond it is cut at a blank,
so that no pattern ever meets a megabyte. What runs on beyond `ENDLESS` is no prose, and is left out and named.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from store.model import Place, Problem, Span
from workbench.extract.text.paragraphs import paragraphs_of
from workbench.extract.text.sentences import sentences_of

LONGEST = 2000
"""Characters of the longest sentence that a rule is given."""
ENDLESS = 10_000
"""Characters without the end of a sentence that are still read: no writer writes so, but a broken converter may."""
MOST_SENTENCES = 10_000
"""Sentences of one text that are read, half again as many as the longest report has: what has more is made to keep us busy."""
LONG = 400
"""Characters of a sentence that is too long for news: a few in a hundred are."""
MOST_IN_LONG = 130_000
"""Characters of a text's long sentences that are read; a text of a million has 50,000, and one that lost its marks ends before."""
_END = re.compile(r"[.!?…:;]|\n")


class Sentence(NamedTuple):
    """A sentence without the white space around it."""

    span: Span
    paragraph: int
    """Number of the paragraph that it stands in, from 0; blank lines do not count."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One text that rules work on: an article's text or its title."""

    text: str
    place: Place
    language: str
    sentences: tuple[Sentence, ...]
    unread: tuple[Span, ...] = ()
    """Stretches that run on without the end of a sentence; no rule is given them."""
    beyond: Problem | None = None
    """What stands after the last sentence that is read, and why no more is."""

    def reads(self, span: Span) -> bool:
        """Whether a span stands in what is read."""
        return self.beyond is None or span.start < self.beyond.span.start

    def until(self, position: int, why: str) -> Passage:
        """The same, read only up to the sentence that a position stands in."""
        number = max(0, bisect_right(self.sentences, position, key=lambda one: one.span.start) - 1)
        start = self.sentences[number].span.start if self.sentences else 0
        beyond = Problem(Span(start, len(self.text), self.place), f"{why}: nothing was looked for from here on.")
        return replace(self, sentences=self.sentences[:number], beyond=beyond)

    def words(self, span: Span) -> str:
        """The exact words of a span of this passage."""
        return self.text[span.start : span.end]


def cut(text: str, *, place: Place = Place.TEXT, language: str = "en") -> Passage:
    """Cut a text into the passage that the rules read. Line ends are single newlines."""
    unread = tuple(_endless(text, place))
    sentences = tuple(islice(_sentences(text, place, language, unread), MOST_SENTENCES + 1))
    passage = Passage(text, place, language, sentences, unread)
    if len(sentences) > MOST_SENTENCES:
        passage = passage.until(sentences[-1].span.start, f"More than {MOST_SENTENCES:,} sentences")
    tired = _tired_at(passage.sentences)
    if tired is None:
        return passage
    return passage.until(tired, f"More than {MOST_IN_LONG:,} characters in sentences of more than {LONG}")


def _tired_at(sentences: Sequence[Sentence]) -> int | None:
    """Where a text has had more of long sentences than any article has."""
    long = 0
    for sentence in sentences:
        length = sentence.span.end - sentence.span.start
        long += length if length > LONG else 0
        if long > MOST_IN_LONG:
            return sentence.span.start
    return None


def _endless(text: str, place: Place) -> Iterator[Span]:
    """Stretches without anything that could end a sentence."""
    start = 0
    for end in _END.finditer(text):
        if end.start() - start > ENDLESS:
            yield Span(start, end.start(), place)
        start = end.end()
    if len(text) - start > ENDLESS:
        yield Span(start, len(text), place)


def _sentences(text: str, place: Place, language: str, unread: tuple[Span, ...]) -> Iterator[Sentence]:
    for number, (first, last) in enumerate(paragraphs_of(text)):
        if any(span.start < last and first < span.end for span in unread):
            continue
        for start, end in sentences_of(text[first:last], language):
            trimmed = _trim(text, first + start, first + end)
            for piece_start, piece_end in _pieces(text, *trimmed):
                if piece_end > piece_start:
                    yield Sentence(Span(piece_start, piece_end, place), number)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        blank = text.rfind(" ", start, start + LONGEST)
        cut_at = blank if blank > start else start + LONGEST
        yield start, cut_at
        start = cut_at
        while start < end and text[start].isspace():
            start += 1
    yield start, end
