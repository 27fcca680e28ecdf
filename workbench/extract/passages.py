"""A text cut into paragraphs and sentences, each with its span; every rule works on these.

Sentence ends come from `sentencex`, which is right on ranks, initials and abbreviations of news prose; paragraphs
are cut first, so that a headline without a full stop never runs into the lead. No sentence is longer than
`LONGEST`: what runs on beyond it is cut at a blank, so that no pattern ever meets a megabyte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import sentencex

from store.model import Place, Span

LONGEST = 2000
"""Characters of the longest sentence that a rule is given."""

_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence without the white space around it."""

    span: Span
    paragraph: int
    """Number of the line that it stands in, from 0; blank lines do not count."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One text that rules work on: an article's text or its title."""

    text: str
    place: Place
    language: str
    sentences: tuple[Sentence, ...]

    def words(self, span: Span) -> str:
        """The exact words of a span of this passage."""
        return self.text[span.start : span.end]


def cut(text: str, *, place: Place = Place.TEXT, language: str = "en") -> Passage:
    """Cut a text into the passage that the rules read. Line ends are single newlines."""
    return Passage(text, place, language, tuple(_sentences(text, place, language)))


def _sentences(text: str, place: Place, language: str) -> Iterator[Sentence]:
    number = -1
    for line in _LINE.finditer(text):
        if not line.group().strip():
            continue
        number += 1
        for start, end in _bounds(line.group(), language):
            trimmed = _trim(text, line.start() + start, line.start() + end)
            for piece_start, piece_end in _pieces(text, *trimmed):
                if piece_end > piece_start:
                    yield Sentence(Span(piece_start, piece_end, place), number)


def _bounds(line: str, language: str) -> Iterator[tuple[int, int]]:
    for boundary in sentencex.get_sentence_boundaries(language, line):
        yield boundary["start_index"], boundary["end_index"]


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
