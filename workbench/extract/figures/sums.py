"""A number under composition, out of words and numerals from left to right.

A word composes with what stands before it only where a language lets it: tens take a unit, hundreds take what is below
a hundred, sizes fall from left to right. What does not compose begins a number of its own ("two three").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

_GREATEST = 1e21
_TEN, _TWENTY, _HUNDRED = 10, 20, 100


class Cardinal(NamedTuple):
    """A whole or decimal number: where it ends, its value, and the last size word in it (1 for none)."""

    end: int
    value: float
    size: float = 1.0


@dataclass(slots=True)
class Sum:
    """A number under composition: closed groups, and the group that the next size word will multiply."""

    closed: float = 0.0
    open: float | None = None
    floor: float = float("inf")
    """The size below which the next group must stay."""
    after_size: bool = False
    by_digits: bool = False
    size: float = 1.0

    @property
    def value(self) -> float:
        """All that was read so far."""
        return self.closed + (self.open or 0.0)

    def takes_small(self, number: int) -> bool:
        """Whether a word below a hundred can follow."""
        if self.open is None:
            return number < self.floor
        rest = self.open % 100
        if self.by_digits and self.open < _HUNDRED:
            return False
        if rest == 0:
            return self.open >= _HUNDRED
        return number < _TEN and rest >= _TWENTY and rest % 10 == 0 and number > 0

    def takes_hundreds(self, number: int) -> bool:
        """Whether a word for several hundreds can follow: "mil doscientos"."""
        return self.open is None and self.after_size and number < self.floor

    def takes_unit(self) -> bool:
        """Whether a unit joined by a hyphen or an "and" can follow: "fifty-two", "treinta y cinco"."""
        rest = (self.open or 0) % _HUNDRED
        return not self.by_digits and rest >= _TWENTY and rest % _TEN == 0

    def takes_hundred(self) -> bool:
        """Whether "hundred" can follow: after one to ninety-nine."""
        return self.open is not None and 0 < self.open < _HUNDRED

    def takes_size(self, size: float) -> bool:
        """Whether a size word can follow: after an open group smaller sizes, after a size any ("lakh crore")."""
        if self.open is not None:
            return size < self.floor
        return self.after_size and size >= self.floor and self.closed * size < _GREATEST

    def add_small(self, number: int) -> None:
        """Add a word below a size to the open group."""
        self.open = (self.open or 0.0) + number
        self.after_size = False

    def add_hundred(self) -> None:
        """Make the open group so many hundreds."""
        self.open = (self.open or 1.0) * _HUNDRED
        self.after_size, self.size = True, float(_HUNDRED)

    def add_size(self, size: float) -> None:
        """Close the open group with a size; a size right after a size multiplies both."""
        if self.open is None:
            self.closed *= size
        else:
            self.closed += self.open * size
        self.open, self.floor, self.after_size, self.size, self.by_digits = None, size, True, size, False
