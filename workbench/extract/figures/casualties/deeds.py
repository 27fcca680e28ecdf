"""The deed before its victims: "killed 13", "claimed 6 lives", "taking five hostages", "leaving 12 dead"."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.figures.casualties.scene import Scene
from workbench.extract.words.english import casualties as words

_REACH = 7


def done_to(scene: Scene, number: int) -> Casualty | None:
    """What a verb right before the figure did to those it counts."""
    at = _verb_before(scene, number)
    if at is None:
        return None
    word = scene.terms.words[at]
    if word in words.DOING or word in words.DONE:
        return _harmed(scene, number, at)
    return _taken_or_lost(scene, number, word)


def _verb_before(scene: Scene, number: int) -> int | None:
    """The first term to the left that may not stand between a verb and its object."""
    at, floor = scene.begins(number) - 1, scene.floor(number)
    for _ in range(_REACH):
        if at < floor:
            return None
        if scene.terms.words[at] not in words.BEFORE_VICTIMS:
            return at
        at -= 1
    return None


def _harmed(scene: Scene, number: int, at: int) -> Casualty | None:
    word = scene.terms.words[at]
    if word in words.DONE and (at in scene.used or _told_right_after(scene, number) or _passive(scene, at)):
        return None
    scene.used.add(at)
    effect = words.DOING.get(word) or words.DONE[word]
    return both(scene, at - 2, effect) if scene.terms.words[at - 1] in {"and", "or", ","} else effect


def _passive(scene: Scene, at: int) -> bool:
    """Reads "Were killed 13 days later": nobody did it to the figure that follows."""
    return scene.terms.words[at - 1] in words.PASSIVE


def both(scene: Scene, other_at: int, effect: Casualty) -> Casualty:
    """Reads "Killed and injured five": two deeds, one figure."""
    other = words.DONE.get(scene.terms.words[other_at]) or words.DOING.get(scene.terms.words[other_at])
    if other and {other, effect} == {Casualty.KILLED, Casualty.INJURED}:
        scene.used.add(other_at)
        return Casualty.KILLED_AND_INJURED
    return effect


def _told_right_after(scene: Scene, number: int) -> bool:
    """Reads "One killed 3 injured": the word after the number is its own, the word before it that of the figure before."""
    after = scene.follows(number)
    fate = scene.terms.words[after]
    return fate in words.BESIDE and scene.terms.words[after + 1] in words.AFTER_FATE


def _taken_or_lost(scene: Scene, number: int, word: str) -> Casualty | None:
    figure = scene.figures[number]
    head = figure.counted.head
    if word in words.DESTROYING and figure.are_people:
        return Casualty.KILLED
    if word in words.LOSERS and (head in words.CLAIMED or (word in words.CLAIMERS and figure.are_people)):
        return Casualty.KILLED
    if word in words.TAKERS:
        return words.TAKEN.get(head) or words.TAKEN.get(scene.terms.words[figure.counted.last])
    return None
