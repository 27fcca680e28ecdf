"""Qualifiers: what a quantity's words say of its lower and its upper end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.model import FigureKind, Qualifier
from workbench.extract.figures.quantities import Quantity
from workbench.extract.figures.ranges import join_ranges, share_units
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
    ranged = join_ranges(terms, share_units(terms, quantities))
    found: list[Bound] = []
    for number, quantity in enumerate(ranged):
        floor = found[-1].last if found else 0
        ceiling = ranged[number + 1].first if number + 1 < len(ranged) else len(terms)
        found.append(_bound(terms, quantity, floor, ceiling))
    return _join_comparisons(terms, found)


def _bound(terms: Terms, quantity: Quantity, floor: int, ceiling: int) -> Bound:
    before = (
        None
        if quantity.joined and quantity.first < len(terms) and terms.words[quantity.first] in terms.qualifiers.opening
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
        if skip and terms.words[end] not in terms.qualifiers.passed:
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
    return first - 1 if first - 1 >= floor and word in terms.qualifiers.stressing else first


def _means_bound(terms: Terms, quantity: Quantity, first: int, phrase: tuple[str, ...]) -> bool:
    """Whether the words bound the number: "over three days" may tell how long, "talk about two things" of what."""
    words, before, kind = terms.qualifiers, terms.words[first - 1], quantity.kind
    if phrase in words.past:
        return phrase[0] in words.getting or before in words.getting
    if phrase in words.climbing and _is_count(terms, first):
        return False
    if phrase in words.limits:
        return before not in words.before_limits  # "met the minimum 50 percent"
    if phrase in words.of_distances:  # "homes within 80 m"; "within two weeks" tells when
        return kind is FigureKind.DISTANCE
    if phrase in words.of_durations and kind is FigureKind.DURATION:
        return not quantity.vague and before in words.lasting
    if phrase in words.of_subjects and kind is FigureKind.COUNT:
        spoken_to = before in words.spoken_to and terms.words[first - 2] in words.speaking_of
        return before not in words.speaking_of and not spoken_to
    if phrase in words.of_places and kind is FigureKind.COUNT:
        return quantity.low >= _FEW or quantity.vague or terms.digits(quantity.first)
    return not (phrase in words.short_of and before in words.stopping)


_FEW = 5
"""Below it "under two banners" tells where."""


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
        if phrase in terms.qualifiers.not_before_numerals and terms.digits(last):
            continue
        if terms.digits(last) or terms.words[last] in terms.numbers.small:
            continue
        return last, terms.qualifiers.after[" ".join(phrase)]
    return None


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
    if terms.words[one.last : other.first] not in terms.qualifiers.comparing:
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
