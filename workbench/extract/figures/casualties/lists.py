"""Lists of victims: what is known of one is known of all that stand beside it.

"Killed 15 civilians and 27 fighters"; "the murder of the rector, his wife and two other people"; "six priests, five of
them Spaniards, and two women were killed"; "30 were wounded, including 3 policemen".
"""

from __future__ import annotations

from store.model import Casualty, FigureKind
from workbench.extract.figures.casualties.scene import Scene
from workbench.extract.words.english import casualties as words
from workbench.extract.words.english import nouns

_REACH = 30
_ELSEWHERE = frozenset({"in", "at", "near", "from"})
"""After a number without a noun: "killed 45 in Aleppo and 22 in Idlib"."""


def from_list(scene: Scene, number: int) -> Casualty | None:
    """What is known of what stands to the left in the same list."""
    before = scene.terms.words[scene.begins(number) - 2 : scene.begins(number)]
    if before in {("of", "which"), ("of", "whom"), ("among", "them"), ("among", "whom")}:
        return _latest(scene)
    joint = _joint(scene, number)
    if joint is None:
        return None
    figure, mark = scene.figures[number], scene.terms.words[joint]
    if mark in words.PARTITIVE or (mark in {";", ":"} and _bare(scene, number)):
        return _latest(scene)
    if mark == "with":
        return _accompanied(scene, joint)
    if figure.counted.elided and scene.terms.words[figure.bound.last] in _ELSEWHERE and mark in {"and", ","}:
        return _latest(scene)
    touching = number > 0 and scene.follows(number - 1) == joint
    if not (figure.are_people or figure.counted.elided or touching):
        return None
    return _leftwards(scene, number, joint)


def _joint(scene: Scene, number: int) -> int | None:
    """The "and", comma, bracket or "including" that joins the figure to what stands before it."""
    at = scene.begins(number) - 1
    while at >= 0 and scene.terms.words[at] in words.BEFORE_VICTIMS - words.JOINTS:
        at -= 1
    return at if at >= 0 and scene.terms.words[at] in words.JOINTS else None


def _bare(scene: Scene, number: int) -> bool:
    """A noun without a verb: "13 bodies were seen; eight guerrillas, four soldiers"."""
    return scene.terms.words[scene.follows(number)] in {",", ".", ";", "and", ")", ""}


def _accompanied(scene: Scene, joint: int) -> Casualty | None:
    """Reads "The minister was killed in his car, along with two guards"."""
    if scene.terms.words[joint - 1] not in {"along", "together"}:
        return None
    for at in range(joint - 2, max(-1, joint - _REACH), -1):
        word = scene.terms.words[at]
        if word in words.DONE or word in words.BEING:
            return words.DONE.get(word) or words.BEING[word]
    return None


def _latest(scene: Scene) -> Casualty | None:
    return next((effect for effect in reversed(scene.found) if effect), None)


def _leftwards(scene: Scene, number: int, joint: int) -> Casualty | None:
    """Walk left over nouns and names to the figure, the deed or the noun of harm that the list began with."""
    terms = scene.terms
    for at in range(joint - 1, max(-1, joint - _REACH), -1):
        word = terms.words[at]
        known = _figure_at(scene, at, number)
        if known is not None:
            return scene.found[known]
        if word in words.OF_NOUNS and terms.words[at + 1] in {"of", "the"}:
            return words.OF_NOUNS[word]
        if word in words.DOING or (
            word in words.DONE and at not in scene.used and terms.words[at - 1] not in words.PASSIVE
        ):
            return words.DOING.get(word) or words.DONE[word]
        if word in words.EQUALS and terms.words[at - 1] in words.FALLEN:
            return words.FALLEN[terms.words[at - 1]]
        if word in words.PARTITIVE:
            return _latest(scene)
        if word in words.LIST_ENDS:
            return None
    return None


def _figure_at(scene: Scene, at: int, number: int) -> int | None:
    """The figure before this one whose terms hold a place."""
    for earlier in range(number - 1, -1, -1):
        figure = scene.figures[earlier]
        if figure.bound.first <= at < max(figure.counted.last, figure.bound.last):
            return earlier if figure.bound.quantity.kind is FigureKind.COUNT else None
    return None


def share_back(scene: Scene) -> None:
    """Joined subjects share the fate told after the last: "four officers and three rebels were killed"."""
    for number in range(len(scene.figures) - 2, -1, -1):
        if scene.found[number] is None and scene.found[number + 1] and _joined_to_next(scene, number):
            scene.found[number] = scene.found[number + 1]


def _in_total(scene: Scene, first: int) -> bool:
    """Reads "a total of 37 soldiers and 101 rebels were killed": the "of" binds the number to nothing else."""
    return scene.terms.words[first - 2 : first] == ("total", "of")


def _joined_to_next(scene: Scene, number: int) -> bool:
    one, other = scene.figures[number], scene.figures[number + 1]
    between = scene.terms.words[one.counted.last : other.bound.first]
    if one.bound.quantity.kind is not FigureKind.COUNT or not one.may_be_people or not between:
        return False
    if scene.terms.words[one.bound.first - 1] in nouns.PREPOSITIONS and not _in_total(scene, one.bound.first):
        return False
    return all(word in words.JOINTS or word in words.BEFORE_VICTIMS for word in between)
