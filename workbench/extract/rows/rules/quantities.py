"""Numbers of other things: bombs, money, kilometres, shares. The first that is no mere background is the principal one."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules.interface import Draft, Part
from workbench.extract.rows.rules.principals import foremost_of


def find_quantities(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """A claim with a number that counts no casualties."""
    figures = analysis.figures_in(part.span)
    if figures:
        yield Draft(part.span, foremost_of(figures), figures)
