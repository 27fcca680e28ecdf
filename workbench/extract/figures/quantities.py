"""A number with its unit: money, percent, a measure, an age, or a plain count that waits for its noun."""

from __future__ import annotations

from dataclasses import dataclass

from store.model import FigureKind
from workbench.extract.figures.measures import measured
from workbench.extract.figures.money import priced
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.percents import proportion
from workbench.extract.figures.terms import Terms


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with the terms of its unit, first to last exclusive."""

    first: int
    last: int
    low: float
    high: float | None
    kind: FigureKind
    unit: str | None
    """None for a count: its noun is looked for later."""
    size: float = 1.0
    vague: bool = False
    joined: bool = False
    """Two ends of a range."""

    number_first: int = -1
    """The first term of the number, where the unit does not stand before it."""


def quantity(terms: Terms, number: Number) -> Quantity:
    """What a number measures."""
    high = None if number.vague else number.value
    found = priced(terms, number) or proportion(terms, number) or measured(terms, number)
    if found is None:
        kind = FigureKind.RATIO if number.part else FigureKind.COUNT
        unit = "fraction" if number.part else None
        return Quantity(number.first, number.last, number.value, high, kind, unit, number.size, number.vague)
    value = number.value if found.value is None else found.value
    high = None if number.vague else value
    return Quantity(
        found.first,
        found.last,
        value,
        high,
        found.kind,
        found.unit,
        number.size,
        number.vague,
        number_first=number.first,
    )
