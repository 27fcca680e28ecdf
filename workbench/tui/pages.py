"""The queue by position: keyset pages of the store, held in blocks, a bounded number of them.

A list widget asks for row 734 211; the store answers "the rows after this one" fast and "skip that many" slowly.
So each block remembers the row before it, and a jump far ahead asks the store once to skip there.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Protocol

from store.model import Line

BLOCK = 128
KEPT = 64


class Reader(Protocol):
    """The rows of one filter, in the queue's order."""

    def after(self, line: Line | None, limit: int) -> Sequence[Line]:
        """The rows that follow this one, or the first."""
        ...

    def before(self, line: Line, limit: int) -> Sequence[Line]:
        """The rows that lead up to this one, in the queue's order."""
        ...

    def skip(self, rows: int, limit: int) -> Sequence[Line]:
        """The rows after so many others; slow far down."""
        ...

    def last(self, limit: int) -> Sequence[Line]:
        """The last rows, in the queue's order."""
        ...


class Pages:
    """Rows by position. Knows how many there are and reads the ones looked at."""

    def __init__(self, reader: Reader, count: int) -> None:
        self.count = count
        self._reader = reader
        self._blocks: OrderedDict[int, Sequence[Line]] = OrderedDict()
        self._ends: dict[int, Line] = {}
        """Block number -> its last row, kept after the block itself is dropped."""
        self._starts: dict[int, Line] = {}
        """The same of its first row."""

    def line(self, index: int) -> Line | None:
        """The row at a position; None past the end, also where another program has shortened the queue."""
        if not 0 <= index < self.count:
            return None
        number, place = divmod(index, BLOCK)
        block = self._blocks.get(number)
        if block is None:
            block = self._keep(number, self._read(number))
        else:
            self._blocks.move_to_end(number)
        return block[place] if place < len(block) else None

    def near(self, key: str, index: int) -> int | None:
        """The position of a claim, if it is in a block at or beside this position."""
        middle = max(0, index) // BLOCK
        for number in (middle, middle - 1, middle + 1):
            for place, line in enumerate(self._blocks.get(number, ())):
                if line.key == key:
                    return number * BLOCK + place
        return None

    def _read(self, number: int) -> Sequence[Line]:
        if number == 0:
            return self._reader.after(None, BLOCK)
        if before := self._ends.get(number - 1):
            return self._reader.after(before, BLOCK)
        if after := self._starts.get(number + 1):
            return self._reader.before(after, BLOCK)
        if number == (self.count - 1) // BLOCK:
            return self._reader.last(self.count - number * BLOCK)
        return self._reader.skip(number * BLOCK, BLOCK)

    def _keep(self, number: int, block: Sequence[Line]) -> Sequence[Line]:
        self._blocks[number] = block
        if block:
            self._starts[number] = block[0]
        if len(block) == BLOCK:
            self._ends[number] = block[-1]
        while len(self._blocks) > KEPT:
            self._blocks.popitem(last=False)
        return block
