"""Sizes that a number goes on with: "four million", "100k", "3m people"; "5m" and "5t" are metres and tonnes."""

from __future__ import annotations

from workbench.extract.figures.context import noun_ahead
from workbench.extract.figures.starts import is_score
from workbench.extract.figures.sums import Sum
from workbench.extract.figures.terms import Terms, value_of

_HUNDRED, _THOUSAND = 100, 1000


def sized(terms: Terms, end: int, total: Sum) -> int:
    """The end after a word of size, or after a numeral that goes on behind one; the same end where none follows."""
    word = terms.words[end]
    if word in terms.numbers.dozens and (total.open is not None or total.after_size):
        total.add_size(terms.numbers.dozens[word])
        return end + 1
    if is_score(terms, end) and total.open is not None and not total.by_digits:
        total.add_size(terms.numbers.score)
        return end + 1
    if word in terms.numbers.multipliers and total.takes_size(terms.numbers.multipliers[word]):
        total.add_size(terms.numbers.multipliers[word])
        return end + 1
    if word in terms.numbers.abbreviated and total.by_digits and (terms.glued(end - 1) or word == "k"):
        return _abbreviated(terms, end, total)
    if terms.digits(end) and total.after_size and total.open is None and total.floor > _HUNDRED:
        return _next_group(terms, end, total)
    return end


def _abbreviated(terms: Terms, end: int, total: Sum) -> int:
    """A letter of size: "100k", "1.2b"; "5m" and "5t" are metres and tonnes unless money stands before."""
    word = terms.words[end]
    metric = word in {"m", "t", "g", "mm"} and terms.surface(end) not in _capital_sizes(terms, end)
    if metric and not (word == "m" and _counts_millions(terms, end, total)):
        return end
    if terms.glued(end) and (terms.words[end + 1].isalnum() or terms.words[end + 1] == "/"):
        return end
    total.add_size(terms.numbers.abbreviated[word])
    return end + 1


def _counts_millions(terms: Terms, end: int, total: Sum) -> bool:
    """Reads "3m people" and "2.5m have fled" as millions; "3m away", "10m waves" and "a 100m race" are metres."""
    if total.value >= _THOUSAND:
        return False
    following = terms.words[end + 1]
    if following in terms.units.after_millions or terms.words[end + 1 : end + 3] in terms.nouns.of_them:
        return True
    named = following.isalpha() and terms.capital(end + 1) and following not in terms.units.compass
    if named and terms.words[end - 2] not in terms.nouns.before_names:
        return True  # "4.5m Sudanese"
    noun = noun_ahead(terms, end + 1)
    counted = bool(noun) and noun not in terms.units.measured_things
    return counted or following in terms.units.currencies or following in terms.units.measures or _compares(terms, end)


def _compares(terms: Terms, end: int) -> bool:
    """Reads "drew 3.2m visitors, up from 2.9m in 2018": what millions are compared with."""
    compared = terms.words[end - 2] in terms.numbers.comparing
    before = next((at for at in range(end - 2, 0, -1) if terms.words[at] == "m" and terms.glued(at - 1)), 0)
    return compared and before > 0 and terms.digits(before - 1) and bool(noun_ahead(terms, before + 1))


def _capital_sizes(terms: Terms, end: int) -> frozenset[str]:
    money = terms.words[end - 2] in {"$", "€", "£", "¥", "₹", "~"}
    return frozenset({"M", "m", "t", "T", "mm", "MM"}) if money else frozenset({"G", "T"})


def _next_group(terms: Terms, end: int, total: Sum) -> int:
    """Reads "4 million 300 thousand": a numeral goes on only before a smaller size word."""
    value, size = value_of(terms.words[end]), terms.numbers.multipliers.get(terms.words[end + 1])
    if value is None or size is None or size >= total.floor:
        return end
    total.open, total.by_digits = value, True
    return end + 1
