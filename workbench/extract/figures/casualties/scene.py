"""A sentence as the casualty rules see it: its terms, its figures, and what is known of them so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from store.model import Casualty
from workbench.extract.figures.bounds import Bound
from workbench.extract.figures.counted import Counted
from workbench.extract.figures.terms import Terms
from workbench.extract.words.english import casualties as words
from workbench.extract.words.english import nouns

_TROOPS = "forces"
"""Bodies where they act, people where they are counted: "killed five Syrian forces"."""


@dataclass(frozen=True, slots=True)
class Counts:
    """A figure with what it counts."""

    bound: Bound
    counted: Counted

    @property
    def may_be_people(self) -> bool:
        """Whether it can count people: the noun is left out, or is not known to be a thing."""
        return self.counted.elided or self.counted.head not in nouns.THINGS or self.counted.head == _TROOPS

    @property
    def are_people(self) -> bool:
        """Whether its noun is one for people."""
        return self.counted.head in nouns.PEOPLE or self.counted.head == _TROOPS


@dataclass(slots=True)
class Scene:
    """One sentence and what its figures have been found to count so far, from left to right."""

    terms: Terms
    figures: list[Counts]
    found: list[Casualty | None] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    """Terms of fates that already belong to a figure: "five killed, seven injured"."""

    @property
    def harmful(self) -> bool:
        """Whether any word of harm stands in the sentence at all."""
        return not words.HARM.isdisjoint(self.terms.words)

    def floor(self, number: int) -> int:
        """The term after the figure before."""
        return self.figures[number - 1].bound.last if number else 0

    def begins(self, number: int) -> int:
        """The figure's first term, before qualifiers that are no part of it ("another", "the other")."""
        return self.figures[number].bound.first

    def follows(self, number: int) -> int:
        """The first term after the figure's noun."""
        return self.figures[number].counted.last
