"""What happened to the people counted: killed, injured, missing, abducted, detained, displaced.

Each figure asks in turn, one module a question: is it the object of a deed before it ("killed 13"), does a noun tell
it ("12 deaths", "the murder of six"), is its fate told after it ("13 people, mostly civilians, were killed"), or does
it stand in a list with one that knows ("killed 15 civilians and 27 fighters")?
"""

from __future__ import annotations

from store.model import Casualty, FigureKind
from workbench.extract.figures.casualties.deeds import done_to
from workbench.extract.figures.casualties.fates import told_after
from workbench.extract.figures.casualties.lists import from_list, share_back
from workbench.extract.figures.casualties.nouns import told_by_noun
from workbench.extract.figures.casualties.scene import Counts, Scene
from workbench.extract.figures.terms import Terms

__all__ = ["Counts", "casualties_of"]

RULES = (done_to, told_by_noun, told_after, from_list)
"""In the order in which they are asked about each figure; the first that answers is believed."""


def casualties_of(terms: Terms, figures: list[Counts]) -> list[Casualty | None]:
    """What happened to those that each figure of a sentence counts."""
    scene = Scene(terms, figures)
    if not scene.harmful:
        return [None] * len(figures)
    for number, figure in enumerate(figures):
        effect = None
        if figure.bound.quantity.kind is FigureKind.COUNT and figure.may_be_people:
            effect = next((found for rule in RULES if (found := rule(scene, number))), None)
        scene.found.append(effect)
    share_back(scene)
    return scene.found
