"""What a verb tells of its own subject: "13 were killed", "13 died", "suffered burns", "are in custody"."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.clauses import Clause
from workbench.extract.figures.casualties.scene import Scene
from workbench.extract.figures.casualties.states import among, captive, complement, ill, object_heads, state
from workbench.extract.words.kinds import SourceClass


def of_subject(scene: Scene, number: int, clause: Clause) -> Casualty | None:
    """What happened to the subject of a clause."""
    if clause.group.passive or _reduced(scene, clause):
        return _passive(scene, number, clause)
    return _active(scene, clause)


def _reduced(scene: Scene, clause: Clause) -> bool:
    """Reads "two rebels shot dead by the army", "50 people killed in clashes": a past form that has no object."""
    line = scene.read.line
    objects = [one for one in clause.objects if line.word(one.head) not in line.syntax.times]
    if objects or clause.main != clause.verb or line.word(clause.main) not in scene.words.done:
        return False
    following = scene.read.clauses[clause.number + 1 : clause.number + 2]
    joined = bool(following) and line.tags[clause.group.last] == "C" and following[0].verb == clause.group.last + 1
    return not (joined and following[0].objects)


def _passive(scene: Scene, number: int, clause: Clause) -> Casualty | None:
    word = scene.read.line.word(clause.main)
    told = _said(scene, clause) or _reported(scene, clause) or captive(scene, clause) or state(scene, clause)
    told = (
        told or scene.words.being.get(word) or scene.words.phrasal.get((word, scene.read.line.word(clause.group.last)))
    )
    if told:
        return told
    if word in scene.words.things_too and not scene.people(number):
        return None
    if word in scene.words.handling and scene.figures[number].counted.head in scene.words.victims:
        return Casualty.KILLED  # "156 victims have been buried"
    if word in scene.words.done and word not in scene.words.shooting:
        return None if ill(scene, word) else _and_next(scene, clause, scene.words.done[word])
    if word in scene.words.treating and not _hurt(scene, clause):
        return None
    if word in scene.words.to_people and word not in scene.words.own_loss and scene.people(number):
        return None if ill(scene, word) else scene.words.to_people[word]
    return None


def _reported(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "are still reported missing": what follows the verb is the subject's."""
    if scene.read.line.word(clause.main) not in scene.words.before_being:
        return None
    return next((scene.words.being[head] for head in object_heads(scene, clause) if head in scene.words.being), None)


def not_found(scene: Scene, clause: Clause) -> bool:
    """Reads "seven people had yet to be found", "four have not been found"."""
    line = scene.read.line
    if not clause.group.passive or line.word(clause.main) not in scene.words.handling:
        return False
    return clause.group.negated or not scene.words.yet.isdisjoint(
        (line.word(clause.verb - 1), line.word(clause.verb - 2))
    )


def _fights(scene: Scene, clause: Clause) -> bool:
    """Reads "12 rebels fell at Kesh": those who fight, and the place or the fight."""
    line = scene.read.line
    if clause.subject is None or scene.terms.language.lexicon.kind_of(line.word(clause.subject.head)) not in _FIGHTING:
        return False
    return any(line.word(opener) in scene.words.fallen_at for opener, _ in clause.adjuncts)


_FIGHTING = frozenset({SourceClass.SOLDIER, SourceClass.FIGHTER})


def _driven(scene: Scene, clause: Clause) -> bool:
    """Reads "were forced to leave their homes"."""
    parent = scene.read.parent(clause)
    return parent is not None and scene.read.line.word(parent.main) in scene.words.driving


def _said(scene: Scene, clause: Clause) -> Casualty | None:
    """A complement is the subject's where no object stands before it: "being shot dead this month"."""
    of_object = clause.complement and clause.objects and clause.objects[0].first < clause.complement[0]
    return None if of_object else complement(scene, clause)


def _hurt(scene: Scene, clause: Clause) -> bool:
    """Reads "were treated for burns", "were treated at the scene", not "are treated as heroes"."""
    line = scene.read.line
    told = {(line.word(opener), line.word(phrase.head)) for opener, phrase in clause.adjuncts}
    return any(
        (opener in scene.words.treated_for and head in scene.words.wounds)
        or (opener not in scene.words.treated_for and head in scene.words.treated_at)
        for opener, head in told
    )


def _and_next(scene: Scene, clause: Clause, effect: Casualty) -> Casualty:
    """Reads "dozens killed injured": copy that lost its marks."""
    other = scene.words.done.get(scene.read.line.word(clause.group.last))
    return Casualty.KILLED_AND_INJURED if {effect, other} == {Casualty.KILLED, Casualty.INJURED} else effect


def _active(scene: Scene, clause: Clause) -> Casualty | None:
    line, word = scene.read.line, scene.read.line.word(clause.main)
    heads = object_heads(scene, clause)
    if word in scene.words.falling and not (word in scene.words.doing and clause.objects):
        return scene.words.falling[word]
    if word in scene.words.suffering and not scene.words.wounds.isdisjoint(heads):
        return Casualty.INJURED
    if word in scene.words.breaking and not scene.words.limbs.isdisjoint(heads):
        return Casualty.INJURED
    if (effect := scene.words.phrasal.get((word, line.word(clause.group.last)))) is not None:
        return effect  # "had gone overboard"
    if word in scene.words.in_battle and _fights(scene, clause):
        return Casualty.KILLED
    if word in scene.words.suffering and not scene.words.treatment.isdisjoint(heads):
        return None if scene.ill else Casualty.INJURED
    if word in scene.words.losing:
        return next((scene.words.lost[head] for head in heads if head in scene.words.lost), None)
    told = _said(scene, clause) or (
        None if clause.objects and word not in scene.words.spending else state(scene, clause)
    )
    if clause.group.kind == "t" and _driven(scene, clause):
        told = told or next(
            (scene.words.lost[head] for head in heads if scene.words.lost.get(head) is Casualty.DISPLACED), None
        )
    if told or word not in line.syntax.be:
        return told
    return among(scene, clause) or next(
        (scene.words.captive[head] for head in heads if head in scene.words.captive), None
    )
