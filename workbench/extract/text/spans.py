"""Things that stand in a text, found by where they stand: so that no rule walks over the whole article for one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from store.model import Place, Span

T = TypeVar("T")

BOARD = 512
"""Characters of a stretch of text whose things are kept together."""


class SpanIndex(Generic[T]):
    """Things with spans, in the order in which they were put on."""

    __slots__ = ("_boards", "_items")

    def __init__(self, items: Iterable[T], spans: Callable[[T], Iterable[Span]]) -> None:
        self._items = tuple(items)
        self._boards: dict[int, dict[int, T]] = {}
        for number, item in enumerate(self._items):
            for span in spans(item):
                self._put(number, item, span)

    def _put(self, number: int, item: T, span: Span) -> None:
        for board in range(span.start // BOARD, max(span.start, span.end - 1) // BOARD + 1):
            self._boards.setdefault(_key(span.place, board), {})[number] = item

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    def near(self, span: Span) -> list[T]:
        """The things on the boards that a span touches, in their order; some may lie just outside the span."""
        if not self._boards:
            return []
        first, last = span.start // BOARD, max(span.start, span.end - 1) // BOARD
        found = self._boards.get(_key(span.place, first), {})
        if first == last:  # the usual case, whose things are in order
            return list(found.values())
        found = dict(found)
        for board in range(first + 1, last + 1):
            found.update(self._boards.get(_key(span.place, board), {}))
        return [found[number] for number in sorted(found)]


def _key(place: Place, board: int) -> int:
    """A number for a board of one of the two texts of an article."""
    return board if place is Place.TEXT else ~board


def overlap(first: Span, second: Span) -> int:
    """Characters that two spans of one text share."""
    if first.place is not second.place or first.end <= second.start or second.end <= first.start:
        return 0
    return min(first.end, second.end) - max(first.start, second.start)


def inside(inner: Span, outer: Span) -> bool:
    """A span lies within another of the same text."""
    return inner.place is outer.place and outer.start <= inner.start and inner.end <= outer.end
