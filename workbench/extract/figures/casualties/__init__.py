"""What happened to the people counted: killed, injured, missing, abducted, detained, displaced.

Each figure is asked once where it stands: what its own noun phrase tells ("12 deaths", "the murder of six"), what the
verb that governs it tells ("killed 13", "13 people were hurt"), whether it is what a toll comes to ("the toll rose to
41"). What none of these tell is shared with the figure beside it in a list, a part or a gap ("and the army seven").
No neighbour's clause is asked: a clause ends where its verb's own words end, not after so many words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from store.model import Casualty
from workbench.extract.clauses import Clauses
from workbench.extract.figures.casualties.gaps import handled, repeated
from workbench.extract.figures.casualties.lists import listed, share_back
from workbench.extract.figures.casualties.nearby import Nearby
from workbench.extract.figures.casualties.parts import along_with, of_those_told, part_of, victims_of
from workbench.extract.figures.casualties.phrases import told_by_phrase
from workbench.extract.figures.casualties.predicates import told_by_verb
from workbench.extract.figures.casualties.scene import Counts, Earlier, Scene, Told
from workbench.extract.figures.casualties.tolls import told_by_toll
from workbench.extract.figures.terms import Terms
from workbench.extract.text.tokens import words_in
from workbench.extract.words.counting import CasualtyWords

__all__ = ["Counts", "Earlier", "casualties_of", "is_of_illness"]


def casualties_of(
    terms: Terms, figures: Sequence[Counts], read: Callable[[], Clauses], earlier: Earlier
) -> list[Casualty | None]:
    """What happened to those that each figure of a sentence counts; clauses are read where harm is told at all."""
    words = terms.casualties
    known = words.harm if earlier.casualty is None else words.harm_going_on
    if known.isdisjoint(terms.words) and earlier.those.keys().isdisjoint(terms.words):
        return [None] * len(figures)
    if not terms.language.grammar:
        return Nearby(terms, figures, earlier.casualty).told()
    scene = Scene(terms, tuple(figures), read(), earlier)
    found: list[Told | None] = []
    for number in range(len(figures)):
        last = next((told.casualty for told in reversed(found) if told and told.casualty), earlier.casualty)
        found.append(_own(scene, number, last) or _shared(scene, number, found))
    share_back(scene, found)
    found = [told or _shared(scene, number, found[:number]) for number, told in enumerate(found)]
    return [told.casualty if told else None for told in found]


def is_of_illness(text: str, words: CasualtyWords) -> bool:
    """Whether a text tells of an illness that spreads: in it, people in hospital are ill, and not injured."""
    return not words.sickness.isdisjoint(words_in(text))


def _own(scene: Scene, number: int, before: Casualty | None) -> Told | None:
    """What a figure's own phrase, verb or toll tells; captives and wounded can be killed or freed after."""
    if not scene.counts_people(number):
        return None
    noun, verb = told_by_phrase(scene, number), told_by_verb(scene, number)
    if noun is None:
        return verb or told_by_toll(scene, number, before)
    died = verb is not None and verb.casualty is Casualty.KILLED
    passing = noun.casualty in scene.words.lasting or (noun.casualty is Casualty.INJURED and died)
    return verb if passing and verb is not None else noun


_SHARING = (handled, repeated, part_of, of_those_told, along_with, victims_of, listed)
"""In the order in which they are asked what a figure has from those before it."""


def _shared(scene: Scene, number: int, found: Sequence[Told | None]) -> Told | None:
    if not scene.counts_people(number):
        return None
    effect = next((told for rule in _SHARING if (told := rule(scene, number, found))), None)
    return Told(effect) if effect else None
