"""Numbers of other things: bombs, money, kilometres, shares. The first that is no mere background is the principal one."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import FigureKind
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules.interface import Draft, Part

_BACKGROUND = {FigureKind.AGE, FigureKind.DURATION, FigureKind.DISTANCE, FigureKind.MEASURE}


def find_quantities(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """A claim with a number that counts no casualties."""
    figures = analysis.figures_in(part.span)
    if figures:
        principal = next((one for one in figures if one.kind not in _BACKGROUND), figures[0])
        yield Draft(part.span, principal, figures)
