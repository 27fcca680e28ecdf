"""What the article says somebody is, beside the name: "Carla Reyes, the health minister", "police chief R. Menon"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from store.model import HopKind
from workbench.extract.clauses import Clause, Clauses
from workbench.extract.entities.mention import Mention
from workbench.extract.phrases import Chunk
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.kinds import Realm, SourceClass

LONGEST = 6
"""Chunks of the longest apposition."""
_OFFICE = 4
"""Chunks of an office in front of a name: "the mayor", "of", "Kesh", the comma."""


class Introduction(NamedTuple):
    """Nouns that say what somebody is, and the other words beside them."""

    nouns: frozenset[str]
    words: frozenset[str]
    body: bool
    """It is said to be a body."""
    offices: frozenset[str] = frozenset()
    """Nouns that there mean this one alone."""
    anew: bool = False
    """It is said beside its name, and not in it."""
    titled: bool = False
    """It is said right in front of a person's name."""
    subject: bool = False
    """What it is called in front of it is the subject of a verb: "The group behind the camp, Free Valley, …"."""


def introduced(clauses: Clauses, chunks: tuple[int, int], mention: Mention, words: Words) -> Introduction:
    """Read what stands before and behind a name, and what its clause says that it is."""
    title = [words.sources.short_titles.get(word, word) for word in _before_name(mention)]
    front = _in_front(clauses, chunks[0])
    whole = _described_by_subject(clauses, chunks)
    told = [*title, *_behind(clauses, chunks[1], words), *(whole or front), *_in_clause(clauses, chunks, words)]
    told += _as_what(clauses, chunks[0], words)
    nouns = {words.lexicon.singular(noun) for noun in told if _is_kind(noun, words)}
    realm = [kind.realm for noun in nouns if (kind := words.lexicon.kind_of(noun)) is not None]
    body = bool(realm) and all(one is Realm.BODY for one in realm)
    held = [noun for noun in title if words.lexicon.kind_of(noun) is SourceClass.OFFICE]
    alone = [*held, *(front or whole)] if title or front[:1] == ["the"] or whole[:1] == ["the"] else []
    return Introduction(
        frozenset(nouns),
        frozenset(told),
        body,
        frozenset(words.lexicon.singular(noun) for noun in alone) & nouns,
        bool(nouns) and len(told) > len(title),
        bool(nouns) and mention.kind is HopKind.NAMED and not body,
        bool(whole),
    )


def _described_by_subject(clauses: Clauses, chunks: tuple[int, int]) -> list[str]:
    """Reads "The group behind the camp, Free Valley, has …": the subject in front of the comma is the one named behind it."""
    line = clauses.line
    if chunks[0] < 2 or line.kinds[chunks[0] - 1] != "," or line.kinds[chunks[1] + 1 : chunks[1] + 2] != ",":
        return []
    comma = line.chunks[chunks[0] - 1].first
    for clause in clauses.clauses:
        subject = clause.subject
        if subject is not None and subject.last == comma and clause.verb > comma and line.tags[subject.head] == "N":
            return [plain(line.surface(number)) for number in range(*subject.bare)]
    return []


def _in_clause(clauses: Clauses, chunks: tuple[int, int], words: Words) -> Iterator[str]:
    """Reads "was elected mayor", "is the mayor of Kesh", "who leads the union"."""
    line, head = clauses.line, clauses.line.chunks[chunks[1]].head
    for clause in clauses.clauses:
        if clause.subject is None or clause.subject.head != head:
            continue
        yield from _as_office(clauses, clause, words)
        if not clause.objects:
            continue
        verb, what = line.word(clause.main), clause.objects[0]
        led = words.lexicon.kind_of(line.word(what.head)) if line.tags[what.head] == "N" else SourceClass.GROUP
        if verb in words.sources.leading:
            if led is None or led.realm is not Realm.BODY or line.word(clause.verb - 1) in words.sources.bodily:
                continue
            yield from words.sources.leaders
            yield from (line.word(number) for number in range(what.first, what.last))
        elif (verb in line.syntax.be or verb in words.sources.becoming) and line.tags[what.head] == "N":
            yield from (line.word(number) for number in range(*what.bare))


