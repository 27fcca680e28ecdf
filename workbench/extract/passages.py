"""A text cut into paragraphs and sentences, each with its span; every rule works on these.

Paragraphs are cut first, so that a headline without a full stop never runs into the lead; where lines were wrapped by
hand, a sentence may hold the line end. No sentence is longer than `LONGEST`: what runs on beyond it is cut at a blank,
so that no pattern ever meets a megabyte. What runs on beyond `ENDLESS` is no prose, and is left out and named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from store.model import Place, Span
from workbench.extract.paragraphs import paragraphs_of
from workbench.extract.sentences import sentences_of

LONGEST = 2000
"""Characters of the longest sentence that a rule is given."""
ENDLESS = 10_000
"""Characters without the end of a sentence that are still read: no writer writes so, but a broken converter may."""
MOST_SENTENCES = 20_000
"""Sentences of one text that are read, three times as many as the longest report has: what has more is made to keep us busy."""
_END = re.compile(r"[.!?…:;]|\n")


@dataclass(frozen=True, slots=True)
class Sentence:
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
    beyond: Span | None = None
    """What stands after the last sentence that is read, where there are too many."""

    def words(self, span: Span) -> str:
        """The exact words of a span of this passage."""
        return self.text[span.start : span.end]


def cut(text: str, *, place: Place = Place.TEXT, language: str = "en") -> Passage:
    """Cut a text into the passage that the rules read. Line ends are single newlines."""
    unread = tuple(_endless(text, place))
    sentences = tuple(islice(_sentences(text, place, language, unread), MOST_SENTENCES + 1))
    beyond = Span(sentences[-1].span.start, len(text), place) if len(sentences) > MOST_SENTENCES else None
    return Passage(text, place, language, sentences[:MOST_SENTENCES], unread, beyond)


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
