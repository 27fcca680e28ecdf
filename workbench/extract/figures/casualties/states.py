"""What a clause says of those in it beside its verb: "dead", "hostage", "in custody", "to hospital", "among the dead"."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.clauses import Clause
from workbench.extract.figures.casualties.scene import Scene
from workbench.extract.words import Syntax
from workbench.extract.words.english import casualties as words


def object_heads(scene: Scene, clause: Clause) -> list[str]:
    """The nouns that a clause's objects turn on."""
    return [scene.read.line.word(one.head) for one in clause.objects]


def complement(scene: Scene, clause: Clause, of: int = -1) -> Casualty | None:
    """Reads "left two dead", "were found dead", "left dozens wounded"; those who are feared dead are missing.

    It is said of the objects before it ("left four dead and two missing"), or of the one behind it ("shot dead 34").
    """
    line = scene.read.line
    if clause.complement is None:
        return None
    before = [one for one in clause.objects if one.last <= clause.complement[0]]
    if of >= clause.complement[1] and before:
        return None
    if 0 <= of < clause.complement[0] and line.word(clause.main) not in words.LEAVING and of < before[-1].first:
        return None  # "including 13 civilians and 30 wounded"
    word = line.word(clause.complement[1] - 1)
    effect = words.BEING.get(word)
    if effect is None and _joins(line.syntax, line.word(clause.main)):
        effect = words.DONE.get(word)
    feared = line.word(clause.main) in words.FEARED_DEAD
    return Casualty.MISSING if feared and effect is Casualty.KILLED else effect


def _joins(syntax: Syntax, verb: str) -> bool:
    return verb in words.LEAVING or verb in syntax.be or verb in syntax.copular


def captive(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "took 12 people hostage", "were held captive"."""
    line = scene.read.line
    if line.word(clause.main) not in words.TAKING:
        return None
    said = line.word(clause.complement[1] - 1) if clause.complement else ""
    told = [line.word(clause.group.last), said, *object_heads(scene, clause)]
    return next((words.CAPTIVE[word] for word in told if word in words.CAPTIVE), None)


def state(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "are in custody", "were taken to hospital", "drove 4,000 from their homes", "beat two men to death"."""
    line = scene.read.line
    word = line.word(clause.main)
    for opener, phrase in clause.adjuncts:
        place = (line.word(opener), line.word(phrase.head))
        if place not in words.STATES:
            place = (line.word(opener), line.word(phrase.first))  # "shot to death along with"
        effect = words.STATES.get(place)
        if effect is None or (scene.ill and place[1] in words.CARE):
            continue
        if _leads_to(word, place, effect) or word in line.syntax.be or word in words.STAYING | words.SPENDING:
            return effect
    return None


def _leads_to(word: str, place: tuple[str, str], effect: Casualty) -> bool:
    """Whether a verb brings people where the phrase says."""
    if effect is Casualty.KILLED:
        return word not in words.CONDEMNING
    if place[0] == "with":
        return word in words.LEAVING or word in words.PUTTING
    return word in (words.DRIVING if place[0] in ("from", "without") else words.PUTTING)


def among(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "four children were among the dead", "were among 12 people killed"."""
    line = scene.read.line
    for opener, phrase in clause.adjuncts:
        if line.word(opener) in words.AMONG:
            told = words.FALLEN.get(line.word(phrase.head))
            chunk = line.chunk_at(phrase.first)
            done = (words.DONE.get(line.word(role.clause.main)) for role in scene.roles.get(chunk, []))
            return told or next((effect for effect in done if effect), None)
    return None


def ill(scene: Scene, word: str) -> bool:
    """Whether a word of care tells of the ill: "hospitalised" in an epidemic."""
    return scene.ill and word in words.CARE
