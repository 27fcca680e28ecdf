"""Composition of a number out of numerals and number words: "one hundred and sixty-one", "1.2b", "three lakh crore"."""

from __future__ import annotations

from workbench.extract.figures.sizes import sized
from workbench.extract.figures.starts import is_size, start_of
from workbench.extract.figures.sums import Cardinal, Sum
from workbench.extract.figures.terms import Terms, value_of

_LONGEST = 24
"""Terms of the longest number; nobody writes a longer one, and hostile text does."""
_HUNDRED, _THOUSAND = 100, 1000


def cardinal(terms: Terms, at: int, stop: int | None = None) -> Cardinal | None:
    """The longest number that begins at a term and ends before `stop`."""
    limit = min(len(terms) if stop is None else stop, at + _LONGEST)
    total = Sum()
    end = start_of(terms, at, limit, total)
    if end == at < limit and terms.words[at] in terms.numbers.bare_sizes:
        total.add_small(1)
        end = _follow(terms, at, limit, total)
    if end == at:
        return None
    while end < limit:
        following = _follow(terms, end, limit, total)
        if following == end:
            break
        end = following
    return _with_point(terms, end, limit, Cardinal(end, total.value, total.size))


def _follow(terms: Terms, end: int, limit: int, total: Sum) -> int:
    """The end after one more word of the number; the same end where none follows."""
    word = terms.words[end]
    if word in terms.numbers.unit_joiners and total.takes_unit():
        joined = _with_unit(terms, end, total)
        if joined > end:
            return joined
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
    if word in terms.numbers.hundreds and total.takes_hundreds(terms.numbers.hundreds[word]):
        total.add_small(terms.numbers.hundreds[word])
        return end + 1
    if word in terms.numbers.hundred and total.takes_hundred():
        total.add_hundred()
        return end + 1
    return sized(terms, end, total)


def _joined(terms: Terms, end: int, limit: int, total: Sum) -> int:
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


def _after_hundred(terms: Terms, end: int, limit: int, total: Sum) -> int:
    """Reads "four hundred and fifty-six thousand": the size may still come; "two hundred and three hundred" are two."""
    small = terms.numbers.small.get(terms.words[end + 1], 0)
    if not small:
        return end
    rest = Sum(open=float(small))
    last = _below_hundred(terms, end + 2, limit, rest)
    if terms.words[last] in terms.numbers.hundred:
        return end
    total.open = (total.open or 0.0) + rest.value
    total.after_size = False
    return last


def _below_hundred(terms: Terms, end: int, limit: int, total: Sum) -> int:
    """The end after the unit of "eighty two" or "eighty-two"; the same end where none follows."""
    if terms.words[end] in terms.numbers.hyphens:
        return _hyphenated(terms, end, limit, total)
    small = terms.numbers.small.get(terms.words[end], 0)
    if end >= limit or not small or not total.takes_small(small):
        return end
    total.add_small(small)
    return end + 1


def _joined_numeral(terms: Terms, end: int, total: Sum) -> int:
    value = value_of(terms.words[end + 1])
    written = terms.words[end - 2][:1].isdecimal()
    sized = is_size(terms, terms.words[end + 2]) or terms.words[end + 2] in terms.numbers.multipliers
    if (
        value is None
        or not written
        or sized
        or value >= total.size
        or terms.words[end + 2] in terms.units.percent_signs
    ):
        return end
    total.open = (total.open or 0.0) + value
    total.after_size = False
    return end + 2


def _with_unit(terms: Terms, end: int, total: Sum) -> int:
    """Reads "treinta y cinco": the end after the unit; the same end where none follows."""
    units = terms.numbers.joined_units
    following = terms.words[end + 1]
    if following not in units:
        return end
    total.add_small(units[following])
    return end + 2


def _hyphenated(terms: Terms, end: int, limit: int, total: Sum) -> int:
    """Reads "fifty-two", "fifty - two", "one-hundred"; after anything else a hyphen begins something new."""
    following = terms.words[end + 1]
    if end + 1 >= limit or total.by_digits:
        return end
    if following in terms.numbers.units and total.open is not None and total.open % 100 in terms.numbers.tens.values():
        total.add_small(terms.numbers.units[following])
        return end + 2
    if (
        terms.glued(end - 1)
        and terms.glued(end)
        and (following in terms.numbers.single_hundred or following in terms.numbers.multipliers)
    ):
        further = _follow(terms, end + 1, limit, total)
        return further if further > end + 1 else end
    return end


def _comma(terms: Terms, end: int, limit: int, total: Sum) -> int:
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
