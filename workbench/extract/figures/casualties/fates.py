"""The fate after its victims: "were killed", "dead", "mostly civilians, have been killed", "suffered bullet wounds"."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.figures.casualties.deeds import both
from workbench.extract.figures.casualties.scene import Scene
from workbench.extract.words.english import casualties as words

_REACH = 28
_ENDS = frozenset({";", ":", "?", "!"})


def told_after(scene: Scene, number: int) -> Casualty | None:
    """What is said to have happened to those counted, after their noun and before the next figure."""
    at = scene.follows(number)
    limit = min(_next_count(scene, number), at + _REACH, len(scene.terms))
    passive = False
    while at < limit and scene.terms.words[at] not in _ENDS:
        word = scene.terms.words[at]
        effect = _fate(scene, number, at, passive=passive)
        if effect:
            scene.used.add(at)
            return effect
        if word in words.ACTING or (word in words.DONE and not passive):
            return None
        passive = word in words.BE or (passive and (word in words.BESIDE_FATE or word.endswith("ly")))
        at += 1
    return None


def _next_count(scene: Scene, number: int) -> int:
    """Where the next figure that counts begins; shares and measures do not stand in the way."""
    for other in scene.figures[number + 1 :]:
        if other.bound.quantity.unit is None:
            return other.bound.first
    return len(scene.terms)


def _fate(scene: Scene, number: int, at: int, *, passive: bool) -> Casualty | None:
    words_ = scene.terms.words
    word = words_[at]
    if word in words.DONE:
        effect = _done(scene, number, at, passive=passive)
    elif word in words.BEING:
        effect = words.BEING[word] if passive or word not in words.BESIDE or _direct(scene, number, at) else None
    else:
        return _phrase(scene, at, passive=passive)
    if effect and words_[at + 1] in words.DONE:  # "dozens killed injured", a comma or "and" was lost
        return both(scene, at + 1, effect)
    return both(scene, at + 2, effect) if effect and words_[at + 1] in {"and", "or"} else effect


def _done(scene: Scene, number: int, at: int, *, passive: bool) -> Casualty | None:
    """A past form is a fate after "were", or where it has no object: "50 people killed in", not "rebels killed 50"."""
    left = scene.terms.words[scene.begins(number) - 1] in words.LEAVING
    if not passive and not (_direct(scene, number, at) and (left or _without_object(scene, number, at))):
        return None
    if scene.terms.words[at] == "shot":
        return Casualty.KILLED if _to_death(scene, at) else None
    return words.DONE[scene.terms.words[at]]


def _without_object(scene: Scene, number: int, at: int) -> bool:
    """Nothing follows that could have been killed; "22 injured were taken" begins with a noun."""
    following = scene.terms.words[at + 1]
    if number + 1 < len(scene.figures) and scene.figures[number + 1].bound.first == at + 1:
        return scene.terms.words[scene.follows(number + 1)] in words.BESIDE  # "two killed, 6 injured" without a comma
    lost = following in words.DONE and at == scene.figures[number].bound.last
    return lost or following in words.AFTER_FATE or (at == scene.figures[number].bound.last and following in words.BE)


def _direct(scene: Scene, number: int, at: int) -> bool:
    between = scene.terms.words[scene.follows(number) : at]
    return all(word in words.BESIDE_FATE or word.endswith("ly") for word in between)


def _to_death(scene: Scene, at: int) -> bool:
    return scene.terms.words[at + 1 : at + 3] == ("to", "death") or scene.terms.words[at + 1] == "dead"


def _phrase(scene: Scene, at: int, *, passive: bool) -> Casualty | None:
    """Reads "Taken hostage", "hacked to death", "among the wounded", "suffered burns"."""
    terms = scene.terms
    word = terms.words[at]
    if word in words.TAKERS:
        return words.TAKEN.get(terms.words[at + 1])
    if passive and word.endswith(("ed", "en", "n", "t")) and _to_death(scene, at):
        return Casualty.KILLED
    if word == "among" and terms.words[at + 1] in {"the", "those"}:
        return words.FALLEN.get(terms.words[at + 2]) if passive else None
    if word in words.SUFFERING:
        return Casualty.INJURED if not words.WOUNDS.isdisjoint(terms.words[at + 1 : at + 5]) else None
    return None
