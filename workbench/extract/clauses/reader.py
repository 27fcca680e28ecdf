"""Chunks to clauses: one clause a verb group, with its subject before it and its objects behind it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from store.model import Place
from workbench.extract.clauses.behind import read_behind
from workbench.extract.clauses.clause import Clause, Link
from workbench.extract.clauses.participles import settled
from workbench.extract.clauses.subjects import Found, subject_of
from workbench.extract.phrases import Chunk, Chunked, chunks_of
from workbench.extract.phrases.chunks import VERBAL
from workbench.extract.text.tokens import KEPT

MOST = 60
"""Verbs of one sentence that are read; more is no prose."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of one sentence in the order of their verbs, and to which each word belongs."""

    line: Chunked
    clauses: tuple[Clause, ...]
    owners: tuple[int, ...]
    """For each word the number of its clause; -1 before any."""

    def at(self, word: int) -> Clause | None:
        """The clause that a word belongs to."""
        number = self.owners[word] if 0 <= word < len(self.owners) else -1
        return self.clauses[number] if number >= 0 else None

    def parent(self, clause: Clause) -> Clause | None:
        """The clause that one hangs on."""
        return self.clauses[clause.parent] if clause.parent >= 0 else None


@lru_cache(maxsize=KEPT)
def clauses_of(text: str, start: int, end: int, language: str, place: Place = Place.TEXT) -> Clauses:
    """The clauses of a sentence; kept, because the next rule asks for the same ones."""
    return read(chunks_of(text, start, end, language, place))


def read(line: Chunked) -> Clauses:
    """Find the clauses of a sentence that is cut into chunks."""
    line = settled(line)
    found: list[Clause] = []
    starts: list[int] = []
    for number, chunk in enumerate(line.chunks):
        if chunk.kind in VERBAL and len(found) < MOST:
            subject = subject_of(line, number)
            found.append(_clause(line, number, chunk, subject, found))
            starts.append(line.chunks[subject.start].first)
    owners = _owners(line, found, starts)
    return Clauses(line, tuple(_with_ends(one, owners) for one in found), owners)


def _clause(line: Chunked, number: int, chunk: Chunk, found: Found, earlier: list[Clause]) -> Clause:
    group = chunk.group
    assert group is not None  # noqa: S101 - verbal chunks have one
    shared = _shared(found, earlier)
    subject = found.subject
    link = found.link
    if subject is None and found.shares and shared is not None:
        subject = shared.subject
        if link is Link.COORDINATE and shared.link in (Link.CONTENT, Link.RELATIVE, Link.ADVERBIAL):
            link = shared.link
    behind = read_behind(line, number, passive=group.passive)
    parent = shared.number if shared is not None else -1
    if chunk.kind == "e" and link in (Link.COORDINATE, Link.MAIN, Link.CONTENT):
        opened = number > 1 and line.kinds[found.start] == "C"
        link = Link.COORDINATE if opened else Link.PARTICIPLE
    return Clause(
        number=len(earlier),
        group=group,
        verb=chunk.first,
        link=link,
        parent=parent,
        subject=subject,
        objects=tuple(behind.objects),
        complement=behind.complement,
        agent=behind.agent,
        adjuncts=tuple(behind.adjuncts),
        first=line.chunks[found.start].first,
        last=line.chunks[behind.at - 1].last,
    )


def _shared(found: Found, earlier: list[Clause]) -> Clause | None:
    """The clause on which this one hangs: the last one, or the last finite one where it only goes on with that."""
    if not earlier:
        return None
    if found.link is Link.COORDINATE:
        return next((one for one in reversed(earlier) if one.finite and one.link is not Link.RELATIVE), earlier[-1])
    return earlier[-1]


def _owners(line: Chunked, clauses: list[Clause], starts: list[int]) -> tuple[int, ...]:
    owners = [-1] * len(line)
    if clauses and clauses[0].link is not Link.PARTICIPLE:
        owners[: clauses[0].verb] = [0] * clauses[0].verb
    for clause, start in zip(clauses, starts, strict=True):
        earlier = clauses[clause.number - 1].group.last if clause.number else 0
        begin = start if start >= earlier else clause.verb
        owners[begin:] = [clause.number] * (len(owners) - begin)
    for clause in clauses:
        if clause.subject is not None and clause.link is not Link.RELATIVE:
            for word in range(*clause.subject.bare):
                inner = owners[word]
                if word < clause.verb and (inner < clause.number) and clause.first <= word:
                    owners[word] = clause.number
    return tuple(owners)


def _with_ends(clause: Clause, owners: tuple[int, ...]) -> Clause:
    if clause.number not in owners:
        return clause
    last = len(owners) - 1
    while owners[last] != clause.number:
        last -= 1
    return clause._replace(first=owners.index(clause.number), last=last + 1)
