"""Numbers of other things: bombs, money, kilometres, shares. The first that is no mere background is the principal one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import Figure, FigureKind
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules.interface import Draft, Part

BACKGROUND = frozenset({FigureKind.AGE, FigureKind.DURATION, FigureKind.DISTANCE, FigureKind.MEASURE})
"""Kinds of figures that a claim seldom turns on."""


def find_quantities(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """A claim with a number that counts no casualties."""
    figures = analysis.figures_in(part.span)
    if figures:
        yield Draft(part.span, principal_of(figures) or figures[0], figures)


def principal_of(figures: Sequence[Figure]) -> Figure | None:
    """The figure that a claim turns on; None where all are background."""
    return next((one for one in figures if one.kind not in BACKGROUND), None)
