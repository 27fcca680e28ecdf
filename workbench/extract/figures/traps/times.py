"""Times of the clock: "06:29 PM", "600am", "2000 GMT", "at 1459", "0600"."""

from __future__ import annotations

from workbench.extract.figures.context import counts_something
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms


def is_time(terms: Terms, number: Number) -> bool:
    """Whether a number is a time of day or a part of one."""
    at, after = number.first, number.last
    if terms.words[after] in terms.traps.half_days or (
        terms.words[after] in terms.traps.o and terms.words[after + 1] in {"'", "’"}
    ):
        return True
    if terms.words[after] in {"a", "p"} and terms.words[after + 1] == "." and terms.words[after + 2] == "m":
        return True
    if not terms.digits(at) or number.last != at + 1:
        return False
    return _with_colon(terms, at) or _with_zone(terms, at) or _military(terms, at) or _after_year(terms, at)


def _after_year(terms: Terms, at: int) -> bool:
    """Hours, minutes and seconds that ran together after a date: "Sep 30 2016 102138"."""
    word, before = terms.words[at], terms.words[at - 1]
    dated = len(before) == 4 and before.isdecimal() and int(before) in terms.traps.years
    return dated and len(word) == 6 and word.isdecimal() and int(word[:2]) < 24 and int(word[2:4]) < 60


def _with_colon(terms: Terms, at: int) -> bool:
    """Reads "20:02": the hours, the minutes, and the seconds of a longer one."""
    after = terms.words[at + 1] == ":" and terms.glued(at) and terms.glued(at + 1) and terms.digits(at + 2)
    before = (
        at > 1 and terms.words[at - 1] == ":" and terms.glued(at - 1) and terms.glued(at - 2) and terms.digits(at - 2)
    )
    return after or before


def _with_zone(terms: Terms, at: int) -> bool:
    """Reads "2000 GMT", "UTC+3", "5 local time"; "3 to 5 pm" for its first number."""
    if terms.words[at + 1] in terms.traps.zones:
        return terms.words[at + 1] not in terms.traps.local or terms.words[at + 2] in terms.traps.time
    if terms.words[at - 1] in {"+", "-"} and terms.words[at - 2] in terms.traps.zones:
        return True
    return (
        terms.words[at + 1] in terms.traps.between_hours
        and terms.digits(at + 2)
        and terms.words[at + 3] in terms.traps.half_days
    )


def _military(terms: Terms, at: int) -> bool:
    """Reads "0600", "1459": four digits with minutes below sixty; without a leading nought only where a time is expected."""
    word = terms.words[at]
    if len(word) != 4 or not word.isdecimal() or int(word[:2]) > 24 or int(word[2:]) > 59:
        return False
    if word[0] == "0":
        return True
    hours = terms.words[at + 1] in terms.traps.hours
    if hours or (terms.words[at + 1] == "(" and terms.words[at + 3] in terms.traps.zones):
        return True
    expected = terms.words[at - 1] in terms.traps.expecting or (
        terms.words[at - 1] in terms.traps.clock_before and terms.words[at - 2] in terms.traps.before_clock
    )
    return (expected or _paired(terms, at)) and not counts_something(terms, at + 1)


def _paired(terms: Terms, at: int) -> bool:
    """Reads "between 0800 and 1000", "from 1800 to 1930": the other end shows what it is."""
    joined = terms.words[at - 1] in terms.traps.between_ends
    other = terms.words[at - 2]
    return (
        joined
        and len(other) == 4
        and other.isdecimal()
        and (other[0] == "0" or terms.words[at - 3] in terms.traps.opening)
    )
