"""Ranges and qualifiers: what a quantity's words say of its lower and its upper end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.model import FigureKind, Qualifier
from workbench.extract.figures.quantities import Quantity
from workbench.extract.figures.terms import Terms


@dataclass(frozen=True, slots=True)
class Bound:
    """A quantity with what bounds it; its terms include the words that do."""

    first: int
    last: int
    low: float | None
    high: float | None
    qualifier: Qualifier
    quantity: Quantity


def bound_all(terms: Terms, quantities: Sequence[Quantity]) -> list[Bound]:
    """Every quantity with its bounds, left to right; the two ends of a range become one."""
    ranged = _join_ranges(terms, _share_units(terms, quantities))
    found: list[Bound] = []
    for number, quantity in enumerate(ranged):
        floor = found[-1].last if found else 0
        ceiling = ranged[number + 1].first if number + 1 < len(ranged) else len(terms)
        found.append(_bound(terms, quantity, floor, ceiling))
    return _join_comparisons(terms, found)


def _bound(terms: Terms, quantity: Quantity, floor: int, ceiling: int) -> Bound:
    before = (
        None
        if quantity.joined and quantity.first < len(terms) and terms.words[quantity.first] in {"between", "from"}
        else (_before(terms, quantity, floor))
    )
    after = _after(terms, quantity, ceiling)
    if after and (before is None or before[1] in {Qualifier.ABOUT, Qualifier.EXACTLY}):
        first = before[0] if before and before[1] is Qualifier.EXACTLY else quantity.first
        return _apply(quantity, after[1], first, after[0])
    if before:
        return _apply(quantity, before[1], before[0], quantity.last)
    verb = _verb(terms, quantity, floor)
    return _apply(quantity, verb or _plain(quantity), quantity.first, quantity.last)


def _plain(quantity: Quantity) -> Qualifier:
    if quantity.vague:
        return Qualifier.VAGUE
    return Qualifier.RANGE if quantity.joined else Qualifier.EXACTLY


def _apply(quantity: Quantity, qualifier: Qualifier, first: int, last: int) -> Bound:
    """Open the end that the qualifier leaves open. A vague quantity and a range keep their own ends."""
    low: float | None = quantity.low
    high = quantity.high
    if quantity.vague:
        qualifier = Qualifier.VAGUE
    elif quantity.joined:
        qualifier = Qualifier.RANGE
    elif qualifier in {Qualifier.AT_LEAST, Qualifier.MORE_THAN}:
        high = None
    elif qualifier in {Qualifier.UP_TO, Qualifier.LESS_THAN}:
        low = None
    return Bound(first, last, low, high, qualifier, quantity)


def _before(terms: Terms, quantity: Quantity, floor: int) -> tuple[int, Qualifier] | None:
    """The longest qualifier that ends right before the quantity, as (its first term, what it says)."""
    for skip in (0, 1):
        end = quantity.first - skip
        if skip and terms.words[end] not in {"a", "another", "an"}:
            return None
        for phrase in terms.qualifiers.by_last.get(terms.words[end - 1], ()):
            first = end - len(phrase)
            if first >= floor and terms.words[first:end] == phrase:
                qualifier = terms.qualifiers.before[" ".join(phrase)]
                if _means_bound(terms, quantity, first, phrase):
                    return _also(terms, first, floor), qualifier
                return None
    return None


def _also(terms: Terms, first: int, floor: int) -> int:
    """A second qualifier before the first belongs to the words: "at least some 20", "well over", "an estimated"."""
    word = terms.words[first - 1]
    return (
        first - 1
        if first - 1 >= floor and word in {"just", "well", "slightly", "very", "only", "even"} and word != "only"
        else first
    )


def _means_bound(terms: Terms, quantity: Quantity, first: int, phrase: tuple[str, ...]) -> bool:
    """Whether the words bound the number: "over three days" may tell how long, "talk about two things" of what."""
    before = terms.words[first - 1]
    if "past" in phrase:
        return phrase[0] in terms.qualifiers.getting or before in terms.qualifiers.getting
    if phrase == ("up", "to") and _is_count(terms, first):
        return False
    if phrase in {("minimum",), ("maximum",)}:
        return before != "the"  # "met the minimum 50 percent"
    if phrase == ("within",):  # "homes within 80 m"; "within two weeks" tells when
        return quantity.kind is FigureKind.DISTANCE
    if phrase == ("over",) and quantity.kind is FigureKind.DURATION:
        return not quantity.vague and before in {"for", "of", "in", "after", "lasted", "lasting", "spent", "took", "just", "well", "a", "is", "was", "to", "",
                          "aged", "age", "nearly", "served", "than", "at"}  # fmt: skip
    if phrase == ("about",) and quantity.kind is FigureKind.COUNT:
        spoken_to = (
            before in {"us", "me", "him", "her", "them", "you"}
            and terms.words[first - 2] in terms.qualifiers.speaking_of
        )
        return before not in terms.qualifiers.speaking_of and not spoken_to
    if phrase in {("under",), ("above",), ("below",), ("around",)} and quantity.kind is FigureKind.COUNT:
        return quantity.low >= 5 or quantity.vague or terms.digits(quantity.first)
    if phrase == ("short", "of"):
        return before not in {"stop", "stopped", "stops", "fell", "fall"}
    return True


def _is_count(terms: Terms, at: int) -> bool:
    """Reads "toll of market fire up to 76": a count comes up to a number."""
    words = terms.words[max(0, at - _TITLE) : at]
    return terms.words[at - 1] not in terms.nouns.prepositions and not terms.qualifiers.counts.isdisjoint(words)


_TITLE = 6
"""Words of a headline between a count and its number."""


def _verb(terms: Terms, quantity: Quantity, floor: int) -> Qualifier | None:
    """Reads "easily clears 80%": the verb bounds its object and stays outside."""
    at = quantity.first - 1
    return terms.qualifiers.verbs.get(terms.words[at]) if at >= floor else None


def _after(terms: Terms, quantity: Quantity, ceiling: int) -> tuple[int, Qualifier] | None:
    """The longest qualifier that begins right after the quantity, as (the term after it, what it says)."""
    for phrase in terms.qualifiers.by_first.get(terms.words[quantity.last], ()):
        last = quantity.last + len(phrase)
        if terms.words[quantity.last : last] != phrase or last > ceiling:
            continue
        if phrase[0] in {"+", "-"} and not terms.glued(quantity.last - 1):
            continue
        if phrase in {("+",), ("plus",), ("tops",), ("odd",), ("maximum",)} and terms.digits(last):
            continue
        if terms.digits(last) or terms.words[last] in terms.numbers.small:
            continue
        return last, terms.qualifiers.after[" ".join(phrase)]
    return None


def _share_units(terms: Terms, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Reads "45 and 50 mg", "3, 4 percent": the unit after the last holds for all."""
    shared = list(quantities)
    for number in range(len(shared) - 2, -1, -1):
        one, other = shared[number], shared[number + 1]
        lacking = (
            one.kind is FigureKind.COUNT and not one.vague and other.kind not in {FigureKind.COUNT, FigureKind.RATIO}
        )
        if lacking and terms.words[one.last : other.first] in _LISTED and other.first == other.number_first:
            shared[number] = replace(one, kind=other.kind, unit=other.unit)
    return shared


