"""Lists: what is known of one is known of all that stand beside it, up to a verb that tells something else.

"Killed 15 civilians and 27 fighters"; "nine in Kesh and four in Dara"; "four officers and three rebels were killed".
"""

from __future__ import annotations

from collections.abc import Sequence

from store.model import Casualty
from workbench.extract.figures.casualties.own_verbs import own_verbs
from workbench.extract.figures.casualties.parts import latest
from workbench.extract.figures.casualties.phrases import of_deed
from workbench.extract.figures.casualties.predicates import told_in
from workbench.extract.figures.casualties.scene import Scene, Told

_LISTING = frozenset('nIC,(")-:;MRJ')
"""Kinds of chunks that a list goes on over."""
_PARTING = frozenset(":;")
"""Marks behind which the counted are told one by one: "13 bodies were seen; eight guards, four maids"."""
_JOINED = frozenset('nIC,"R(-)')
"""Kinds of chunks between the parts of one subject."""


def listed(scene: Scene, number: int, found: Sequence[Told | None]) -> Casualty | None:
    """Walk left over nouns and marks to a figure of the same clause that knows, or the verb that the list hangs on."""
    line, chunk = scene.read.line, scene.chunk(number)
    if chunk == 0 or own_verbs(scene, number) or not _joined(scene, chunk):
        return None
    mark = len(line.kinds[:chunk].rstrip("nC,"))
    if line.kinds[mark - 1 : mark] in tuple(_PARTING):
        return latest(found)
    for at in range(chunk - 1, -1, -1):
        known = scene.figure_in(at)
        if known is not None and known < number and (told := found[known]) is not None:
            return _given(scene, number, told)
        if line.kinds[at] == "n" and known is None and (effect := _of_joined(scene, at, number)):
            return effect
        if line.kinds[at] not in _LISTING:
            return _told_by_verb_at(scene, at) or _of_subject(scene, at, number, found)
    return None


def _of_joined(scene: Scene, chunk: int, number: int) -> Casualty | None:
    """What is told of a phrase without a number in the same list: "the murder of the rector and five others"."""
    line = scene.read.line
    if line.kinds[chunk + 1 : chunk + 2] == "I" and line.word(line.chunks[chunk + 1].head) in scene.terms.nouns.of:
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
    return scene.words.doing.get(word) or scene.words.done.get(word)


def _of_subject(scene: Scene, at: int, number: int, found: Sequence[Told | None]) -> Casualty | None:
    """Reads "24 guests were found dead in the hall and 12 in the cellar"."""
    line = scene.read.line
    clause = next((one for one in scene.read.clauses if one.main == line.chunks[at].head), None)
    if clause is None or clause.subject is None or not scene.figures[number].counted.elided:
        return None
    if scene.read.owners[scene.at(number)] != clause.number:
        return None
    known = scene.figure_in(line.chunk_at(clause.subject.first))
    told = found[known] if known is not None and known < number else None
    return told.casualty if told else None


def _joined(scene: Scene, chunk: int) -> bool:
    """Whether a mark, an "and" or an aside of a place joins a chunk to what stands before."""
    kinds, at = scene.read.line.kinds, chunk - 1
    if kinds[at] == "I" and kinds[at - 1] == "n":
        return False  # "the death of Scott, a father of seven"
    while at > 0 and kinds[at] in "nIR":
        at -= 1  # "and the army seven", "and in the south 12", "and then of 18"
    return kinds[at] in 'C,(-;:"' or scene.read.line.word(scene.read.line.chunks[at].head) in scene.words.along


def share_back(scene: Scene, found: list[Told | None]) -> None:
    """Joined subjects share the fate told after the last: "four officers, a guard and three rebels were killed"."""
    for number in range(len(found) - 1, -1, -1):
        if found[number] is None and scene.counts_people(number) and not own_verbs(scene, number):
            found[number] = _from_next(scene, number, found)


def _from_next(scene: Scene, number: int, found: list[Told | None]) -> Told | None:
    """Reads "four officers, a guard and three rebels were killed", "two medics among 31 dead"."""
    line, chunk = scene.read.line, scene.chunk(number)
    if line.word(line.chunks[chunk + 1].head if chunk + 1 < len(line.chunks) else -1) in scene.words.among:
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
