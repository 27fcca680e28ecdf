"""Composition of a number out of numerals and number words: "one hundred and sixty-one", "1.2b", "three lakh crore".

A word composes with what stands before it only where English lets it: tens take a unit, hundreds take what is below
a hundred, sizes fall from left to right. What does not compose begins a number of its own ("two three").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from workbench.extract.figures.context import noun_ahead
from workbench.extract.figures.terms import Terms, value_of

_LONGEST = 24
"""Terms of the longest number; nobody writes a longer one, and hostile text does."""
_GREATEST = 1e21


class Cardinal(NamedTuple):
    """A whole or decimal number: where it ends, its value, and the last size word in it (1 for none)."""

    end: int
    value: float
    size: float = 1.0


@dataclass(slots=True)
class _Sum:
    """A number under composition: closed groups, and the group that the next size word will multiply."""

    closed: float = 0.0
    open: float | None = None
    floor: float = float("inf")
    """The size below which the next group must stay."""
    after_size: bool = False
    by_digits: bool = False
    size: float = 1.0

    @property
    def value(self) -> float:
        return self.closed + (self.open or 0.0)

    def takes_small(self, number: int) -> bool:
        """Whether a word below a hundred can follow."""
        if self.open is None:
            return number < self.floor
        rest = self.open % 100
        if self.by_digits and self.open < _HUNDRED:
            return False
        if rest == 0:
            return self.open >= _HUNDRED
        return number < _TEN and rest >= _TWENTY and rest % 10 == 0 and number > 0

    def takes_hundred(self) -> bool:
        """Whether "hundred" can follow: after one to ninety-nine."""
        return self.open is not None and 0 < self.open < _HUNDRED

    def takes_size(self, size: float) -> bool:
        """Whether a size word can follow: after an open group smaller sizes, after a size any ("lakh crore")."""
        if self.open is not None:
            return size < self.floor
        return self.after_size and size >= self.floor and self.closed * size < _GREATEST

    def add_small(self, number: int) -> None:
        self.open = (self.open or 0.0) + number
        self.after_size = False

    def add_hundred(self) -> None:
        self.open = (self.open or 1.0) * _HUNDRED
        self.after_size, self.size = True, float(_HUNDRED)

    def add_size(self, size: float) -> None:
        if self.open is None:
            self.closed *= size
        else:
            self.closed += self.open * size
        self.open, self.floor, self.after_size, self.size, self.by_digits = None, size, True, size, False


_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000


def cardinal(terms: Terms, at: int, stop: int | None = None) -> Cardinal | None:
    """The longest number that begins at a term and ends before `stop`."""
    limit = min(len(terms) if stop is None else stop, at + _LONGEST)
    total = _Sum()
    end = _start(terms, at, limit, total)
    if end == at:
        return None
    while end < limit:
        following = _follow(terms, end, limit, total)
        if following == end:
            break
        end = following
    return _with_point(terms, end, limit, Cardinal(end, total.value, total.size))


def _start(terms: Terms, at: int, limit: int, total: _Sum) -> int:
    word = terms.words[at]
    if at >= limit:
        return at
    if word in terms.numbers.small:
        total.add_small(terms.numbers.small[word])
        return at + 1
    if terms.digits(at):
        return _numeral(terms, at, total)
    if word in {"a", "an"} and at + 1 < limit and (_is_size(terms, terms.words[at + 1]) or _is_score(terms, at + 1)):
        total.add_small(1)
        return at + 1
    if word in {"hundred", "thousand", "million", "billion", "trillion"}:
        total.add_small(1)
        return _follow(terms, at, limit, total)
    return at


def _is_size(terms: Terms, word: str) -> bool:
    return (
        word == "hundred"
        or word in terms.numbers.dozens
        or (word in terms.numbers.multipliers and word not in terms.numbers.plurals)
    )


def _is_score(terms: Terms, at: int) -> bool:
    """Reads "a score of guards", "two score of boats"; "a score of 21 points" is won in a game."""
    if terms.words[at] != "score" or terms.words[at + 1] not in {"of", "or"}:
        return False
    or_more = terms.words[at + 2] in {"more", "so"}
    noun = noun_ahead(terms, at + 2 + or_more + (terms.words[at + 3] == "of" and or_more))
    return bool(noun) and noun not in terms.numbers.points


def _numeral(terms: Terms, at: int, total: _Sum) -> int:
    value = value_of(terms.words[at])
    if value is None:
        return at
    whole = _THOUSAND if _counts_heads(terms, at) else 1
    total.open, total.by_digits, total.after_size = value * whole, True, False
    return at + 1


def _counts_heads(terms: Terms, at: int) -> bool:
    """Reads "12.000 people" with a dot for thousands: people come whole; "1.125 children per woman" are an average."""
    head, _, rest = terms.words[at].partition(".")
    if (
        _is_size(terms, terms.words[at + 1])
        or len(rest) != 3
        or head == "0"
        or "," in head
        or noun_ahead(terms, at + 1) not in terms.nouns.people
    ):
        return False
    return {"per", "average", "mean"}.isdisjoint(terms.words[max(0, at - _BESIDE) : at + _BESIDE])


_BESIDE = 6
"""Terms beside a number that tell it for an average."""


def _follow(terms: Terms, end: int, limit: int, total: _Sum) -> int:
    """The end after one more word of the number; the same end where none follows."""
    word = terms.words[end]
    if word in terms.numbers.joiners:
        return _joined(terms, end, limit, total)
    if word in terms.numbers.hyphens:
        return _hyphenated(terms, end, limit, total)
    if word == ",":
        return _comma(terms, end, limit, total)
    if word in terms.numbers.small:
        if total.takes_small(terms.numbers.small[word]):
            total.add_small(terms.numbers.small[word])
            return end + 1
        return end
    if word in terms.numbers.hundred and total.takes_hundred():
        total.add_hundred()
        return end + 1
    return _sized(terms, end, total)


def _sized(terms: Terms, end: int, total: _Sum) -> int:
    word = terms.words[end]
    if word in terms.numbers.dozens and (total.open is not None or total.after_size):
        total.add_size(terms.numbers.dozens[word])
        return end + 1
    if _is_score(terms, end) and total.open is not None and not total.by_digits:
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


def _abbreviated(terms: Terms, end: int, total: _Sum) -> int:
    """A letter of size: "100k", "1.2b"; "5m" and "5t" are metres and tonnes unless money stands before."""
    word = terms.words[end]
    metric = word in {"m", "t", "g", "mm"} and terms.surface(end) not in _capital_sizes(terms, end)
    if metric and not (word == "m" and _counts_millions(terms, end, total)):
        return end
    if terms.glued(end) and (terms.words[end + 1].isalnum() or terms.words[end + 1] == "/"):
        return end
    total.add_size(terms.numbers.abbreviated[word])
    return end + 1


def _counts_millions(terms: Terms, end: int, total: _Sum) -> bool:
    """Reads "3m people" and "2.5m have fled" as millions; "3m away", "10m waves" and "a 100m race" are metres."""
    if total.value >= _THOUSAND:
        return False
    following = terms.words[end + 1]
    if following in terms.units.after_millions or terms.words[end + 1 : end + 3] in {("of", "them"), ("of", "whom")}:
        return True
    named = following.isalpha() and terms.capital(end + 1) and following not in terms.units.compass
    if named and terms.words[end - 2] not in {"a", "an", "the"}:
        return True  # "4.5m Sudanese"
    noun = noun_ahead(terms, end + 1)
    counted = bool(noun) and noun not in terms.units.measured_things
    return counted or following in terms.units.currencies or following in terms.units.measures or _compares(terms, end)


def _compares(terms: Terms, end: int) -> bool:
    """Reads "drew 3.2m visitors, up from 2.9m in 2018": what millions are compared with."""
    compared = terms.words[end - 2] in {"from", "to", "with", "against"}
    before = next((at for at in range(end - 2, 0, -1) if terms.words[at] == "m" and terms.glued(at - 1)), 0)
    return compared and before > 0 and terms.digits(before - 1) and bool(noun_ahead(terms, before + 1))


def _capital_sizes(terms: Terms, end: int) -> frozenset[str]:
    money = terms.words[end - 2] in {"$", "€", "£", "¥", "₹", "~"}
    return frozenset({"M", "m", "t", "T", "mm", "MM"}) if money else frozenset({"G", "T"})


def _next_group(terms: Terms, end: int, total: _Sum) -> int:
    """Reads "4 million 300 thousand": a numeral goes on only before a smaller size word."""
    value, size = value_of(terms.words[end]), terms.numbers.multipliers.get(terms.words[end + 1])
    if value is None or size is None or size >= total.floor:
        return end
    total.open, total.by_digits = value, True
    return end + 1


def _joined(terms: Terms, end: int, limit: int, total: _Sum) -> int:
    """What follows "and": smaller than the size before it, and no group that stands by itself ("3 hundred and 2 hundred")."""
    if not total.after_size or end + 1 >= limit:
        return end
    if terms.digits(end + 1):
        return _joined_numeral(terms, end, total)
    if total.open is not None:
        return _after_hundred(terms, end, limit, total)
    following = cardinal(terms, end + 1, limit) if terms.words[end + 1] in terms.numbers.small else None
    if following is None or following.value >= total.size or following.value == 0:
        return end
    total.open, total.after_size = following.value, False
    return following.end


def _after_hundred(terms: Terms, end: int, limit: int, total: _Sum) -> int:
    """Reads "four hundred and fifty-six thousand": the size may still come; "two hundred and three hundred" are two."""
    small = terms.numbers.small.get(terms.words[end + 1], 0)
    if not small:
        return end
    rest = _Sum(open=float(small))
    last = _below_hundred(terms, end + 2, limit, rest)
    if terms.words[last] in terms.numbers.hundred:
        return end
    total.open = (total.open or 0.0) + rest.value
    total.after_size = False
    return last


def _below_hundred(terms: Terms, end: int, limit: int, total: _Sum) -> int:
    """The end after the unit of "eighty two" or "eighty-two"; the same end where none follows."""
    if terms.words[end] in terms.numbers.hyphens:
        return _hyphenated(terms, end, limit, total)
    small = terms.numbers.small.get(terms.words[end], 0)
    if end >= limit or not small or not total.takes_small(small):
        return end
    total.add_small(small)
    return end + 1


def _joined_numeral(terms: Terms, end: int, total: _Sum) -> int:
    value = value_of(terms.words[end + 1])
    written = terms.words[end - 2][:1].isdecimal()
    sized = _is_size(terms, terms.words[end + 2]) or terms.words[end + 2] in terms.numbers.multipliers
    if value is None or not written or sized or value >= total.size or terms.words[end + 2] in {"%", "percent"}:
        return end
    total.open = (total.open or 0.0) + value
    total.after_size = False
    return end + 2


def _hyphenated(terms: Terms, end: int, limit: int, total: _Sum) -> int:
    """Reads "fifty-two", "fifty - two", "one-hundred"; after anything else a hyphen begins something new."""
    following = terms.words[end + 1]
    if end + 1 >= limit or total.by_digits:
        return end
    if following in terms.numbers.units and total.open is not None and total.open % 100 in terms.numbers.tens.values():
        total.add_small(terms.numbers.units[following])
        return end + 2
    if terms.glued(end - 1) and terms.glued(end) and (following == "hundred" or following in terms.numbers.multipliers):
        further = _follow(terms, end + 1, limit, total)
        return further if further > end + 1 else end
    if terms.glued(end) and following == "and" and terms.words[end + 2] in terms.numbers.hyphens:
        return end
    return end


def _comma(terms: Terms, end: int, limit: int, total: _Sum) -> int:
    """Reads "three million, two hundred": a comma joins only a group that has hundreds or a size of its own."""
    small = terms.words[end + 1] in terms.numbers.small
    if not (small and total.after_size and total.open is None and total.floor >= _THOUSAND):
        return end
    following = cardinal(terms, end + 1, limit)
    if following is None or not _HUNDRED <= following.value < total.floor or following.size < _HUNDRED:
        return end
    total.open, total.after_size = following.value, False
    return following.end


def _with_point(terms: Terms, end: int, limit: int, whole: Cardinal) -> Cardinal:
    """Reads "two hundred point zero three": the decimals are the words after "point", read one after another."""
    if (
        terms.words[end] not in terms.numbers.point
        or end + 1 >= limit
        or terms.words[end + 1] not in terms.numbers.small
    ):
        return whole if end == whole.end else Cardinal(end, whole.value, whole.size)
    decimals, at = "", end + 1
    while at < limit and terms.words[at] in terms.numbers.small:
        part = cardinal(terms, at, min(limit, at + (3 if terms.words[at + 1] in terms.numbers.hyphens else 1)))
        if part is None:
            break
        decimals, at = decimals + str(int(part.value)), part.end
    value = whole.value + float(f"0.{decimals}")
    size = terms.numbers.multipliers.get(terms.words[at])
    return Cardinal(at + 1, value * size, size) if size else Cardinal(at, value)
