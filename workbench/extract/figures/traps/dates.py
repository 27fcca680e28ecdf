"""Days of the month and written dates: "16 Apr 2017", "Feb. 13", "27.05.2017", "13 and 14 January", "Apr 232017"."""

from __future__ import annotations

from workbench.extract.figures.context import counts_something
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms

_DAYS = frozenset(range(1, 32))
_MARKS = frozenset({".", "-", "/", "–"})
_REACH = 6
"""Terms between a day and its month, as in "the 3, 4 and 5 of May"."""
_GLUED_LENGTHS = (5, 6)
"""Digits of a day and a year that lost the comma between them: "Apr 232017"."""


def is_date(terms: Terms, number: Number) -> bool:
    """Whether a number is a day or the year of a written date."""
    if number.vague or number.part or not float(number.value).is_integer():
        return _numeric(terms, number)
    return _before_month(terms, number) or _after_month(terms, number) or _numeric(terms, number)


def is_month(terms: Terms, at: int) -> bool:
    """Whether a term names a month; "may" and "march" only with a capital."""
    word = terms.words[at]
    return word in terms.traps.months and (word not in terms.traps.also_words or terms.capital(at))


def _before_month(terms: Terms, number: Number) -> bool:
    """Reads "16 Apr", "19th May", "13 and 14 January"."""
    if int(number.value) not in _DAYS:
        return False
    at = number.last
    for _ in range(_REACH):
        if is_month(terms, at):
            return True
        word = terms.words[at]
        day = terms.digits(at) or word in terms.numbers.ordinal_endings or word in terms.numbers.small
        if not day and word not in terms.traps.between_days:
            return False
        at += 1
    return False


def _after_month(terms: Terms, number: Number) -> bool:
    """Reads "April 5 2017", "Feb. 13", "January 16-23", "March 2011"; not "in March 15 people were killed"."""
    at = number.first - 1
    for _ in range(_REACH):
        if at >= 0 and is_month(terms, at):
            return _belongs(terms, number, at)
        word = terms.words[at]
        day = at >= 0 and (terms.digits(at) or word in terms.numbers.ordinal_endings)
        if not day and word not in terms.traps.between_days:
            return False
        if word in {".", ","} and at != number.first - 1 and not terms.digits(at + 1):
            return False
        at -= 1
    return False


def _belongs(terms: Terms, number: Number, month: int) -> bool:
    """Whether a number after a month is its day or its year, and not a count that happens to follow."""
    day_before = terms.digits(month - 1) or (
        terms.words[month - 1] in terms.numbers.ordinal_endings and terms.digits(month - 2)
    )
    direct = all(word == "." for word in terms.words[month + 1 : number.first])
    written = terms.words[number.first]
    if direct and terms.digits(number.first) and _is_year(written, day_before=day_before):
        return True
    if number.value in terms.traps.years:
        return (
            direct
            or terms.digits(number.first - 1)
            or terms.words[number.first - 1] in {",", *terms.numbers.ordinal_endings}
        )
    if int(number.value) not in _DAYS or (day_before and direct):
        return False
    if counts_something(terms, number.last) and terms.words[number.last] not in terms.numbers.ordinal_endings:
        return direct and terms.digits(number.first) and terms.words[month - 1] not in terms.traps.month_in
    return direct or not terms.digits(number.first - 1)


def _is_year(written: str, *, day_before: bool) -> bool:
    """Right after a month: "Aug 88" where the day stands before, "Apr 232017" where day and year ran together."""
    if len(written) == 2:
        return day_before
    return len(written) in _GLUED_LENGTHS and written.isdecimal() and written[-4:-2] in {"19", "20"}


_MOST_PARTS = 6
"""Numbers joined by marks that are read: a date has three."""


def _numeric(terms: Terms, number: Number) -> bool:
    """Reads "27.05.2017", "01-02-2015", "11/06/2017", "9/11", "2016-10-04"."""
    at = number.first
    if not terms.digits(at):
        return False
    while (
        at > 1
        and terms.glued(at - 1)
        and terms.glued(at - 2)
        and terms.words[at - 1] in _MARKS
        and terms.digits(at - 2)
        and number.first - at < _MOST_PARTS
    ):
        at -= 2
    parts = [terms.words[at]]
    mark = terms.words[at + 1]
    while (
        terms.glued(at)
        and terms.glued(at + 1)
        and terms.words[at + 1] == mark
        and mark in _MARKS
        and terms.digits(at + 2)
        and len(parts) < _MOST_PARTS
    ):
        at += 2
        parts.append(terms.words[at])
    if len(parts) == 2 and mark == "/":
        return parts in (["9", "11"], ["24", "7"])
    return len(parts) == 3 and all(part.isdecimal() for part in parts)
