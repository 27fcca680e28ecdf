"""A text laid out in rows of the screen, without losing where each letter stands in the original."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from store.model import Dossier, Place, Span
from workbench.tui.pieces import Piece, Role, Row, breaks

_TOKEN = re.compile(r"\w+(?:[’'\-.,]\w+)*\+?|[^\w\s]")
_SENTENCE_END = re.compile(r"[.!?…]+[”’\"')\]]*\s+|\n+")
GUTTER = 2


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text in a role; of two that overlap the later one is seen."""

    span: Span
    role: Role


class Reading:
    """A title and a text in rows. Every row knows the stretch of the original that it shows."""

    def __init__(self, title: str, text: str, width: int) -> None:
        self.title, self.text = title, text
        width = max(8, width - GUTTER)
        self.rows: list[Span] = []
        self._title_in_text = len(text) - len(text.lstrip()) if title and text.lstrip().startswith(title) else None
        if title and self._title_in_text is None:
            self.rows += [Span(start, end, Place.TITLE) for start, end in breaks(title, width)]
            self.rows.append(Span(len(title), len(title), Place.TITLE))
        self._text_from = len(self.rows)
        self.rows += [Span(start, end) for start, end in breaks(text, width)]
        self._starts = [row.start for row in self.rows[self._text_from :]]

    def where(self, span: Span) -> Span:
        """Where a stretch is shown: a title that the text begins with is shown there and not twice."""
        if span.place is Place.TITLE and self._title_in_text is not None:
            return Span(span.start + self._title_in_text, span.end + self._title_in_text)
        return span

    @property
    def places(self) -> tuple[Place, ...]:
        """What there is to look through: the title too, where the text does not begin with it."""
        return (Place.TITLE, Place.TEXT) if self.title and self._title_in_text is None else (Place.TEXT,)

    def words(self, *, begin_in_title: bool = False) -> list[Span]:
        """The words of title and text, to choose among; those of a title that the text begins with once."""
        text = tokens(self.text)
        title: list[tuple[int, int]] = []
        if Place.TITLE in self.places:
            title = tokens(self.title)
        elif begin_in_title:
            end = (self._title_in_text or 0) + len(self.title)
            title, text = tokens(self.title), [word for word in text if word[0] >= end]
        return [*(Span(*word, Place.TITLE) for word in title), *(Span(*word) for word in text)]

    def row_of(self, place: Place, offset: int) -> int:
        """The row that shows this letter."""
        shown = self.where(Span(offset, offset, place))
        place, offset = shown.place, shown.start
        if place is Place.TITLE:
            ends = [row.end for row in self.rows[: self._text_from]]
            return next((number for number, end in enumerate(ends) if offset <= end), 0)
        return self._text_from + max(0, bisect_right(self._starts, offset) - 1)

    def of(self, place: Place) -> str:
        """The title or the text."""
        return self.title if place is Place.TITLE else self.text

    def pieces(self, index: int, marks: Sequence[Mark]) -> Row:
        """One row with its marks; a sign in the margin says the same as the colours do."""
        row = self.rows[index]
        placed = (Mark(self.where(mark.span), mark.role) for mark in marks)
        here = [mark for mark in placed if _touches(mark.span, row)]
        return (_margin(here), *_painted(self.of(row.place), row, here))


def _touches(span: Span, row: Span) -> bool:
    return span.place is row.place and span.start < row.end and span.end > row.start


def _margin(marks: Iterable[Mark]) -> Piece:
    roles = {mark.role for mark in marks}
    if Role.LIT in roles:
        return Piece("▌ ", Role.FLAG)
    return Piece("┆ ", Role.QUIET) if Role.OTHER in roles else Piece("  ")


def _painted(text: str, row: Span, marks: Sequence[Mark]) -> Row:
    edges = {row.start, row.end}
    for mark in marks:
        edges |= {max(row.start, mark.span.start), min(row.end, mark.span.end)}
    ordered = sorted(edges)
    return tuple(
        Piece(
            text[start:end], next((m.role for m in reversed(marks) if m.span.start <= start < m.span.end), Role.PLAIN)
        )
        for start, end in pairwise(ordered)
    )


def claim_marks(dossier: Dossier, *, everything: bool = False) -> tuple[Mark, ...]:
    """The other claims of the text, this one lit, and the figures in it; with `everything`, what is kept aside too.

    Where the article says the claim again, that is marked as another is.
    """
    shown = (*dossier.siblings, *(dossier.folded if everything else ()))
    again = tuple(Mark(span, Role.OTHER) for span in dossier.claim.repeats)
    others = (*(Mark(claim.span, Role.OTHER) for claim in shown), *again)
    figures = tuple(Mark(figure.span, Role.FIGURE) for figure in dossier.claim.figures)
    return (*others, Mark(dossier.claim.span, Role.LIT), *figures)


def tokens(text: str) -> list[tuple[int, int]]:
    """Where the words and the marks of punctuation stand, for choosing a passage by words."""
    return [match.span() for match in _TOKEN.finditer(text)]


def sentence(text: str, offset: int) -> tuple[int, int]:
    """The sentence around a letter, roughly: a person sees what is chosen and can change it."""
    start = 0
    for match in _SENTENCE_END.finditer(text, max(0, offset - 2000), min(len(text), offset + 2000)):
        if match.end() > offset:
            return start or max(0, offset - 2000), match.start() + len(match.group().rstrip())
        start = match.end()
    return start, min(len(text.rstrip()), offset + 2000)


def best_sentence(text: str, words: str) -> tuple[int, int]:
    """The sentence that shares most with these words: where to start looking for the passage."""
    wanted = {word.casefold() for word in _TOKEN.findall(words) if len(word) > 2}
    best, found, start = 0.0, (0, 0), 0
    for match in (*_SENTENCE_END.finditer(text[:200_000]), None):
        end = match.start() + len(match.group().rstrip()) if match else len(text[:200_000])
        have = [word.casefold() for word in _TOKEN.findall(text[start:end])]
        score = len(wanted.intersection(have)) / (8 + len(have)) if have else 0.0
        if score > best:
            best, found = score, (start, end)
        start = match.end() if match else end
    return found
