"""Ranks: "first", "5th", "the second city"; a rank that divides ("the bottom fifth of incomes") is a fraction."""

from __future__ import annotations

from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms


def is_ordinal(_: Terms, number: Number) -> bool:
    """Whether a number only tells a rank."""
    return number.rank
