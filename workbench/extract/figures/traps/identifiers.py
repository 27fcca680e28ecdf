"""Numbers that tell one thing from another: house and phone numbers, page counters, codes, coordinates."""

from __future__ import annotations

from workbench.extract.figures.context import counts_something
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms, value_of


def is_identifier(terms: Terms, number: Number) -> bool:
    """Whether a number only identifies."""
    at = number.first
    if not terms.digits(at):
        return (
            terms.words[at - 1] in terms.traps.numbered
            and not counts_something(terms, number.last)
            and terms.words[at - 2] not in terms.traps.numbering_after | terms.traps.the
        )
    if value_of(terms.words[at]) is None:
        return True
    return (
        _numbered(terms, number)
        or _dialled(terms, at)
        or _chained(terms, number)
        or _alone(terms, number)
        or _enumerates(terms, number)
        or _marked(terms, number)
        or _on_map(terms, number)
    )


def _dialled(terms: Terms, at: int) -> bool:
    """Reads "call 0800 123 4567": numerals in a row of which the first begins with a nought or is said to be dialled."""
    first = at
    while first > 0 and terms.digits(first - 1) and at - first < _LONGEST_NUMBER:
        first -= 1
    row = first < at or terms.digits(at + 1)
    return row and (terms.words[first][0] == "0" or terms.words[first - 1] in terms.traps.address_before)


_LONGEST_NUMBER = 6


def _on_map(terms: Terms, number: Number) -> bool:
    """Reads "33°N" and "12°34′E": degrees and minutes of a place on the map."""
    after, next_one = terms.words[number.last], terms.words[number.last + 1]
    if after in terms.units.degree_signs:
        return next_one in terms.units.compass or next_one[:1].isdecimal()
    return after in _MINUTES and terms.words[number.first - 1] in terms.units.degree_signs | _MINUTES


_MINUTES = frozenset("′'’″\"")


def _numbered(terms: Terms, number: Number) -> bool:
    """Reads "No 3856", "# 12", "tel 555", "12 Main Street" has a capital between."""
    at = number.first
    before = terms.words[at - 1] if terms.words[at - 1] not in {".", ":"} else terms.words[at - 2]
    if terms.words[at - 1] == before and terms.words[at - 2] in terms.traps.numbering_after:
        return False
    if before in terms.traps.number_signs or before in terms.traps.address_before:
        capital = before not in terms.traps.also_no or terms.words[at - 1] == "." or terms.capital(at - 1)
        return capital and not counts_something(terms, number.last)
    street = any(terms.words[number.last + step] in terms.traps.address_after for step in (1, 2))
    return street and terms.capital(number.last)


def _chained(terms: Terms, number: Number) -> bool:
    """Phone numbers, addresses of machines, scores of several games: three or more numerals in one chain of marks."""
    at = number.first
    while (
        at > 1
        and terms.glued(at - 1)
        and terms.glued(at - 2)
        and terms.digits(at - 2)
        and terms.words[at - 1] in _CHAIN
    ):
        at -= 2
        if number.first - at > 2:
            return True
    links = 0
    while terms.glued(at) and terms.glued(at + 1) and terms.words[at + 1] in _CHAIN and terms.digits(at + 2):
        links, at = links + 1, at + 2
        if links > 1:
            return True
    return False


_CHAIN = frozenset({"-", ".", "/", ":", "_"})


def _marked(terms: Terms, number: Number) -> bool:
    """Ranks and keys: "2) Kasich", "Bush (5.)", "timestamp=146"."""
    at, last = number.first, number.last
    closed = (
        terms.words[last] == ")"
        and terms.words[at - 1] != "("
        and "(" not in terms.words[max(0, at - _LONGEST_ALONE) : at]
    )
    ranked = terms.words[at - 1] == "(" and terms.words[last] == "." and terms.words[last + 1] == ")"
    keyed = "=" in {terms.words[at - 1], terms.words[at - 2]} and terms.glued(at - 1) and terms.words[at - 3].isalpha()
    return (closed and last == at + 1 and terms.glued(at)) or ranked or keyed


def _enumerates(terms: Terms, number: Number) -> bool:
    """The number of an entry in a list: "2 Ted Cruz."."""
    at, rest = number.first, range(number.last, len(terms))
    if at > 0 or not 1 < len(rest) <= _LONGEST_ENTRY or number.last != 1:
        return False
    names = [place for place in rest if terms.words[place][:1].isalpha()]
    return all(terms.capital(place) for place in names) and not counts_something(terms, number.last)


_LONGEST_ENTRY = 4


_LONGEST_ALONE = 40
"""Terms that are asked; what goes on without a letter beyond them is no sentence."""


def _alone(terms: Terms, number: Number) -> bool:
    """A counter on its own: nothing but this number stands in the sentence."""
    others = terms.words[: min(len(terms), _LONGEST_ALONE)]
    letters = any(
        word[:1].isalpha() or word in terms.units.currency_signs or word in terms.units.percent for word in others
    )
    return not letters and terms.words[number.first] not in terms.numbers.small
