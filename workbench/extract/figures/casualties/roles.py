"""What each noun phrase is to the verbs around it: subject, object, agent, or said after a preposition."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.extract.clauses import Clause, Clauses, Link, Phrase
from workbench.extract.phrases import Chunked
from workbench.extract.words.counting import CasualtyWords


class Slot(StrEnum):
    """Where a phrase stands to a verb."""

    SUBJECT = "subject"
    OBJECT = "object"
    AGENT = "agent"
    ADJUNCT = "adjunct"


@dataclass(frozen=True, slots=True)
class Role:
    """One clause in which a noun phrase stands, and as what."""

    clause: Clause
    slot: Slot
    opener: str = ""
    """The preposition before an adjunct."""


def roles_of(read: Clauses, words: CasualtyWords) -> dict[int, list[Role]]:
    """For each chunk what the clauses say of it; those inside of a phrase ("of the 20") have no part in its role."""
    roles: dict[int, list[Role]] = {}
    for clause in read.clauses:
        for chunk in _subjects(read.line, clause, words):
            roles.setdefault(chunk, []).append(Role(clause, Slot.SUBJECT))
        for phrase in clause.objects:
            _enter(roles, words, read.line, phrase, Role(clause, Slot.OBJECT))
        if clause.agent is not None:
            _enter(roles, words, read.line, clause.agent, Role(clause, Slot.AGENT))
        for opener, phrase in clause.adjuncts:
            _enter(roles, words, read.line, phrase, Role(clause, Slot.ADJUNCT, read.line.word(opener)))
    return roles


def _enter(roles: dict[int, list[Role]], words: CasualtyWords, line: Chunked, phrase: Phrase, role: Role) -> None:
    for chunk in heads_of(line, phrase, words):
        roles.setdefault(chunk, []).append(role)


def _subjects(line: Chunked, clause: Clause, words: CasualtyWords) -> list[int]:
    """Of a subject its heads; of what only tells more of a phrase ("the 20 stabbed on Sunday") the noun beside it."""
    if clause.subject is None:
        return []
    heads = heads_of(line, clause.subject, words)
    beside = line.chunk_at(clause.subject.last - 1)
    if clause.link in (Link.RELATIVE, Link.PARTICIPLE) and _tells_more(line, clause, beside):
        if beside in heads or _counts(line, beside):
            return heads if beside in heads else [beside]
        group = _group(line, beside, words)
        placed = line.word(line.chunks[beside - 1].head) in words.placing
        return heads if placed and line.word(clause.main) in words.of_people else group
    return heads


def _group(line: Chunked, beside: int, words: CasualtyWords) -> list[int]:
    """A noun with the number or the group that holds it: "the cases of thousands of workers who were killed"."""
    found = [beside]
    while found[-1] > 1 and line.kinds[found[-1] - 2] == "n" and _is_of(line, found[-1], found[-1] - 2, words):
        found.append(found[-1] - 2)
    return found


def _is_of(line: Chunked, chunk: int, host: int, words: CasualtyWords) -> bool:
    """Reads "five of the tourists who died": what is told of all of them is told of the five."""
    partitive = line.word(line.chunks[chunk - 1].head) in line.syntax.partitives
    return _holds(line, chunk, host, words) or (partitive and _counts(line, host))


def _tells_more(line: Chunked, clause: Clause, beside: int) -> bool:
    """Whether a clause follows right on a noun, with no more than a comma or a relative word between."""
    return clause.verb - line.chunks[beside].last <= _CLOSE and line.kinds[beside] == "n"


_CLOSE = 3


def _counts(line: Chunked, chunk: int) -> bool:
    return "M" in line.tags[line.chunks[chunk].first : line.chunks[chunk].last]


def heads_of(line: Chunked, phrase: Phrase, words: CasualtyWords) -> list[int]:
    """The chunks that a phrase is about: joined ones each, and the "of" of a group: "a family of five"."""
    first, last = line.chunk_at(phrase.first), line.chunk_at(phrase.last - 1)
    found = [first]
    for chunk in range(first + 1, last + 1):
        joined = line.kinds[chunk - 1] in "C,"
        if line.kinds[chunk] == "n" and (joined or _holds(line, chunk, found[-1], words)):
            found.append(chunk)
    return found


def _holds(line: Chunked, chunk: int, host: int, words: CasualtyWords) -> bool:
    """Whether a chunk stands right after "of" and a noun that tells nothing but how they are together."""
    return (
        host == chunk - 2
        and line.word(line.chunks[chunk - 1].head) in line.syntax.partitives
        and line.word(line.chunks[host].head) in words.containers
    )
