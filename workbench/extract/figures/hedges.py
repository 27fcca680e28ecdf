"""Words that put a statement in doubt, and which figure they are about."""

from __future__ import annotations

from dataclasses import dataclass

from store.model import Span
from workbench.extract.figures.casualties import Counts
from workbench.extract.figures.terms import Terms
from workbench.extract.passages import Passage


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word or phrase that marks what is stated as not established."""

    span: Span
    words: str
    target: Span | None = None


def find_hedges(passage: Passage) -> tuple[Hedge, ...]:
    """Every hedge of a passage."""
    return ()


def hedges_on(terms: Terms, figures: list[Counts], number: int) -> tuple[str, ...]:
    """The hedges that are about one figure of a sentence."""
    return ()
