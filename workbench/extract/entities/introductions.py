"""What the article says somebody is, beside the name: "Carla Reyes, the health minister", "police chief R. Menon"."""

from __future__ import annotations

from typing import NamedTuple

from store.model import HopKind
from workbench.extract.clauses import Clauses
from workbench.extract.entities.mentions import Mention
from workbench.extract.phrases import Chunk
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.english.lexicon import kind_of, singular
from workbench.extract.words.kinds import Realm

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


def introduced(clauses: Clauses, chunks: tuple[int, int], mention: Mention, words: Words) -> Introduction:
    """Read what stands before and behind a name."""
    told = [*_before_name(mention), *_behind(clauses, chunks[1]), *_in_front(clauses, chunks[0])]
    nouns = {singular(noun) for noun in told if _is_kind(noun, words)}
    realm = [kind.realm for noun in nouns if (kind := kind_of(noun)) is not None]
    return Introduction(frozenset(nouns), frozenset(told), bool(realm) and all(one is Realm.BODY for one in realm))


def _is_kind(noun: str, words: Words) -> bool:
    return kind_of(noun) is not None or noun in words.roles or noun in words.people


def _before_name(mention: Mention) -> list[str]:
    """Reads "Health Minister", "Interior Ministry spokesman" in front of a person's name."""
    at = mention.words.find(mention.name.split()[0])
    if mention.kind is not HopKind.NAMED or at <= 0:
        return [plain(word) for word in mention.words.split() if word.islower()]
    return [plain(word) for word in mention.words[:at].split()]


def _behind(clauses: Clauses, at: int) -> list[str]:
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
    if line.tags[before.head] != "P":
        return _words(clauses, before)
    held = (
        line.chunks[at - 4] if at >= _OFFICE and kinds[at - 4 : at - 2] == "nI" else None
    )  # "The mayor of Kesh, Ana Tili,"
    return [*_words(clauses, held), *_words(clauses, before)] if held and line.tags[held.head] != "P" else []


def _words(clauses: Clauses, chunk: Chunk) -> list[str]:
    return [plain(clauses.line.surface(word)) for word in range(chunk.first, chunk.last)]
