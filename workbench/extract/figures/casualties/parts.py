"""Parts of those counted before: "including 3 policemen", "144 of them passengers", "along with six teachers"."""

from __future__ import annotations

from collections.abc import Sequence

from store.model import Casualty
from workbench.extract.figures.casualties.own_verbs import own_verbs
from workbench.extract.figures.casualties.predicates import told_in
from workbench.extract.figures.casualties.scene import Scene, Told


def latest(found: Sequence[Told | None], otherwise: Casualty | None = None) -> Casualty | None:
    """What the figures before told last."""
    return next((told.casualty for told in reversed(found) if told and told.casualty), otherwise)


def part_of(scene: Scene, number: int, found: Sequence[Told | None]) -> Casualty | None:
    """Reads "including 3 policemen", "among them two guards", "144 of them passengers", "of whom four"."""
    line, chunk = scene.read.line, scene.chunk(number)
    at = scene.at(number) + 1
    of_those = line.word(at) in scene.terms.nouns.of and line.word(at + 1) in scene.words.them
    past = scene.past(number)
    if line.word(past) in scene.words.among and line.word(past + 1) in scene.words.them:
        return latest(found, scene.before)  # "three children among them"
    first = scene.first(number)
    if of_those or (line.word(first - 2) in scene.terms.nouns.of and line.word(first - 1) in scene.words.which):
        return latest(found, scene.before) if own_verbs(scene, number) <= line.syntax.be else None
    if not _opened(scene, first) and own_verbs(scene, number):
        return None
    at = chunk - 1
    while at >= 0 and _in_part(scene, at) and line.word(line.chunks[at].first) not in scene.words.parts:
        at -= 1
    opens = at >= 0 and line.word(line.chunks[at].first) in scene.words.parts
    return latest(found) if opens else None


def of_those_told(scene: Scene, number: int, _: Sequence[Told | None]) -> Casualty | None:
    """Reads "… killed seven patients. Three of the patients were children": some of those whom the sentence before counts."""
    line, at = scene.read.line, scene.at(number) + 1
    if (
        line.word(at) not in scene.terms.nouns.of
        or line.tags[at + 1 : at + 2] != "D"
        or not own_verbs(scene, number) <= line.syntax.be
    ):
        return None
    return scene.earlier.those.get(line.word(line.chunks[line.chunk_at(at + 1)].head))


def _opened(scene: Scene, first: int) -> bool:
    """Whether "including" or "among them" stands right before a number."""
    line = scene.read.line
    within = line.word(first - 1) in scene.words.them and line.word(first - 2) in scene.words.among
    return within or line.word(first - 1) in scene.words.parts


def _in_part(scene: Scene, at: int) -> bool:
    """Whether a list of parts goes on over a chunk: "including, according to the ministry, 54 children"."""
    line = scene.read.line
    return line.kinds[at] in 'nRI,C"' or line.word(line.chunks[at].head) in scene.words.according


def along_with(scene: Scene, number: int, _: Sequence[Told | None]) -> Casualty | None:
    """Reads "22 children were killed along with six teachers", "killed the mayor as well as two guards"."""
    line, at = scene.read.line, scene.first(number) - 1
    if (line.word(at - 1), line.word(at)) not in scene.words.as_well:
        return None
    clause = scene.read.at(at)
    beside = () if clause is None else (*clause.objects, *((clause.subject,) if clause.subject else ()))
    told = (told_in(scene, line.chunk_at(phrase.first), number) for phrase in beside)
    return next((one.casualty for one in told if one and one.casualty), None)


def victims_of(scene: Scene, number: int, found: Sequence[Told | None]) -> Casualty | None:
    """Reads "Nine died. Four victims were nurses": victims of what was told last."""
    return latest(found, scene.before) if scene.figures[number].counted.head in scene.words.victims else None
