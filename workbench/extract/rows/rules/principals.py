"""The figure that a claim turns on, of all that stand in it."""

from __future__ import annotations

from collections.abc import Sequence

from store.model import Figure, FigureKind

BACKGROUND = frozenset({FigureKind.AGE, FigureKind.DURATION, FigureKind.DISTANCE, FigureKind.MEASURE})
"""Kinds of figures that a claim seldom turns on."""


WITHOUT = frozenset({FigureKind.AGE, FigureKind.DURATION})
"""Of those, the kinds that tell least: "in 30 hours it moved *30 miles*"."""


def principal_of(figures: Sequence[Figure]) -> Figure | None:
    """The figure that a claim turns on; None where all are background."""
    return next((one for one in figures if one.kind not in BACKGROUND), None)


def foremost_of(figures: Sequence[Figure]) -> Figure:
    """The figure that tells most of a claim, be it background."""
    return principal_of(figures) or next((one for one in figures if one.kind not in WITHOUT), figures[0])
