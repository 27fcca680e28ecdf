"""What a figure's own noun phrase tells: "12 deaths", "27 dead comrades", "five missing", "the murder of six"."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.figures.casualties.roles import Slot
from workbench.extract.figures.casualties.scene import Scene, Told
from workbench.extract.figures.casualties.states import both, fate_beside


def told_by_phrase(scene: Scene, number: int) -> Told | None:
    """What the noun, an adjective beside it, the group it is part of, or a noun with "of" before it tells."""
    own = _noun(scene, number)
    if own:
        return Told(own, noun=True)
    effect = _adjective(scene, number) or _after(scene, number) or _group(scene, number) or _of_deed(scene, number)
    return Told(effect) if effect else None


def _noun(scene: Scene, number: int) -> Casualty | None:
    counted = scene.figures[number].counted
    return None if counted.elided else scene.words.nouns.get(counted.head) or _further(scene, number)


def _further(scene: Scene, number: int) -> Casualty | None:
    """Reads "53 measles related deaths": a phrase that goes on behind the noun that is counted."""
    line, chunk = scene.read.line, scene.chunk(number)
    heads = [line.chunks[chunk].head] if "S" not in line.tags[scene.at(number) : line.chunks[chunk].last] else []
    if line.kinds[chunk + 1 : chunk + 2] == "n" and line.tags[line.chunks[chunk + 1].first] in "JEN":
        heads.append(line.chunks[chunk + 1].head)
    return next((scene.words.nouns[line.word(head)] for head in heads if line.word(head) in scene.words.nouns), None)


def _adjective(scene: Scene, number: int) -> Casualty | None:
    """Reads "27 dead comrades", "seven kidnapped students"."""
    figure = scene.figures[number]
    between = scene.terms.words[figure.bound.last : figure.counted.last]
    told = (
        scene.words.fallen.get(word) or scene.words.done.get(word) for word in between if word in scene.words.affected
    )
    return next((effect for effect in told if effect), None)


def _after(scene: Scene, number: int) -> Casualty | None:
    """Reads "12 dead", "26 people confirmed dead", "40 others still missing"; feared dead is missing."""
    line, at = scene.read.line, scene.at(number) + 1
    if (
        line.word(at) in scene.terms.nouns.of
        and line.word(at + 1) in scene.words.them
        and line.word(at + 2) in scene.words.severity
    ):
        at += 2  # "two of them fatally"
    if line.word(at) in scene.words.severity and line.tags[at + 1 : at + 2] in (",", ".", "C", ""):
        return scene.words.severity[line.word(at)]  # "eight were hurt, three seriously"
    at, feared = scene.past(number), False
    while line.tags[at : at + 1] == "R" or line.word(at) in scene.words.before_being:
        feared = feared or line.word(at) in scene.words.feared_dead
        at += 1
    inside = at < scene.chunk_of(number).last
    effect = scene.words.being.get(line.word(at)) or (scene.words.done.get(line.word(at)) if inside else None)
    if inside and effect and (other := scene.words.done.get(line.word(at + 1))):
        return both(effect, other)
    goes_on = (
        line.tags[at + 1 : at + 2] in ("N", "P")
        and line.word(at + 1) not in line.syntax.times
        and not (number + 1 < len(scene.figures) and scene.first(number + 1) == at + 1)
    )
    if effect is None or (line.tags[at] not in "JNGP" and not inside) or goes_on:
        return _in_state(scene, number)
    if feared and effect is Casualty.KILLED:
        return Casualty.MISSING
    return both(effect, fate_beside(scene, at + 1))


def _in_state(scene: Scene, number: int) -> Casualty | None:
    """Reads "six in critical condition", "40 in custody" where no verb is."""
    line, chunk = scene.read.line, scene.chunk(number)
    told = any(line.word(role.clause.main) not in scene.words.leaving for role in scene.roles.get(chunk, []))
    if line.kinds[chunk + 1 : chunk + 3] != "In" or told:
        return None
    return scene.words.states.get((line.word(line.chunks[chunk + 1].head), line.word(line.chunks[chunk + 2].head)))


def _group(scene: Scene, number: int) -> Casualty | None:
    """Reads "four of the wounded", "one of those killed"."""
    line, at = scene.read.line, scene.at(number) + 1
    if number == 0 and line.word(0) in scene.terms.nouns.of and line.kinds[1:3] in ("n,", "J,"):
        return scene.words.fallen.get(line.word(line.chunks[1].head))  # "Of the dead, 13 were foreigners"
    if line.word(at) not in scene.terms.nouns.of:
        return None
    if line.word(at + 1) in scene.words.fallen and line.tags[at + 2 : at + 3] not in ("N", "P"):
        return scene.words.fallen[line.word(at + 1)]  # "hundreds of injured"
    if line.tags[at + 1 : at + 2] not in ("D", "O"):
        return None
    at += 2
    while line.tags[at : at + 1] in ("M", "J", "R") and line.word(at) not in scene.words.fallen:
        at += 1
    return scene.words.fallen.get(line.word(at)) if line.tags[at + 1 : at + 2] not in ("N", "P") else None


def _of_deed(scene: Scene, number: int) -> Casualty | None:
    """Reads "the murder of six", "the bodies of 13 victims", "claimed the lives of 12"."""
    line, chunk = scene.read.line, scene.chunk(number)
    at = len(line.kinds[: max(chunk - 1, 0)].rstrip('"(')) - 1
    if at < 0 or line.kinds[at] not in "ng" or line.word(line.chunks[chunk - 1].head) not in scene.terms.nouns.of:
        return None
    host = line.word(line.chunks[at].head)
    if host in scene.words.loss:
        return Casualty.KILLED if scene.figures[number].are_people else None
    if host in scene.words.lives:
        taken = any(
            role.slot is Slot.OBJECT and line.word(role.clause.main) in scene.words.taking_lives
            for role in scene.roles.get(at, [])
        )
        return Casualty.KILLED if taken else None
    return None if host in scene.words.tolls else of_deed(scene, at)


def of_deed(scene: Scene, chunk: int) -> Casualty | None:
    """What a noun of a deed tells of those who follow with "of"; two of them side by side both: "killing or wounding"."""
    line = scene.read.line
    effect = scene.words.of_nouns.get(line.word(line.chunks[chunk].head))
    beside = chunk > 1 and line.kinds[chunk - 1] == "C"
    other = scene.words.of_nouns.get(line.word(line.chunks[chunk - 2].head)) if beside else None
    return both(effect, other)
