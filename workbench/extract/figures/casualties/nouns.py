"""Nouns of harm: "12 deaths", "22 injured", "the murder of six", "death toll at least 112", "among the dead were four"."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.figures.casualties.fates import told_after
from workbench.extract.figures.casualties.scene import Scene
from workbench.extract.words.english import casualties as words
from workbench.extract.words.english import nouns

_REACH = 10
_MARKS = frozenset({'"', "“", "''"})
"""Before a number that is quoted: "revised the toll to “about 1,000”"."""


def told_by_noun(scene: Scene, number: int) -> Casualty | None:
    """What the figure's own noun, a noun before it, or a group that it is part of tells."""
    figure = scene.figures[number]
    own = None if figure.counted.elided else words.NOUNS.get(figure.counted.head)
    if own in words.LASTING:
        own = told_after(scene, number) or own
    described = scene.terms.words[figure.bound.last : figure.counted.last]
    own = own or next(
        (words.FALLEN[word] for word in described if word in nouns.DESCRIBING & words.FALLEN.keys()), None
    )
    return own or _part_of(scene, number) or _before(scene, number) or _toll(scene, number)


def _part_of(scene: Scene, number: int) -> Casualty | None:
    """Reads "Several of the wounded", "among the dead were four children", "the dead include two women"."""
    terms, last = scene.terms, scene.figures[number].bound.last
    if (
        terms.words[last] == "of"
        and terms.words[last + 1] in {"the", "those"}
        and terms.words[last + 2] in words.FALLEN
    ):
        return words.FALLEN[terms.words[last + 2]]
    at = scene.begins(number) - 1
    while at > 0 and (terms.words[at] in words.AFTER_GROUP or terms.words[at] in nouns.PEOPLE - words.FALLEN.keys()):
        at -= 1
    told = terms.words[at] in words.FALLEN and terms.words[at - 1] in {"the", "those"}
    verb = not words.EQUALS.isdisjoint(terms.words[at + 1 : scene.begins(number)])
    return words.FALLEN[terms.words[at]] if told and (verb or terms.words[at - 2] == "among") else None


def _before(scene: Scene, number: int) -> Casualty | None:
    """Reads "The murder of six Jesuits", "the lives of 100 people"."""
    terms = scene.terms
    at, floor = scene.begins(number) - 1, scene.floor(number)
    while at >= floor and terms.words[at] in words.BEFORE_VICTIMS | {"to", "among", "in"}:
        at -= 1
    if at < floor or not {"of", "to", "among"}.intersection(terms.words[at + 1 : scene.begins(number)]):
        return None
    if terms.words[at] in {"lives", "life"}:
        return Casualty.KILLED if not words.LOSERS.isdisjoint(terms.words[max(0, at - 3) : at]) else None
    return words.OF_NOUNS.get(terms.words[at]) if "of" in terms.words[at + 1 : scene.begins(number)] else None


def _toll(scene: Scene, number: int) -> Casualty | None:
    """Reads "Death toll rises to 112", "a toll of 44", "the number of dead reached 30"."""
    terms = scene.terms
    floor = max(scene.floor(number), scene.begins(number) - _REACH * 2)
    quoted = terms.words[scene.begins(number) - 1] in _MARKS
    before = terms.words[floor : scene.begins(number) - quoted]
    if (
        not before
        or before[-1] not in words.REACHES
        or (not scene.figures[number].counted.elided and not _counts_people(scene, number))
    ):
        return None
    if "toll" in before:
        return Casualty.KILLED
    if "number" in before or "deaths" in before:
        return next((words.FALLEN[word] for word in before if word in words.FALLEN and word != "victims"), None)
    return None


def _counts_people(scene: Scene, number: int) -> bool:
    return scene.figures[number].are_people
