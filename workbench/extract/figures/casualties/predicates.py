"""What the verb that governs a figure tells of it: "killed 13", "13 were hurt", "left 26 people dead"."""

from __future__ import annotations

from itertools import pairwise

from store.model import Casualty
from workbench.extract.clauses import Clause, Link
from workbench.extract.figures.casualties import acting, suffering
from workbench.extract.figures.casualties.roles import Role, Slot
from workbench.extract.figures.casualties.scene import NOTHING, Scene, Told


def told_by_verb(scene: Scene, number: int) -> Told | None:
    """What the clauses tell in which a figure is subject or object; death outlasts all else."""
    return told_in(scene, scene.chunk(number), number)


def told_in(scene: Scene, chunk: int, number: int) -> Told | None:
    """The same of the phrase in a chunk, which may be one that a figure is joined to."""
    told = [(role, one) for role in scene.roles.get(chunk, []) if (one := _told(scene, number, role))]
    effects = [one.casualty for _, one in told if one.casualty]
    if not effects or (
        NOTHING in [one for _, one in told] and all(_only_tells_which(scene, role, one) for role, one in told)
    ):
        return NOTHING if told else None
    if Casualty.KILLED in effects and Casualty.INJURED in effects and _one_deed([role.clause for role, _ in told]):
        return Told(Casualty.KILLED_AND_INJURED)
    return Told(Casualty.KILLED if Casualty.KILLED in effects else effects[0])


def _only_tells_which(scene: Scene, role: Role, one: Told) -> bool:
    """Reads "two of the teachers arrested in May were freed": which two is told by what is over now."""
    which = role.clause.link in (Link.RELATIVE, Link.PARTICIPLE)
    return one == NOTHING or (which and one.casualty in scene.words.lasting)


def _told(scene: Scene, number: int, role: Role) -> Told | None:
    clause = role.clause
    if role.slot is Slot.SUBJECT:
        if suffering.not_found(scene, clause):
            return Told(Casualty.MISSING)
        effect = suffering.of_subject(scene, number, clause)
    elif role.slot is Slot.OBJECT:
        effect = acting.of_object(scene, number, clause)
    else:
        return None
    if effect is None:
        return NOTHING if scene.read.line.word(clause.main) in scene.words.saving else None
    return NOTHING if _unreal(scene, clause) else Told(effect)


def _unreal(scene: Scene, clause: Clause) -> bool:
    """Reads "was not hurt", "tried to kill 12", "could kill 500", "could have killed 12"; "may have killed" and "are feared killed" are told."""
    line, group = scene.read.line, clause.group
    if group.negated or group.unreal or _tried(scene, clause):
        return True
    helpers = [line.word(word) for word in range(clause.verb, clause.main)]
    if scene.words.would.isdisjoint(helpers):
        return False
    if not scene.words.almost.isdisjoint(helpers) and not group.passive:
        return True
    return scene.words.have.isdisjoint(helpers) and line.word(clause.main) not in scene.words.lasting_verbs


def _tried(scene: Scene, clause: Clause) -> bool:
    """Reads "tried to kill 12", "a plot to kill 12": a verb with "to" under one that has not come about."""
    parent = scene.read.parent(clause)
    if clause.group.kind != "t":
        return False
    line = scene.read.line
    before = line.word(clause.verb - 2) if line.word(clause.verb - 1) in scene.words.to else line.word(clause.verb - 1)
    return before in line.syntax.unreal or before in scene.words.plans or (parent is not None and parent.group.unreal)


def _one_deed(clauses: list[Clause]) -> bool:
    """Reads "were killed or wounded": two verbs side by side."""
    return any(two.verb - one.group.last == 1 for one, two in pairwise(clauses))
