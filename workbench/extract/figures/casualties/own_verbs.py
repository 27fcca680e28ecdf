"""Whether a verb is about a figure itself, so that nothing is shared with its neighbours."""

from __future__ import annotations

from workbench.extract.clauses import Link
from workbench.extract.figures.casualties.roles import Role, Slot
from workbench.extract.figures.casualties.scene import Scene


def own_verbs(scene: Scene, number: int) -> set[str]:
    """The verbs that tell something of a figure itself, and not of what it is joined to."""
    chunk = scene.chunk(number)
    return {scene.read.line.word(role.clause.main) for role in scene.roles.get(chunk, []) if _tells(scene, role, chunk)}


def _tells(scene: Scene, role: Role, chunk: int) -> bool:
    """Whether a verb is about a phrase itself, and not about the one that it is joined to."""
    line, subject = scene.read.line, role.clause.subject
    if role.slot is Slot.SUBJECT and subject is not None:
        whole = line.chunk_at(subject.first) == chunk
        return whole and role.clause.finite and role.clause.link is not Link.RELATIVE
    first = role.slot is Slot.OBJECT and line.chunk_at(role.clause.objects[0].first) == chunk
    return first and line.word(role.clause.main) not in scene.words.parts
