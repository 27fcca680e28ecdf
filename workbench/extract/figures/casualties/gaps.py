"""Verbs that are left out or only handle: "160 had been", "and two were Iraqis", "found 41 bodies and buried 38"."""

from __future__ import annotations

from collections.abc import Sequence

from store.model import Casualty
from workbench.extract.figures.casualties.parts import latest
from workbench.extract.figures.casualties.roles import Slot
from workbench.extract.figures.casualties.scene import Scene, Told


def repeated(scene: Scene, number: int, found: Sequence[Told | None]) -> Casualty | None:
    """Reads "160 had been", "and two were Iraqis": auxiliaries alone repeat what was told, "be" tells who they were."""
    line = scene.read.line
    for role in scene.roles.get(scene.chunk(number), []):
        if role.slot is not Slot.SUBJECT or line.word(role.clause.main) not in scene.words.be:
            continue
        behind = line.chunk_at(role.clause.group.last - 1) + 1
        told = line.kinds[behind : behind + 1] not in (",", ".", ";", "C", "")
        joined = scene.chunk(number) > 0 and line.kinds[scene.chunk(number) - 1] in "C,"
        if not told or (joined and role.clause.objects and scene.figures[number].counted.elided):
            return latest(found, None if told else scene.before)
    return None


def handled(scene: Scene, number: int, found: Sequence[Told | None]) -> Casualty | None:
    """Reads "found 41 bodies and buried 38": what is done with the dead is done with what was counted before."""
    if not found or not scene.figures[number].counted.elided or found[-1] is None or not found[-1].noun:
        return None
    roles = scene.roles.get(scene.chunk(number), [])
    verbs = {scene.read.line.word(role.clause.main) for role in roles if role.slot is Slot.OBJECT}
    return None if verbs.isdisjoint(scene.words.handling) else found[-1].casualty
