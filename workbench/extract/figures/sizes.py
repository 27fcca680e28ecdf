"""Letters of size behind a numeral: "100k", "1.2b", "3m people"; "5m" and "5t" are metres and tonnes."""

from __future__ import annotations

from workbench.extract.figures.context import noun_ahead
from workbench.extract.figures.sums import Sum
from workbench.extract.figures.terms import Terms

_THOUSAND = 1000


def abbreviated(terms: Terms, end: int, total: Sum) -> int:
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
