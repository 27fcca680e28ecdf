"""What the rules of time are asked about, and what they answer."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from workbench.extract.words import Words

A_WEEK = timedelta(days=7)
"""The longest stretch that still tells the day of one thing that happened."""


class Said(NamedTuple):
    """A stretch of text; `spoken`, the words in it, tells each rule cheaply when its pattern cannot match."""

    text: str
    spoken: frozenset[str]
    today: date | None
    """The day it was written, against which "on Tuesday" is told; None where it is not known."""
    words: Words

    def may_hold(self, name: str) -> bool:
        """Whether it has a word without which the language's pattern of that name does not match."""
        return not self.spoken.isdisjoint(self.words.days.gates.get(name, ()))


class Time(NamedTuple):
    """Words of time, and the days that they mean; both ends are None where the year or the day of writing is missing."""

    start: int
    end: int
    words: str
    first: date | None
    last: date | None
    stretch: bool = False
    """It runs up to the day of writing: "in the last week", "since March"."""

    @property
    def is_day(self) -> bool:
        """Whether it is fine enough to be the day of one thing: a week at most, or a weekday of an unknown week."""
        return self.first is None or self.last is None or self.last - self.first <= A_WEEK

    def meets(self, other: Time) -> bool:
        """Whether both can be the same days."""
        if self.first is None or self.last is None or other.first is None or other.last is None:
            return self.words == other.words
        return self.first <= other.last and other.first <= self.last
