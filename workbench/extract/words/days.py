"""How a language tells days and dates: the shape of its patterns and of the words in them.

A pattern is written without regard to case and has the named groups that its line names; one that is left out matches nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.extract.words.patterns import NEVER


@dataclass(frozen=True, slots=True, eq=False)
class Days:
    """Words for days, and the patterns that hold them."""

    ordinal: str = NEVER
    """What ends the number of a day in a date: "th"."""
    of: str = NEVER
    """What can stand between the day, the month and the year of a date."""
    month: str = NEVER
    """A date without its year, or a month alone: `day` or `day2` beside it, `part` for a part of it, `year`, and one of
    the groups of `months` with its name."""
    months: tuple[str, ...] = ()
    parts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Part of a month to its first and last day: "early"."""
    year: str = NEVER
    """A year alone: `year`."""
    weekday: str = NEVER
    """A day of the week, with the words that belong to it: `day`."""
    last: str = NEVER
    """A stretch up to now: `n` where it is counted, `unit`."""
    ago: str = NEVER
    """So long back: `n`, `unit`."""
    near: str = NEVER
    """`today`, `yesterday`, `night` for the one that is over, `ended` for the weekend, or `which` and `unit`."""
    shift: str = NEVER
    """Told from another day: `n` and `unit` where it is counted, `later` or `before` where it looks ahead."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    """Word for a number to it, where units of time are counted."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Word for a unit to "hour", "day", "week", "weekend", "month" or "year"."""
    steps: Mapping[str, int] = field(default_factory=dict)
    """Word that says which of the units it is, counted from the present one: "last" to -1."""
    seasons: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Season to its first and last month, which may lie in the next year."""
    gates: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Pattern's name to the words without one of which it does not match; so most texts are not searched."""
    since: tuple[str, ...] = ()
    """What opens a stretch that runs up to now."""
    follow: tuple[str, ...] = ()
    """With what a time ends that is told from what stands behind it: "a day after"."""
    bound: tuple[str, ...] = ()
    """With what a time begins that is no part of the noun behind it: "on Monday"."""
