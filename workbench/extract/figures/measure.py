"""What the readers of units give back."""

from __future__ import annotations

from dataclasses import dataclass

from store.model import FigureKind


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit found beside a number: the terms of number and unit, the kind, the unit's name."""

    first: int
    last: int
    kind: FigureKind
    unit: str
    value: float | None = None
    """Where a smaller unit adds to the number ("3 dollars 50 cents"), the sum of both."""
