"""What a rule for claims is: one kind of claim, found in one part of a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from store.model import Figure, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.provenance.statement import Statement


class Part(NamedTuple):
    """A stretch of a sentence with one speaker or none: what a rule is asked about."""

    span: Span
    statement: Statement | None
    """Who says it; None where the sentence itself names nobody."""


class Draft(NamedTuple):
    """A claim before its chain, flags and key."""

    span: Span
    figure: Figure | None = None
    figures: tuple[Figure, ...] = ()
    statement: Statement | None = None
    """Who says it, as its part has it: not the work of a rule."""
    tail: bool = False
    """It only tells more of somebody in the clause before."""


Rule = Callable[[Part, ArticleAnalysis], Iterator[Draft]]
"""A rule gives the claims of its kind in a part, none where the part holds none."""
