"""Set phrases and results of contests: "two-way race", "a 4-4 ruling", "one-sided", "24/7"."""

from __future__ import annotations

from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms, value_of


def is_idiom(terms: Terms, number: Number) -> bool:
    """Whether a number stands in a set phrase."""
    return _hyphenated(terms, number) or _contest(terms, number) or _by_votes(terms, number)


def _hyphenated(terms: Terms, number: Number) -> bool:
    after = number.last
    if terms.words[after] not in terms.numbers.hyphens or not terms.glued(after - 1):
        return False
    noun = terms.words[after + 1]
    if noun not in terms.traps.idiom_nouns:
        return False
    return noun not in terms.traps.idiom_only_one or number.value == 1


def _by_votes(terms: Terms, number: Number) -> bool:
    """Reads "a 5-to-4 ruling": a result that is spelled out."""
    first, last = number.first, number.last
    after = terms.words[last : last + 3] in terms.traps.to_votes and terms.glued(last - 1) and terms.glued(last)
    before = (
        terms.words[first - 3 : first] in terms.traps.to_votes and terms.glued(first - 1) and terms.glued(first - 2)
    )
    return (after and terms.digits(last + 3)) or (before and first > 3 and terms.digits(first - 4))


def _contest(terms: Terms, number: Number) -> bool:
    """Reads "4-4", "54-46", "3-1 victory": the same number twice, a falling pair, or a pair before a noun of contests."""
    first = number.first
    if (
        first > 1
        and terms.words[first - 1] in terms.numbers.hyphens
        and terms.glued(first - 1)
        and terms.glued(first - 2)
    ):
        return terms.digits(first - 2) and _is_result(terms, first - 2)
    return (
        terms.words[first + 1] in terms.numbers.hyphens
        and terms.glued(first)
        and terms.glued(first + 1)
        and _is_result(terms, first)
    )


def _is_result(terms: Terms, at: int) -> bool:
    if not (terms.digits(at) and terms.digits(at + 2)):
        return False
    one, other = value_of(terms.words[at]), value_of(terms.words[at + 2])
    if (
        one is None
        or other is None
        or terms.words[at + 3] in terms.units.percent_signs
        or terms.words[at - 1] in terms.units.currency_signs
    ):
        return False
    falling = other <= one and not (one >= 100 > other)
    return falling or any(terms.words[at + step] in terms.traps.contests for step in (3, 4))
