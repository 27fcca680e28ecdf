"""A sentence cut into chunks: noun phrases, verb groups, and the words between them.

A chunk has a kind of one character, so that the kinds of a sentence are a string that clause rules walk over:
n noun phrase, v finite verb group, g -ing group, e participle alone, t "to" with its verb; J a predicate adjective;
everything else is a word of its own, under its tag.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from store.model import Place, Span
from workbench.extract.phrases.nouns import noun_phrase_end, reports_on
from workbench.extract.phrases.verbs import Group, verb_group
from workbench.extract.phrases.verbs_before_numbers import with_verbs
from workbench.extract.text.tagging import tags_of
from workbench.extract.text.tokens import KEPT, Tokens, tokens_of
from workbench.extract.words import Syntax, syntax_for

VERBAL = frozenset("vget")
_LAST = attrgetter("last")


class Chunk(NamedTuple):
    """A noun phrase, a verb group or a word, from its first word to the one after its last."""

    kind: str
    first: int
    last: int
    head: int
    """The noun that a phrase turns on, the verb that a group ends in, or the word itself."""
    group: Group | None = None
    """Of a verb group: how its verb stands."""


@dataclass(frozen=True, slots=True)
class Chunked:
    """One sentence, its words, their tags, and its chunks."""

    text: str
    """Of the whole passage."""
    place: Place
    tokens: Tokens
    tags: str
    chunks: tuple[Chunk, ...]
    kinds: str
    syntax: Syntax

    def __len__(self) -> int:
        return len(self.tags)

    def word(self, number: int) -> str:
        """A word in lower case, "" beyond either end."""
        return self.tokens.words[number] if 0 <= number < len(self.tags) else ""

    def surface(self, number: int) -> str:
        """A word as written, "" beyond either end."""
        return self.tokens.surfaces[number] if 0 <= number < len(self.tags) else ""

    def span(self, first: int, last: int) -> Span:
        """The place in the text of the words from one to the one before another."""
        return Span(self.tokens.starts[first], self.tokens.ends[last - 1], self.place)

    def words(self, first: int, last: int) -> str:
        """The words from one to the one before another, as written."""
        return self.text[self.tokens.starts[first] : self.tokens.ends[last - 1]]

    def chunk_at(self, word: int) -> int:
        """The number of the chunk that a word stands in."""
        return bisect_right(self.chunks, word, key=_LAST)

    def word_at(self, position: int) -> int:
        """The number of the word that stands at an offset of the text, or of the next one."""
        return bisect_right(self.tokens.ends, position)


@lru_cache(maxsize=KEPT)
def chunks_of(text: str, start: int, end: int, language: str, place: Place = Place.TEXT) -> Chunked:
    """Cut a sentence into chunks; kept, because the next rule asks for the same one."""
    tokens, syntax = tokens_of(text, start, end), syntax_for(language)
    tags = with_verbs(tokens, _with_abbreviations(tokens, tags_of(text, start, end, language)), syntax)
    chunks = tuple(_chunks(tokens, tags, syntax))
    return Chunked(text, place, tokens, tags, chunks, "".join([chunk.kind for chunk in chunks]), syntax)


def _with_abbreviations(tokens: Tokens, tags: str) -> str:
    """The full stop of a word that is cut short belongs to it: "the toll of the Oct. 14 blast"; the sentence goes on."""
    last = len(tags.rstrip('."()')) - 1
    at = tags.find(".", 1, last)
    while at > 0:
        if tokens.words[at] == "." and tokens.starts[at] == tokens.ends[at - 1] and tags[at + 1] == "M":
            tags = tags[:at] + tags[at - 1] + tags[at + 1 :]
        at = tags.find(".", at + 1, last)
    return tags


def _chunks(tokens: Tokens, tags: str, syntax: Syntax) -> Iterator[Chunk]:
    at, before = 0, ""
    while at < len(tags):
        tag = tags[at]
        chunk = None
        if tag in "AVBGET" or (tag == "N" and before == "n" and reports_on(tokens, tags, at, syntax)):
            chunk = _verbal(tokens, tags, at, before, syntax)
        if chunk is None and tag in 'DZJMNPOEGRI("':
            found = noun_phrase_end(tokens, tags, at, syntax)
            chunk = Chunk("n", at, found.last, found.head) if found else None
        if chunk is None and tag == "J" and _of(tokens, at, syntax):
            chunk = _those(tags, at)
        if chunk is None and tag in "VBG":
            chunk = Chunk("n", at, at + 1, at)
        chunk = chunk or Chunk(tag, at, at + 1, at)
        yield chunk
        at, before = chunk.last, chunk.kind


def _verbal(tokens: Tokens, tags: str, at: int, before: str, syntax: Syntax) -> Chunk | None:
    """A verb group, but where its first word only tells more of the noun after it: "wounded people"."""
    tag, following = tags[at], tags[at + 1 : at + 2]
    if (
        (tag == "E" or (tokens.words[at] in syntax.nominal and tag == "G"))
        and _of(tokens, at, syntax)
        and following not in ("N", "P", "M")
    ):
        return _those(tags, at)
    if tag == "G" and tokens.words[at] in syntax.nominal and before == "I" and following in ("N", "J"):
        return None  # "the tally of missing hikers"
    if tag == "E" and following and following in "NPJ" and before not in ("n", "v", "W", "R", "J"):
        return None
    if tag == "G" and following and following in "VA" and before != "v":
        return None  # "Fighting was going on"
    group = verb_group(tokens, tags, at, syntax)
    return None if group is None else Chunk(group.kind, at, group.last, group.main, group)


def _those(tags: str, at: int) -> Chunk:
    """Those who are so: "wounded", "confirmed dead"."""
    end = at + 1
    while tags[end : end + 1] in ("J", "E"):
        end += 1
    return Chunk("n", at, end, end - 1)


def _of(tokens: Tokens, at: int, syntax: Syntax) -> bool:
    """Reads "the number of wounded", "a count of dead": what stands alone after "of" are those who are so."""
    return at > 0 and tokens.words[at - 1] in syntax.partitives
