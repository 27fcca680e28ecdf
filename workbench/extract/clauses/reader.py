"""Chunks to clauses: one clause a verb group, with its subject before it and its objects behind it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache

from store.model import Place
from workbench.extract.clauses.clause import Clause, Link, Phrase
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
    line = _settled(line)
    found: list[Clause] = []
    starts: list[int] = []
    for number, chunk in enumerate(line.chunks):
        if chunk.kind in VERBAL and len(found) < MOST:
            subject = subject_of(line, number)
            found.append(_clause(line, number, chunk, subject, found))
            starts.append(line.chunks[subject.start].first)
    owners = _owners(line, found, starts)
    return Clauses(line, tuple(_with_ends(one, owners) for one in found), owners)


def _settled(line: Chunked) -> Chunked:
    """Participles that are the finite verb of their clause, and finite forms that are participles.

    "police deployed 26 teams" has its object behind it; "the 20 people stabbed on Sunday have died" has another verb.
    """
    kinds = list(line.kinds)
    for at, chunk in enumerate(line.chunks):
        group = chunk.group
        if group is None or (group.last - chunk.first > 1 and group.raised < 0):
            continue
        if chunk.kind in "ve" and _before_counted(line, kinds, at):
            kinds[at] = "e" if _each_its_own(line, kinds, at) else "v"
        elif chunk.kind == "v" and _aside(line, kinds, at):
            kinds[at] = "e"
        elif chunk.kind == "e" and _finite(line, kinds, at):
            kinds[at] = "v"
        elif group.raised < 0 and chunk.kind == "v" and line.tags[chunk.first] == "V" and _reduced(line, kinds, at):
            kinds[at] = "e"
    if "".join(kinds) == line.kinds:
        return line
    chunks = tuple(
        chunk if chunk.kind == kind else _turned(chunk, kind) for chunk, kind in zip(line.chunks, kinds, strict=True)
    )
    return replace(line, chunks=chunks, kinds="".join(kinds))


def _finite(line: Chunked, kinds: list[str], at: int) -> bool:
    """Reads "police deployed 26 teams", "the ministry confirmed that": a past form that the tags take for a participle."""
    if not at or kinds[at - 1] not in 'nRWC,")':
        return False
    if line.word(line.chunks[at].head) in line.syntax.intransitive:
        return True
    if _has_verb(kinds, at):
        return False
    following = kinds[at + 1 : at + 2]
    if following == ["n"] and line.word(line.chunks[at + 1].head) not in line.syntax.times:
        return True
    end = at + 1
    while kinds[end : end + 2] == ["I", "n"]:
        end += 2
    return bool(kinds[end : end + 1]) and line.word(line.chunks[end].head) in line.syntax.complementizers


def _before_counted(line: Chunked, kinds: list[str], at: int) -> bool:
    """Whether a past form stands between a phrase and a number of others: "killed two injured eight"."""
    return (
        line.tags[line.chunks[at].first] in "VE"
        and kinds[at - 1 : at] == ["n"]
        and kinds[at + 1 : at + 2] == ["n"]
        and _numbered(line, at + 1)
        and line.word(line.chunks[at + 1].head) not in line.syntax.times
    )


def _each_its_own(line: Chunked, kinds: list[str], at: int) -> bool:
    """Reads "8 persons killed 58 others injured": two numbers, and behind each what happened to it."""
    last = line.word(line.chunks[at + 1].last - 1)
    return _numbered(line, at - 1) and (kinds[at + 2 : at + 3] in (["e"], ["J"]) or last.endswith("ed"))


def _numbered(line: Chunked, at: int) -> bool:
    if line.word(line.chunks[at].first) in line.syntax.quantities:
        return True
    return "M" in line.tags[line.chunks[at].first : line.chunks[at].last]


def _turned(chunk: Chunk, kind: str) -> Chunk:
    group = chunk.group
    return chunk._replace(kind=kind, group=group and group._replace(kind=kind, passive=kind == "e"))


_EDGES = frozenset(',:;.-"UWC')


def _has_verb(kinds: list[str], at: int) -> bool:
    """Whether the stretch around a chunk, between two marks, has a finite verb already."""
    first = at
    while first > 0 and kinds[first - 1] not in _EDGES:
        first -= 1
    last = at + 1
    while last < len(kinds) and kinds[last] not in _EDGES:
        last += 1
    return "v" in kinds[first:at] or "v" in kinds[at + 1 : last]


def _aside(line: Chunked, kinds: list[str], at: int) -> bool:
    """Reads "three of the men, believed to be guards, were hurt": a past form between two commas, and then the verb."""
    first = line.chunks[at].first
    if kinds[at - 2 : at] != ["n", ","] or line.tags[first] != "V" or not line.word(first).endswith(_PARTICIPLES):
        return False
    end = at + 1
    while end < len(kinds) and kinds[end] in "nIRJ":
        end += 1
    return kinds[end : end + 2] == [",", "v"] and "v" not in kinds[max(0, at - 3) : at]


def _reduced(line: Chunked, kinds: list[str], at: int) -> bool:
    """Reads "the 20 people stabbed on Sunday have died": a past form with no object, and then the verb of the phrase.

    What stands right before that second verb hangs on a preposition, so it is no subject.
    """
    if not line.word(line.chunks[at].first).endswith(_PARTICIPLES) or not at or kinds[at - 1] != "n":
        return False
    if line.word(line.chunks[at].head) in line.syntax.intransitive:
        return False
    if _second(line, kinds, at):
        return True
    end = at + 1
    while end < len(kinds) and kinds[end] in "RJ":
        end += 1
    phrases = end
    if kinds[end : end + 1] == ["n"] and line.word(line.chunks[end].head) in line.syntax.times:
        end += 1  # "released this week"
    while kinds[end : end + 2] == ["I", "n"] and line.word(line.chunks[end].head) not in line.syntax.subordinators:
        end += 2
    while end < len(kinds) and kinds[end] == "R":
        end += 1
    return end > phrases and kinds[end : end + 1] == ["v"] and "v" not in kinds[max(0, at - 2) : at]


def _second(line: Chunked, kinds: list[str], at: int) -> bool:
    """Reads "received treatment for injuries received in the crush": a second past form, without object or "that"."""
    end = at + 1
    while kinds[end : end + 1] == ["R"]:
        end += 1
    if kinds[end : end + 1] != ["I"]:
        return False
    before = at - 1
    while before > 0 and kinds[before] in "nI" and line.word(line.chunks[before].head) != "with":
        before -= 1
    word = line.word(line.chunks[before].head)
    if line.word(line.chunks[at].head) in line.syntax.intransitive:
        return False
    return word == "with" or (kinds[before] in "vg" and word not in line.syntax.opening_content)


_PARTICIPLES = ("ed", "en", "wn", "un", "ht", "lt", "ft", "it", "id", "nt")


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
    behind = _behind(line, number, passive=group.passive)
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


@dataclass(slots=True)
class _Behind:
    """What stands after a verb, up to where another verb or a mark takes over."""

    line: Chunked
    passive: bool
    verb: str
    """Its main word."""
    alone: bool
    """It is of a clause that only tells more of the one subject before it, which has no verb yet."""
    at: int
    """The chunk to be read next."""
    objects: list[Phrase] = field(default_factory=list)
    adjuncts: list[tuple[int, Phrase]] = field(default_factory=list)
    complement: tuple[int, int] | None = None
    agent: Phrase | None = None

    def step(self, relative: bool) -> bool:
        """Take the next chunk in; False where it belongs to another clause."""
        kind, kinds = self.line.kinds[self.at], self.line.kinds
        if kind in 'R"':
            self.at += 1
            return True
        if kind == "n":
            return self._object(self.at, closes=relative)
        if kind in "Je":
            return self._said_of(kind)
        if kind == "I" and kinds[self.at + 1 : self.at + 2] == "n":
            return self._adjunct()
        joint = 2 if kinds[self.at : self.at + 2] == ",C" else 1
        joined = (
            kind in "C," and self.objects and not self.adjuncts and kinds[self.at + joint : self.at + joint + 1] == "n"
        )
        return bool(joined) and self._object(self.at + joint, closes=self.alone)

    def _object(self, at: int, *, closes: bool) -> bool:
        if _is_subject(self.line, at) and not closes and not _acts(self.line, at):
            return False
        self.objects.append(_with_of(self.line, at))
        self.at = self.line.chunk_at(self.objects[-1].last - 1) + 1
        return True

    def _said_of(self, kind: str) -> bool:
        """Reads "left two dead", "were dead": said of the object, or of the subject."""
        joins = kind == "J" or self.passive or self.verb in self.line.syntax.copular
        beside = (self.objects and not (kind == "e" and self.adjuncts)) or (
            joins and self.line.kinds[self.at - 1] in "vgR"
        )
        if self.complement is not None or not beside:
            return False
        chunk = self.line.chunks[self.at]
        self.complement, self.at = (chunk.first, chunk.last), self.at + 1
        return True

    def _adjunct(self) -> bool:
        chunk = self.line.chunks[self.at]
        word = self.line.word(chunk.head)
        if word in self.line.syntax.subordinators and _is_subject(self.line, self.at + 1):
            return False
        phrase = _with_of(self.line, self.at + 1)
        if self.passive and self.agent is None and word in self.line.syntax.agents:
            self.agent = phrase
        else:
            self.adjuncts.append((chunk.first, phrase))
        self.at = self.line.chunk_at(phrase.last - 1) + 1
        return True


def _behind(line: Chunked, number: int, *, passive: bool) -> _Behind:
    behind = _Behind(line, passive, line.word(line.chunks[number].head), _opens_sentence(line, number), number + 1)
    while behind.at < len(line.kinds) and behind.step(_closes_relative(line, number, behind.at)):
        pass
    return behind


def _is_subject(line: Chunked, at: int) -> bool:
    """Whether a noun phrase is the subject of the verb that follows it, and no object of the one before."""
    end = at + 1
    kinds = line.kinds
    while end < len(kinds) and (kinds[end] == "R" or (kinds[end : end + 2] == "In" and not _opens(line, end))):
        end += 1 if kinds[end] == "R" else 2
    return kinds[end : end + 1] == "v"


def _opens_sentence(line: Chunked, number: int) -> bool:
    """Reads "The gunman who shot two men and three boys fled": what flees is the gunman."""
    relative = number > 1 and line.kinds[number - 2 : number] == "nW"
    return relative and "v" not in line.kinds[: number - 1] and "," not in line.kinds[: number - 1]


def _opens(line: Chunked, at: int) -> bool:
    """Whether a preposition opens a clause: "kills 12 as search goes on"."""
    return line.word(line.chunks[at].head) in line.syntax.subordinators


def _acts(line: Chunked, at: int) -> bool:
    """Whether a phrase is the object of the verb right before it, though a verb follows: "kills two injures three".

    After "said" or "exploded", and in a clause that opens with "when", it is the subject of that next verb.
    """
    verb = line.chunks[at - 1] if at else None
    if verb is None or verb.group is None or verb.kind not in "vg" or verb.group.passive:
        return False
    word = line.word(verb.head)
    if word in line.syntax.opening_content or word in line.syntax.intransitive or word in line.syntax.be:
        return False
    first = at - 1
    if first > 0 and line.kinds[first - 1] in "UW":
        return True  # "an attack that left four children injured"
    while first > 0 and line.kinds[first - 1] in "nIR" and not _opens(line, first - 1):
        first -= 1
    return line.kinds[first - 1 : first] not in ("U", "W", "I")


def _closes_relative(line: Chunked, number: int, at: int) -> bool:
    """Reads "crashes that killed three people have drawn": the phrase is the object of the relative clause's verb."""
    if not number or at != number + 1:
        return False
    opener = number - 1
    while opener > 0 and line.kinds[opener] == "R":
        opener -= 1
    return (
        line.kinds[opener] == "W"
        and line.word(line.chunks[opener].head) in line.syntax.bare_relatives
        and line.word(line.chunks[number].head) not in line.syntax.opening_content
    )


def _with_of(line: Chunked, at: int) -> Phrase:
    """A phrase with the "of …" that hangs on it: "the bodies of 13 more victims of the fire"."""
    chunk, end = line.chunks[at], at
    while line.kinds[end + 1 : end + 3] == "In" and line.word(line.chunks[end + 1].head) in line.syntax.partitives:
        end += 2
    return Phrase(chunk.first, line.chunks[end].last, chunk.head, chunk.last if end > at else -1)


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