_LISTED = frozenset({("and",), (",",), ("or",), (",", "and"), (",", "or"), ("-", "and")})


def _join_ranges(terms: Terms, quantities: Sequence[Quantity]) -> list[Quantity]:
    joined: list[Quantity] = []
    for quantity in quantities:
        if joined and (pair := _range(terms, joined[-1], quantity)):
            joined[-1] = pair
        else:
            joined.append(quantity)
    return joined


def _range(terms: Terms, low: Quantity, high: Quantity) -> Quantity | None:
    """Two quantities as the two ends of one, where the words between and before them say so."""
    if low.joined or low.high is None or high.high is None or (low.unit and high.unit and low.kind is not high.kind):
        return None
    first = _range_start(terms, low, high)
    if first is None:
        return None
    least = (
        low.low * high.size
        if high.size > low.size and low.low * high.size < high.high and low.low < high.size
        else low.low
    )
    if least >= high.high:
        return None
    kind, unit = (high.kind, high.unit) if high.unit else (low.kind, low.unit)
    return Quantity(first, high.last, least, high.high, kind, unit, joined=True)


def _range_start(terms: Terms, low: Quantity, high: Quantity) -> int | None:
    """Where the range begins, or None where the two are no range."""
    between = terms.words[low.last : high.first]
    before = terms.words[low.first - 1]
    if between in {
        ("to",),
        ("through",),
        ("-", "to"),
        ("till",),
        ("-", "to", "-"),
        ("up", "to"),
        ("to", "about"),
        ("to", "as", "many", "as"),
        ("to", "nearly"),
    }:
        return _to_start(terms, low, before)
    if len(between) == 1 and between[0] in terms.qualifiers.dashes:
        return low.first
    if between in {("and",), ("and", "about"), ("and", "the")} and before == "between":
        return low.first - 1 - (terms.words[low.first - 2] in {"somewhere", "anywhere"})
    if between in {("or",), ("-", "or"), ("or", "even"), ("or", "perhaps"), ("or", "possibly"), ("or", "maybe")}:
        return low.first if high.kind is low.kind or low.unit is None else None
    return None


def _to_start(terms: Terms, low: Quantity, before: str) -> int | None:
    if before != "from":
        return low.first
    start = low.first - 1
    if terms.words[start - 1] == "anywhere":
        return start - 1
    if any(word in terms.qualifiers.changes for word in terms.words[max(0, start - 5) : start]):
        return None
    return start


def _join_comparisons(terms: Terms, bounds: Sequence[Bound]) -> list[Bound]:
    """Reads "greater than 100 and smaller than 300" is one range."""
    joined: list[Bound] = []
    for bound in bounds:
        if joined and (pair := _comparison(terms, joined[-1], bound)):
            joined[-1] = pair
        else:
            joined.append(bound)
    return joined


def _comparison(terms: Terms, one: Bound, other: Bound) -> Bound | None:
    if terms.words[one.last : other.first] not in {
        ("and",),
        (",",),
        ("but",),
        (",", "but"),
        (",", "and"),
        ("and", "is"),
        ("and", "also"),
    }:
        return None
    if (
        one.quantity.vague
        or other.quantity.vague
        or one.first == one.quantity.first
        or other.first == other.quantity.first
    ):
        return None
    low = one.low if one.high is None else other.low if other.high is None else None
    high = one.high if one.low is None else other.high if other.low is None else None
    if low is None or high is None or low >= high:
        return None
    quantity = replace(other.quantity, joined=True, low=low, high=high)
    return Bound(one.first, other.last, low, high, Qualifier.RANGE, quantity)
