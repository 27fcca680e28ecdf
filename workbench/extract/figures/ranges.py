"""Ranges: two quantities as the two ends of one, "12 to 15 people", "between 40 and 50 percent"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from store.model import FigureKind
from workbench.extract.figures.quantities import Quantity
from workbench.extract.figures.terms import Terms


def share_units(terms: Terms, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Reads "45 and 50 mg", "3, 4 percent": the unit after the last holds for all."""
    shared = list(quantities)
    for number in range(len(shared) - 2, -1, -1):
        one, other = shared[number], shared[number + 1]
        lacking = (
            one.kind is FigureKind.COUNT and not one.vague and other.kind not in {FigureKind.COUNT, FigureKind.RATIO}
        )
        if (
            lacking
            and terms.words[one.last : other.first] in terms.qualifiers.listing
            and other.first == other.number_first
        ):
            shared[number] = replace(one, kind=other.kind, unit=other.unit)
    return shared


def join_ranges(terms: Terms, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities with the two ends of each range as one."""
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
    if between in terms.qualifiers.to:
        return _to_start(terms, low, before)
    if len(between) == 1 and between[0] in terms.qualifiers.dashes:
        return low.first
    if between in terms.qualifiers.between_ends and before in terms.qualifiers.between:
        return low.first - 1 - (terms.words[low.first - 2] in terms.qualifiers.somewhere)
    if between in terms.qualifiers.either:
        return low.first if high.kind is low.kind or low.unit is None else None
    return None


def _to_start(terms: Terms, low: Quantity, before: str) -> int | None:
    if before not in terms.qualifiers.from_:
        return low.first
    start = low.first - 1
    if terms.words[start - 1] in terms.qualifiers.anywhere:
        return start - 1
    if any(word in terms.qualifiers.changes for word in terms.words[max(0, start - 5) : start]):
        return None
    return start
