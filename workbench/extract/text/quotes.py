"""Quotations of a text by their marks, the damaged ones too: where one mark of a pair is lost."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from store.model import Place, Span
from workbench.extract.text.passages import Passage

LONGEST = 3000
"""Characters of the longest quotation that a pair of marks is believed to hold."""

_LINE = re.compile(r"[^\n]+")
_MARK = re.compile(r"[“”\"]+")


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch between quotation marks, or from one mark to where its paragraph or sentence ends."""

    span: Span
    opened: bool
    closed: bool

    @property
    def damaged(self) -> bool:
        """One of its marks is lost."""
        return not (self.opened and self.closed)


def quotes_of(passage: Passage) -> tuple[Quote, ...]:
    """Every quotation of a text, paragraph by paragraph; where a mark is lost, the sentence's end stands for it."""
    found: list[Quote] = []
    end = passage.beyond.span.start if passage.beyond else len(passage.text)
    for line in _LINE.finditer(passage.text, 0, end):
        if not any(span.start < line.end() and line.start() < span.end for span in passage.unread):
            found += _in_paragraph(passage.text, line.start(), line.end(), passage.place)
    bounds = tuple(sentence.span for sentence in passage.sentences)
    return tuple(_within_sentence(quote, bounds) for quote in _runs_on(passage.text, found))


def _within_sentence(quote: Quote, bounds: tuple[Span, ...]) -> Quote:
    if not quote.damaged:
        return quote
    at = quote.span.start if quote.opened else quote.span.end - 1
    number = bisect_right(bounds, at, key=lambda one: one.start) - 1
    sentence = bounds[max(number, 0)] if bounds else quote.span
    start = quote.span.start if quote.opened else max(quote.span.start, min(sentence.start, at))
    end = min(quote.span.end, max(sentence.end, start + 1)) if quote.opened else quote.span.end
    return replace(quote, span=Span(start, end, quote.span.place))


def _in_paragraph(text: str, start: int, end: int, place: Place) -> Iterator[Quote]:
    opened: int | None = None
    for match in _MARK.finditer(text, start, end):
        if _opens(text, match, start, inside=opened is not None):
            if opened is not None:
                yield Quote(Span(opened, _stop(text, opened, match.start()), place), opened=True, closed=False)
            opened = match.start()
        elif opened is not None:
            yield Quote(Span(opened, match.end(), place), opened=True, closed=True)
            opened = None
        else:
            yield Quote(Span(start, match.end(), place), opened=False, closed=True)
    if opened is not None:
        yield Quote(Span(opened, _stop(text, opened, end), place), opened=True, closed=False)


def _opens(text: str, match: re.Match[str], start: int, *, inside: bool) -> bool:
    mark = match.group()[0]
    if mark in "“”":
        return mark == "“"
    before = text[match.start() - 1] if match.start() > start else " "
    after = text[match.end() : match.end() + 1]
    if before.isspace() or before in "([—–-":
        return not after.isspace() and (not inside or after.isalnum())
    return False


def _stop(text: str, start: int, end: int) -> int:
    return min(end, start + LONGEST, len(text))


def _runs_on(text: str, quotes: list[Quote]) -> Iterator[Quote]:
    """A paragraph that opens a quotation and leaves it to the next paragraph to close is not damaged."""
    for number, quote in enumerate(quotes):
        after = quotes[number + 1] if number + 1 < len(quotes) else None
        if quote.opened and not quote.closed and after and after.opened:
            between = text[quote.span.end : after.span.start]
            if between and not between.strip():
                yield Quote(quote.span, opened=True, closed=True)
                continue
        yield quote
