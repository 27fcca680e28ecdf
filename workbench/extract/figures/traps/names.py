"""Numbers in names: "F-16", "G-20", "757s", "Article 5", "Cadena 1", "M4"."""

from __future__ import annotations

from workbench.extract.figures.context import counts_something
from workbench.extract.figures.measures import heat_end
from workbench.extract.figures.money import first_of_name
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms

_SIZES = frozenset({"k", "m", "bn", "b", "mn", "th", "st", "nd", "rd", "percent", "pc", "x"})


def is_name(terms: Terms, number: Number) -> bool:
    """Whether a number is part of a name or a model."""
    return (
        _glued(terms, number)
        or _group_of(terms, number)
        or _after_noun(terms, number)
        or _after_capital(terms, number)
        or _after_acronym(terms, number)
        or _in_title(terms, number)
    )


def _glued(terms: Terms, number: Number) -> bool:
    """Reads "F-16", "COVID-19", "M4", "4G", "757s": letters and digits in one."""
    at, last = number.first, number.last - 1
    if not terms.digits(at):
        return False
    before = terms.words[at - 1] if at > 0 and terms.glued(at - 1) else ""
    if before[:1].isalpha() and before not in terms.units.currency_codes:
        return first_of_name(terms, number) is None
    if before in terms.numbers.hyphens and at > 1 and terms.glued(at - 2) and terms.words[at - 2][:1].isalpha():
        return terms.words[at - 2] not in terms.numbers.small and not _is_worded_range(terms, at)
    if terms.surface(last) == "G" and len(terms.words[at]) == 1:
        return True  # "5G masts"
    after = terms.words[last + 1] if terms.glued(last) else ""
    if not after[:1].isalpha() or last != at or heat_end(terms, last + 1) > last + 1:
        return False
    return not (after in _SIZES or after in terms.units.measures or after in terms.units.letters or after in terms.numbers.multipliers
                or after in terms.units.currency_codes or after in terms.units.currencies or after in terms.units.percent)  # fmt: skip


def _is_worded_range(terms: Terms, at: int) -> bool:
    return terms.words[at - 2] in terms.numbers.multipliers or terms.words[at - 2] in terms.units.measures


def _group_of(terms: Terms, number: Number) -> bool:
    """Reads "the Group of 20", "the Gang of Four"."""
    at = number.first
    named = (
        terms.words[at - 1] in terms.nouns.of
        and terms.words[at - 2] in terms.traps.numbered_groups
        and terms.capital(at - 2)
    )
    return named and terms.words[number.last] not in terms.traps.going_on and not counts_something(terms, number.last)


def _after_noun(terms: Terms, number: Number) -> bool:
    """Reads "Article 5", "Highway 66", "Day 3"."""
    before = terms.words[number.first - 1]
    if terms.words[number.last] in terms.numbers.hyphens and terms.glued(number.last - 1):
        return False
    if before in terms.traps.named_by_number or (
        before.rstrip("s") in terms.traps.named_by_number and terms.digits(number.first)
    ):
        return not counts_something(terms, number.last) and not _unit(terms, number)
    if before in terms.traps.units_of_army and terms.digits(number.first):
        return not counts_something(terms, number.last) and not _unit(terms, number)
    if before in terms.traps.named_by_digits and terms.capital(number.first - 1):
        return not counts_something(terms, number.last) and not _unit(terms, number)
    return False


def _after_capital(terms: Terms, number: Number) -> bool:
    """Reads "Cadena 1", "Formula 1": a numeral after a name, with nothing to count after it."""
    at = number.first
    before = terms.words[at - 1]
    if (
        not terms.digits(at)
        or not terms.capital(at - 1)
        or not before[:1].isalpha()
        or at == 1
        or number.last != at + 1
    ):
        return False
    if (
        before in terms.nouns.stops
        or before in terms.casualties.doing
        or before in terms.casualties.done
        or before in terms.nouns.people
    ):
        return False
    if (
        before in terms.qualifiers.before
        or before in terms.traps.months
        or before in terms.casualties.nouns
        or number.value > 100
    ):
        return False
    if _title_case(terms, at):
        return False
    after = terms.words[number.last]
    if after[:1].isalpha() and after not in terms.nouns.stops and number.value > 1:
        return not counts_something(terms, number.last) and not _unit(terms, number) and not terms.capital(number.last)
    return (not after[:1].isalpha() and after not in {"%", "$", "-", "+", "("}) or after in terms.traps.after_names


def _after_acronym(terms: Terms, number: Number) -> bool:
    """Reads "the crash on SSH 11", "NH 44 was closed": a road or a post, where nothing follows that is counted."""
    at = number.first
    if (
        not terms.digits(at)
        or number.last != at + 1
        or at == 0
        or not terms.acronym(at - 1)
        or number.value > _LAST_ROAD
    ):
        return False
    before, after = terms.words[at - 1], terms.words[number.last]
    if len(before) > _LONGEST_ACRONYM or terms.acronym(at - 2) or terms.acronym(number.last):
        return False  # a headline in capitals
    taken = (
        before in terms.nouns.tags
        or before in terms.units.currency_codes
        or before in terms.traps.zones
        or after in terms.casualties.beside
    )
    return not taken and not counts_something(terms, number.last) and not _unit(terms, number)


_LAST_ROAD = 999
_LONGEST_ACRONYM = 5


def _in_title(terms: Terms, number: Number) -> bool:
    """Reads “Four Lions”, “American Skin (41 Shots)”: every word between the marks has a capital, and none tells of harm."""
    first, last = number.first, number.last
    while first > 0 and terms.words[first] not in _OPENING and number.first - first < _LONGEST_TITLE:
        first -= 1
    while last < len(terms) and terms.words[last] not in _CLOSING and last - number.last < _LONGEST_TITLE:
        last += 1
    if terms.words[first] not in _OPENING or terms.words[last] not in _CLOSING:
        return False
    named = [
        at
        for at in range(first + 1, last)
        if terms.words[at][:1].isalpha() and terms.words[at] not in terms.traps.small
    ]
    titled = len(named) > 1 and all(map(terms.capital, named))
    return (
        titled
        and _in_running_text(terms, first, last)
        and terms.casualties.harm.isdisjoint(terms.words[first + 1 : last])
    )


def _in_running_text(terms: Terms, first: int, last: int) -> bool:
    """Whether words without a capital stand beside what is quoted: a headline has none, and quotes in capitals too."""
    beside = [*range(max(0, first - _BESIDE), first), *range(last + 1, min(len(terms), last + 1 + _BESIDE))]
    small = [at for at in beside if terms.words[at].isalpha() and not terms.capital(at)]
    return any(terms.words[at] not in terms.nouns.stops for at in small)


_BESIDE = 8
"""Terms on either side that tell a headline."""


_OPENING, _CLOSING = frozenset({"“", '"', "‘"}), frozenset({"”", '"', "’"})
_LONGEST_TITLE = 8


def _title_case(terms: Terms, at: int) -> bool:
    """A headline or a text in capitals: there a capital before a number tells nothing."""
    around = [place for place in range(max(0, at - 4), min(len(terms), at + 5)) if terms.words[place][:1].isalpha()]
    small = [place for place in around if not terms.capital(place) and terms.words[place] not in terms.nouns.stops]
    return not small


def _unit(terms: Terms, number: Number) -> bool:
    after = terms.words[number.last]
    return after in terms.units.measures or after in terms.units.percent or after in terms.numbers.multipliers