def _as_office(clauses: Clauses, clause: Clause, words: Words) -> Iterator[str]:
    """Reads "has won a sixth term *as president* of Ardania"."""
    line = clauses.line
    for number in range(clause.verb, clause.last):
        if line.word(number) in words.sources.being and number + 1 < len(line):
            chunk = line.chunks[line.chunk_at(number + 1)]
            if chunk.kind == "n" and words.lexicon.kind_of(line.word(chunk.head)) is SourceClass.OFFICE:
                yield line.word(chunk.head)


def _as_what(clauses: Clauses, at: int, words: Words) -> list[str]:
    """Reads "As president of Ardania, Miro Hale signed": what somebody is stands in front of the sentence."""
    line, kinds = clauses.line, clauses.line.kinds
    if (
        at < 3
        or kinds[at - 1] != ","
        or kinds[1] != "n"
        or line.word(0) not in words.sources.being
        or "v" in kinds[:at]
    ):
        return []
    return _words(clauses, line.chunks[1])


def _is_kind(noun: str, words: Words) -> bool:
    return words.lexicon.kind_of(noun) is not None or noun in words.roles or noun in words.people


def _before_name(mention: Mention) -> list[str]:
    """Reads "Health Minister", "Interior Ministry spokesman" in front of a person's name."""
    at = mention.words.find(mention.name.split()[0])
    if mention.kind is not HopKind.NAMED or at <= 0:
        return [plain(word) for word in mention.words.split() if word.islower()]
    return [plain(word) for word in mention.words[:at].split()]


def _behind(clauses: Clauses, at: int, words: Words) -> list[str]:
    """Reads ", the energy minister," and ", head of the relief group": the plain phrases behind the comma."""
    line, found = clauses.line, list[str]()
    kinds = line.kinds
    lost = kinds[at + 1 : at + 2] == "n" and clauses.line.word(line.chunks[at + 1].first) in (
        "a",
        "an",
    )  # its comma is lost
    if not lost and (kinds[at + 1 : at + 2] not in (",", "(") or kinds[at + 2 : at + 3] != "n"):
        return found
    at -= lost
    head = line.chunks[at + 2]
    if line.word(head.first) in words.sources.owning:
        return found  # "Pirgo, its mayor, …": somebody of its own
    if "P" in line.tags[head.first : head.last] and line.tags[head.head] == "P":
        return found
    end = at + 2
    while end < len(kinds) and kinds[end] in "nI" and end - at < LONGEST:
        found += _words(clauses, line.chunks[end])
        end += 1
    closed = kinds[end : end + 1] in (",", ".", ")", "W", "") or end == len(kinds)
    return found if closed or lost else []


def _in_front(clauses: Clauses, at: int) -> list[str]:
    """Reads "The mayor, Karoly Tili,": the phrase before the comma, where a comma closes the name too."""
    line, kinds = clauses.line, clauses.line.kinds
    if at < 2 or kinds[at - 1] != "," or kinds[at - 2] != "n" or kinds[at + 1 : at + 2] not in (",", "."):
        return []
    before = line.chunks[at - 2]
    if '"' in line.tags[before.last : line.chunks[at].head]:
        return []  # what is said ends before who says it
    if line.tags[before.head] != "P":
        return _words(clauses, before)
    held = (
        line.chunks[at - 4] if at >= _OFFICE and kinds[at - 4 : at - 2] == "nI" else None
    )  # "The mayor of Kesh, Ana Tili,"
    return [*_words(clauses, held), *_words(clauses, before)] if held and line.tags[held.head] != "P" else []


def _words(clauses: Clauses, chunk: Chunk) -> list[str]:
    return [plain(clauses.line.surface(word)) for word in range(chunk.first, chunk.last)]
