"""What a figure has from the one before it: lists, parts, and gaps in which the verb is left out.

"Killed 15 civilians and 27 fighters"; "30 were wounded, including 3 policemen"; "nine in Kesh and four in Dara"; "160
had been". Nothing is shared over a verb that tells something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.model import Casualty
from workbench.extract.clauses import Link
from workbench.extract.figures.casualties.phrases import of_deed
from workbench.extract.figures.casualties.predicates import told_in
from workbench.extract.figures.casualties.roles import Role, Slot
from workbench.extract.figures.casualties.scene import Scene, Told
from workbench.extract.words.english import casualties as words

_LISTING = frozenset('nIC,(")-:;MR')
"""Kinds of chunks that a list goes on over."""


def shared(scene: Scene, number: int, found: Sequence[Told | None]) -> Told | None:
    """What is known of a figure from what stands before it."""
    if not scene.counts_people(number):
        return None
    effect = (
        _handled(scene, number, found)
        or _repeated(scene, number, found)
        or _part(scene, number, found)
        or _along(scene, number)
        or _listed(scene, number, found)
    )
    return Told(effect) if effect else None


def _latest(found: Sequence[Told | None], otherwise: Casualty | None = None) -> Casualty | None:
    return next((told.casualty for told in reversed(found) if told and told.casualty), otherwise)


def _handled(scene: Scene, number: int, found: Sequence[Told | None]) -> Casualty | None:
    """Reads "found 41 bodies and buried 38": what is done with the dead is done with what was counted before."""
    if not found or not scene.figures[number].counted.elided or found[-1] is None or not found[-1].noun:
        return None
    roles = scene.roles.get(scene.chunk(number), [])
    verbs = {scene.read.line.word(role.clause.main) for role in roles if role.slot is Slot.OBJECT}
    return None if verbs.isdisjoint(words.HANDLING) else found[-1].casualty


def _repeated(scene: Scene, number: int, found: Sequence[Told | None]) -> Casualty | None:
    """Reads "160 had been", "and two were Iraqis": auxiliaries alone repeat what was told, "be" tells who they were."""
    line = scene.read.line
    for role in scene.roles.get(scene.chunk(number), []):
        if role.slot is not Slot.SUBJECT or line.word(role.clause.main) not in words.BE:
            continue
        behind = line.chunk_at(role.clause.group.last - 1) + 1
        told = line.kinds[behind : behind + 1] not in (",", ".", ";", "C", "")
        joined = scene.chunk(number) > 0 and line.kinds[scene.chunk(number) - 1] in "C,"
        if not told or (joined and role.clause.objects and scene.figures[number].counted.elided):
            return _latest(found, None if told else scene.before)
    return None


def _part(scene: Scene, number: int, found: Sequence[Told | None]) -> Casualty | None:
    """Reads "including 3 policemen", "among them two guards", "144 of them passengers", "of whom four"."""
    line, chunk = scene.read.line, scene.chunk(number)
    at = scene.at(number) + 1
    of_those = line.word(at) == "of" and line.word(at + 1) in words.THEM
    first = scene.first(number)
    if of_those or (line.word(first - 2) == "of" and line.word(first - 1) in words.WHICH):
        verbs = {line.word(role.clause.main) for role in scene.roles.get(chunk, []) if _tells(scene, role, chunk)}
        return _latest(found, scene.before) if verbs <= line.syntax.be else None
    if not _opened(scene, first) and _has_verb(scene, number):
        return None
    at = chunk - 1
    while at >= 0 and _in_part(scene, at) and line.word(line.chunks[at].first) not in words.PARTS:
        at -= 1
    opens = at >= 0 and line.word(line.chunks[at].first) in words.PARTS
    return _latest(found) if opens else None


def _opened(scene: Scene, first: int) -> bool:
    """Whether "including" or "among them" stands right before a number."""
    line = scene.read.line
    within = line.word(first - 1) in words.THEM and line.word(first - 2) in words.AMONG
    return within or line.word(first - 1) in words.PARTS


def _along(scene: Scene, number: int) -> Casualty | None:
    """Reads "22 children were killed along with six teachers", "killed the mayor as well as two guards"."""
    line, at = scene.read.line, scene.first(number) - 1
    if (line.word(at - 1), line.word(at)) not in words.AS_WELL:
        return None
    clause = scene.read.at(at)
    beside = () if clause is None else (*clause.objects, *((clause.subject,) if clause.subject else ()))
    told = (told_in(scene, line.chunk_at(phrase.first), number) for phrase in beside)
    return next((one.casualty for one in told if one and one.casualty), None)


def _in_part(scene: Scene, at: int) -> bool:
    """Whether a list of parts goes on over a chunk: "including, according to the ministry, 54 children"."""
    line = scene.read.line
    return line.kinds[at] in 'nRI,C"' or line.word(line.chunks[at].head) in words.ACCORDING


def _listed(scene: Scene, number: int, found: Sequence[Told | None]) -> Casualty | None:
    """Walk left over nouns and marks to a figure of the same clause that knows, or the verb that the list hangs on."""
    line, chunk = scene.read.line, scene.chunk(number)
    if chunk == 0 or _has_verb(scene, number) or not _joined(scene, chunk):
        return None
    for at in range(chunk - 1, -1, -1):
        known = scene.figure_in(at)
        if known is not None and known < number and found[known] is not None:
            return _given(scene, number, found[known])
        if line.kinds[at] == "n" and known is None and (effect := _of_joined(scene, at, number)):
            return effect
        if line.kinds[at] not in _LISTING:
            return _told_by_verb_at(scene, at)
    return None


def _of_joined(scene: Scene, chunk: int, number: int) -> Casualty | None:
    """What is told of a phrase without a number in the same list: "the murder of the rector and five others"."""
    line = scene.read.line
    if line.kinds[chunk + 1 : chunk + 2] == "I" and line.word(line.chunks[chunk + 1].head) == "of":
        return of_deed(scene, chunk)
    told = told_in(scene, chunk, number)
    return told.casualty if told else None


def _given(scene: Scene, number: int, told: Told | None) -> Casualty | None:
    return told.casualty if told is not None and _gives(scene, number, told) else None


def _gives(scene: Scene, number: int, told: Told) -> bool:
    """Whether one figure tells of the other: not what its own noun alone tells, where the other has a noun too."""
    return not told.noun or scene.figures[number].counted.elided


def _told_by_verb_at(scene: Scene, at: int) -> Casualty | None:
    """Reads "killed the rector, his wife and two others": the verb at a chunk, whose object the list is."""
    line = scene.read.line
    clause = next((one for one in scene.read.clauses if one.main == line.chunks[at].head), None)
    if clause is None or not clause.objects or clause.group.negated:
        return None
    word = line.word(clause.main)
    return words.DOING.get(word) or words.DONE.get(word)


def _joined(scene: Scene, chunk: int) -> bool:
    """Whether a mark, an "and" or an aside of a place joins a chunk to what stands before."""
    kinds, at = scene.read.line.kinds, chunk - 1
    while at > 0 and kinds[at] in "nIR":
        at -= 1  # "and the army seven", "and in the south 12", "and then of 18"
    return kinds[at] in 'C,(-;:"' or scene.read.line.word(scene.read.line.chunks[at].head) in words.WITH


def _has_verb(scene: Scene, number: int) -> bool:
    """Whether a verb of its own tells something else of a figure."""
    chunk = scene.chunk(number)
    return any(_tells(scene, role, chunk) for role in scene.roles.get(chunk, []))


def _tells(scene: Scene, role: Role, chunk: int) -> bool:
    """Whether a verb is about a phrase itself, and not about the one that it is joined to."""
    if role.slot is Slot.SUBJECT:
        return role.clause.finite and role.clause.link is not Link.RELATIVE
    line = scene.read.line
    first = role.slot is Slot.OBJECT and line.chunk_at(role.clause.objects[0].first) == chunk
    return first and line.word(role.clause.main) not in words.PARTS


def share_back(scene: Scene, found: list[Told | None]) -> None:
    """Joined subjects share the fate told after the last: "four officers, a guard and three rebels were killed"."""
    for number in range(len(found) - 1, -1, -1):
        if found[number] is None and scene.counts_people(number) and not _has_verb(scene, number):
            found[number] = _from_next(scene, number, found)


def _from_next(scene: Scene, number: int, found: list[Told | None]) -> Told | None:
    """Reads "four officers, a guard and three rebels were killed", "two medics among 31 dead"."""
    line, chunk = scene.read.line, scene.chunk(number)
    if line.word(line.chunks[chunk + 1].head if chunk + 1 < len(line.chunks) else -1) in words.AMONG:
        return found[other] if (other := scene.figure_in(chunk + 2)) is not None else None
    hangs = line.kinds[chunk - 1 : chunk] == "I" and not _subordinates(scene, chunk - 1)
    if hangs or line.kinds[chunk + 1 : chunk + 2] not in ("C", ",", "-", "("):
        return None
    for at in range(chunk + 1, len(line.kinds)):
        if line.kinds[at] not in _JOINED:
            return None
        if line.kinds[at - 1] == "I":
            continue
        known = scene.figure_in(at)
        told = found[known] if known is not None else told_in(scene, at, number)
        if told is not None:
            return told if _gives(scene, number, told) else None
    return None


def _subordinates(scene: Scene, at: int) -> bool:
    line = scene.read.line
    return line.word(line.chunks[at].head) in line.syntax.subordinators


_JOINED = frozenset('nIC,"R(-)')
"""Kinds of chunks between the parts of one subject."""
