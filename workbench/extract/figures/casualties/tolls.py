"""Numbers that a toll comes to: "the toll rose to 41 from 37", "put the number at 60", "the count of injured was 33"."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Casualty
from workbench.extract.clauses import Clause, Phrase
from workbench.extract.figures.casualties.roles import Role, Slot
from workbench.extract.figures.casualties.scene import Scene, Told
from workbench.extract.figures.casualties.states import ill
from workbench.extract.phrases import Chunk


def told_by_toll(scene: Scene, number: int, before: Casualty | None) -> Told | None:
    """What the toll tells that a number belongs to; `before` is what was counted last, for "put the number at 60"."""
    figure = scene.figures[number]
    if not (figure.counted.elided or figure.are_people):
        return None
    effect = (
        _of_toll(scene, number, before)
        or _up_from(scene, number, before)
        or _beside(scene, number)
        or _spoken(scene, number, before)
    )
    for role in scene.roles.get(scene.chunk(number), []) or _aside(scene, number):
        if effect:
            break
        effect = next((told for phrase in _tolls(scene, role, number) if (told := _tells(scene, phrase, before))), None)
    return Told(effect) if effect else None


def _tolls(scene: Scene, role: Role, number: int) -> Iterator[Phrase]:
    """The phrases that may be the toll which a number is said to be, or to come to."""
    line, clause = scene.read.line, role.clause
    being = line.word(clause.main) in line.syntax.be
    subject = _subject(scene, clause)
    if not being and line.word(clause.main) not in scene.words.reaching and not _is_toll(scene, subject):
        return
    if role.slot is Slot.SUBJECT and being:
        yield from clause.objects
    if being and role.slot is Slot.ADJUNCT:
        return  # "the dead were from six families"
    if role.slot is Slot.OBJECT or (role.slot is Slot.ADJUNCT and role.opener in scene.words.to_numbers):
        yield from (one for one in clause.objects if line.chunk_at(one.first) != scene.chunk(number))
        if subject is not None:
            yield subject
            yield from (Phrase(one.first, one.last, one.head) for one in _hosts(scene, line.chunk_at(subject.first)))


def _subject(scene: Scene, clause: Clause) -> Phrase | None:
    """The subject of a clause, or of the clause that stands inside it: "people known to have died is above 1,000"."""
    if clause.subject is None and clause.number:
        return scene.read.clauses[clause.number - 1].subject
    return clause.subject


def _is_toll(scene: Scene, subject: Phrase | None) -> bool:
    """Whether what rises or stands can be nothing but a toll, whatever the verb: "toll of the dam burst at 182"."""
    if subject is None:
        return False
    line = scene.read.line
    return any(line.word(host.head) in scene.words.tolls for host in _hosts(scene, line.chunk_at(subject.first)))


def _aside(scene: Scene, number: int) -> list[Role]:
    """Reads "put the number far higher, at up to 150,000": set apart by a comma."""
    line, chunk = scene.read.line, scene.chunk(number)
    clause = scene.read.at(scene.at(number))
    if clause is None or chunk < 2 or line.kinds[chunk - 2 : chunk] != ",I":
        return []
    return [Role(clause, Slot.ADJUNCT, line.word(line.chunks[chunk - 1].head))]


def _of_toll(scene: Scene, number: int, before: Casualty | None) -> Casualty | None:
    """Reads "a death toll of 50", "an earlier count of 34", "a rise of 86", "a toll close to 80"; headlines: "toll now 76"."""
    line, at = scene.read.line, scene.first(number) - 1
    elided = scene.figures[number].counted.elided
    leading = scene.words.to_numbers | scene.words.numbering if elided else scene.words.of_toll
    while at > 0 and (line.word(at) in leading or line.word(at) in scene.words.near or line.tags[at] == "R"):
        at -= 1
    bounded = elided and scene.first(number) < scene.at(number)  # "flood toll past 7,000"
    if (at == scene.first(number) - 1 and not bounded) or at < 0:
        return None
    return next((told for host in _hosts(scene, line.chunk_at(at)) if (told := _as_toll(scene, host, before))), None)


def _hosts(scene: Scene, chunk: int) -> Iterator[Chunk]:
    """A noun phrase and those that it hangs on: "the toll of the blast in the port"; "an earlier toll on Sunday"."""
    line = scene.read.line
    while chunk >= 0 and line.kinds[chunk] in "nJg":
        yield line.chunks[chunk]
        beside = chunk > 0 and line.kinds[chunk - 1] == "n"  # "the toll of the March | 3 train crash"
        if not beside and (chunk < 2 or line.kinds[chunk - 1] != "I"):
            return
        chunk -= 1 if beside else 2


def _as_toll(scene: Scene, host: Chunk, before: Casualty | None) -> Casualty | None:
    if scene.read.line.word(host.head) in scene.words.changes:
        return before
    return _tells(scene, Phrase(host.first, host.last, host.head), before)


def _up_from(scene: Scene, number: int, before: Casualty | None) -> Casualty | None:
    """Reads "the death toll, up from 29 on Friday, was announced", "rose to 41, up from 37", "934, against 863"."""
    line, at = scene.read.line, scene.chunk(number) - 1
    if at > 0 and line.kinds[at - 1] == "," and line.word(line.chunks[at].head) in scene.words.against:
        return before if scene.figures[number].counted.elided else None
    if (
        at < 2
        or line.word(line.chunks[at].head) not in scene.words.since
        or line.word(line.chunks[at - 1].head) not in scene.words.up
    ):
        return None
    at -= 2 + (line.kinds[at - 2] == ",")
    host = line.chunks[at]
    return _tells(scene, Phrase(host.first, host.last, host.head), before) or before


def _beside(scene: Scene, number: int) -> Casualty | None:
    """Reads "Death toll: 12", "Injured: 4,877"; "most deaths, 3,035, were in Dorsk": a count and a mark."""
    line, chunk = scene.read.line, scene.chunk(number)
    if chunk < 2 or line.kinds[chunk - 1] not in ":-,":
        return None
    if line.kinds[chunk - 1] == ",":
        alone = scene.figures[number].counted.elided and line.kinds[chunk + 1 : chunk + 2] in (",", ".", ";", "")
        hosts = _hosts(scene, chunk - 2) if alone else ()
        words = (line.word(host.head) for host in hosts)
        return next((told for word in words if (told := scene.words.fallen.get(word))), None)
    host = line.chunks[chunk - 2]
    return scene.words.fallen.get(line.word(host.head)) or scene.words.tolls.get(line.word(host.head))


def _spoken(scene: Scene, number: int, before: Casualty | None) -> Casualty | None:
    """Reads "doctors say 108 dead, the ministry says 61": nothing but the number is said."""
    line, chunk = scene.read.line, scene.chunk(number)
    alone = scene.figures[number].counted.elided and line.kinds[chunk + 1 : chunk + 2] in ("", ".", ",", ";")
    if not alone or chunk == 0:
        return None
    if chunk > 1 and line.word(line.chunks[chunk - 1].head) in scene.terms.nouns.of:
        return before if line.word(line.chunks[chunk - 2].head) in scene.words.speaking_of else None
    return before if line.word(line.chunks[chunk - 1].head) in scene.words.speaking else None


def _tells(scene: Scene, phrase: Phrase, before: Casualty | None) -> Casualty | None:
    """What a toll counts: "of injured", "of people who have died", or what was counted before."""
    line = scene.read.line
    inside = [line.word(word) for word in range(phrase.first, phrase.last)]
    named = next((scene.words.fallen[word] for word in inside if word in scene.words.fallen), None)
    if named:
        return named
    head = line.word(phrase.head)
    if head in scene.words.tolls:
        return scene.words.tolls[head]
    if head not in scene.words.counts:
        return None
    return _by_clause(scene, phrase) or (before if phrase.plain < 0 else None)


def _by_clause(scene: Scene, phrase: Phrase) -> Casualty | None:
    """Reads "the number of people who have died has risen to 16"."""
    for clause in scene.read.clauses:
        subject = clause.subject
        if subject is None or not (phrase.first <= clause.verb < phrase.last or phrase.first == subject.first):
            continue
        word = scene.read.line.word(clause.main)
        told = scene.words.falling.get(word) or (scene.words.done.get(word) if clause.group.passive else None)
        if told and not ill(scene, word):
            return told
    return None
