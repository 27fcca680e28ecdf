"""Years and decades: "in 2013", "the 2008 and 2012 elections", "1980s", "2013-14"."""

from __future__ import annotations

from workbench.extract.figures.context import counts_something
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms

_FOUR = 4
_RECENT = frozenset(range(1900, 2036))
_PEOPLE_AT = 2000
"""The one round number among the years: "2000 people" is a count whatever stands before it."""


def is_year(terms: Terms, number: Number) -> bool:
    """Whether a number is a year or a decade."""
    at = number.first
    if number.last != at + 1 or not terms.digits(at):
        return False
    if terms.words[number.last] in terms.traps.decades and terms.glued(at):
        return True
    if len(terms.words[at]) != _FOUR or not terms.words[at].isdecimal() or number.value not in terms.traps.years:
        return _second_year(terms, at)
    before = terms.words[at - 1]
    if (
        terms.words[number.last] in terms.units.measures
        or terms.words[number.last] in terms.units.percent
        or before in terms.units.currency_signs
    ):
        return False
    if _bounded(terms, at):
        return False
    if number.value not in _RECENT:
        return before in terms.traps.before_old_years and not counts_something(terms, number.last)
    if not counts_something(terms, number.last):
        return True
    return number.value != _PEOPLE_AT and before in terms.traps.year_before


def _bounded(terms: Terms, at: int) -> bool:
    """A qualifier of counts stands before: "at least 2000", "some 1950"; "since about 1990" is still a year."""
    two = f"{terms.words[at - 2]} {terms.words[at - 1]}"
    if two in terms.qualifiers.before or terms.words[at - 1] in terms.traps.before_round_counts:
        return terms.words[at - 3] not in terms.traps.since
    return False


def _second_year(terms: Terms, at: int) -> bool:
    """The short year of "2013-14" and "1990/91"."""
    return (
        at > 1
        and len(terms.words[at]) == 2
        and terms.words[at - 1] in {"-", "–", "/"}
        and terms.glued(at - 1)
        and terms.glued(at - 2)
        and len(terms.words[at - 2]) == _FOUR
        and terms.words[at - 2].isdecimal()
        and int(terms.words[at - 2]) in terms.traps.years
    )
