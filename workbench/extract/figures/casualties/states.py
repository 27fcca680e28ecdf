"""What a clause says of those in it beside its verb: "dead", "hostage", "in custody", "to hospital", "among the dead"."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.clauses import Clause
from workbench.extract.figures.casualties.scene import Scene


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
    if 0 <= of < clause.complement[0] and line.word(clause.main) not in scene.words.leaving and of < before[-1].first:
        return None  # "including 13 civilians and 30 wounded"
    word = line.word(clause.complement[1] - 1)
    effect = scene.words.being.get(word)
    if effect is None and _joins(scene, line.word(clause.main)):
        effect = scene.words.done.get(word)
    effect = both(effect, fate_beside(scene, clause.complement[1]))
    feared = line.word(clause.main) in scene.words.feared_dead
    return Casualty.MISSING if feared and effect is Casualty.KILLED else effect


def as_said(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "lists 40 people as missing", "has 300 down as unaccounted for": said behind the object with "as"."""
    line = scene.read.line
    if not clause.objects:
        return None
    at = clause.objects[-1].last
    while line.tags[at : at + 1] == "R":
        at += 1
    return scene.words.being.get(line.word(at + 1)) if line.word(at) in scene.words.such else None


def both(effect: Casualty | None, other: Casualty | None) -> Casualty | None:
    """Two fates side by side: "the killing or wounding of ten", "dozens killed injured" where a mark was lost."""
    return Casualty.KILLED_AND_INJURED if {effect, other} == {Casualty.KILLED, Casualty.INJURED} else effect


def fate_beside(scene: Scene, at: int) -> Casualty | None:
    """Reads "dead *and wounded*", "injured *or killed*": another fate right behind one, which no number of its own has."""
    line = scene.read.line
    if line.tags[at : at + 1] != "C" or line.tags[at + 2 : at + 3] in ("N", "P", "M"):
        return None
    word = line.word(at + 1)
    return scene.words.being.get(word) or scene.words.done.get(word)


def _joins(scene: Scene, verb: str) -> bool:
    return verb in scene.words.leaving or verb in scene.read.line.syntax.be or verb in scene.read.line.syntax.copular


def captive(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "took 12 people hostage", "were held captive"."""
    line = scene.read.line
    if line.word(clause.main) not in scene.words.taking:
        return None
    said = line.word(clause.complement[1] - 1) if clause.complement else ""
    told = [line.word(clause.group.last), said, *object_heads(scene, clause)]
    return next((scene.words.captive[word] for word in told if word in scene.words.captive), None)


def state(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "are in custody", "were taken to hospital", "drove 4,000 from their homes", "beat two men to death"."""
    line = scene.read.line
    word = line.word(clause.main)
    for opener, phrase in clause.adjuncts:
        place = (line.word(opener), line.word(phrase.head))
        if place not in scene.words.states:
            place = (line.word(opener), line.word(phrase.first))  # "shot to death along with"
        effect = scene.words.states.get(place)
        if effect is None or (scene.ill and place[1] in scene.words.care):
            continue
        if (
            _leads_to(scene, word, place, effect)
            or word in line.syntax.be
            or word in scene.words.staying | scene.words.spending
        ):
            return effect
    return None


def _leads_to(scene: Scene, word: str, place: tuple[str, str], effect: Casualty) -> bool:
    """Whether a verb brings people where the phrase says."""
    if effect is Casualty.KILLED:
        return word not in scene.words.condemning
    if place[0] in scene.words.by_wounds:
        return word in scene.words.leaving or word in scene.words.putting
    return word in (scene.words.driving if place[0] in scene.words.leaving_home else scene.words.putting)


def among(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "four children were among the dead", "were among 12 people killed"."""
    line = scene.read.line
    for opener, phrase in clause.adjuncts:
        if line.word(opener) in scene.words.among:
            told = scene.words.fallen.get(line.word(phrase.head))
            chunk = line.chunk_at(phrase.first)
            done = (scene.words.done.get(line.word(role.clause.main)) for role in scene.roles.get(chunk, []))
            return told or next((effect for effect in done if effect), None)
    return None


def ill(scene: Scene, word: str) -> bool:
    """Whether a word of care tells of the ill: "hospitalised" in an epidemic."""
    return scene.ill and word in scene.words.care
