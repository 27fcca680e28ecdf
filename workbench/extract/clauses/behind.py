"""What stands behind a verb: its objects, its agent, what is said of them, and what hangs on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.extract.clauses.clause import Phrase
from workbench.extract.phrases import Chunked


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


def read_behind(line: Chunked, number: int, *, passive: bool) -> _Behind:
    """What stands behind the verb group that is a chunk of a number."""
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
