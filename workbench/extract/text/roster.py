"""The names of an article: every capitalised run once, so that a surname finds its full name and an abbreviation its body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from workbench.extract.text.tagging import tagger_for
from workbench.extract.text.tokens import KEPT
from workbench.extract.words import Words
from workbench.extract.words.vocabulary import every_spelling

_GIVEN_AND_SURNAME = 2
LONGEST_NAME = 4
"""Words of the longest name of a person; what is longer has run on from what stands before it."""
MOST_NAMES = 20_000
"""Names looked at in one article, so that a text of capitals alone stays cheap."""

SHORT, LONG = 5, 8
"""Letters of a surname from which one, or two of them may be misspelt."""

MOST_ALIKE = 30
"""Runs remembered for one word."""

_ARTICLE = r"(?:[Aa][lnrstdz]|[Ee][lzsd]|[Aa]sh|[Uu]l)-[ ]?"
_WORD = rf"(?:(?:[A-Z]\.){{2,}}|[A-Z]\.(?=[ ][A-Z])|(?:{_ARTICLE})?[A-ZÀ-ÖØ-Þ]\w*(?:[-'’]\w+)*)"
_PARTICLE = r"(?:de|van|von|der|den|bin|ibn|al|el|da|di|du|la|abu)"
_MAY_BEGIN = r"(?=[A-ZÀ-ÖØ-Þ]|[aeu][a-z]h?-)"
"""What every run begins with; asked first, because most places in a text begin none."""
_RUN = re.compile(rf"{_MAY_BEGIN}{_WORD}(?:[ ](?:{_PARTICLE}[ ]){{0,2}}{_WORD})*")
_OWNS = re.compile(r"['’]s$")
_POSSESSIVE = re.compile(r"['’]s?$")


class Name(NamedTuple):
    """One capitalised run, where it stands."""

    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """The capitalised runs of a text, found again by any of their words."""

    names: tuple[Name, ...]
    words: Words
    by_word: dict[str, list[Name]] = field(default_factory=dict)
    _people: dict[str, str] = field(default_factory=dict)

    def having(self, word: str) -> list[Name]:
        """The runs that hold a word, in any case, with or without a possessive s."""
        key = plain(word)
        found = self.by_word.get(key, [])
        return found or self.by_word.get(key + "s", [])

    def person(self, words: str) -> str:
        """The fullest name under which the article introduces a person, or the words themselves."""
        known = self._people.get(words)
        if known is None:
            known = self._people[words] = self._fullest(words)
        return known

    def _fullest(self, words: str) -> str:
        wanted = words.split()
        best = wanted
        for name in self.having(wanted[-1]) if wanted else ():
            for part in people_in(name.words, self.words):
                tokens = _bare(part)
                if len(tokens) > len(best) and _ends_alike(tokens, wanted):
                    best = tokens
        return " ".join(best) if len(wanted) != 1 or len(best) > 1 else self._misspelt(wanted[0])

    def _misspelt(self, surname: str) -> str:
        """The full name whose surname differs by a letter (two in a long one), or the surname as it stands."""
        most = 0 if len(surname) < SHORT else 1 if len(surname) < LONG else 2
        for name in self.names[: MOST_ALIKE * 10] if most else ():
            last = name.words.rpartition(" ")[2]
            if (
                last[0] == surname[0]
                and last != surname
                and Levenshtein.distance(last, surname, score_cutoff=most) <= most
            ):
                full = next((part for part in people_in(name.words, self.words) if " " in part), "")
                if full.endswith(last):
                    return full
        return surname


def roster_of(text: str, words: Words) -> Roster:
    """List the capitalised runs of a text."""
    names: list[Name] = []
    by_word: dict[str, list[Name]] = {}
    for match in _RUN.finditer(text):
        name = Name(match.group(), match.start(), match.end())
        names.append(name)
        for token in set(name.words.split(" ")):
            same = by_word.setdefault(plain(token), [])
            if len(same) < MOST_ALIKE:
                same.append(name)
        if len(names) >= MOST_NAMES:
            break
    return Roster(tuple(names), words, by_word)


@lru_cache(maxsize=KEPT)
def runs_in(words: str) -> tuple[Name, ...]:
    """The capitalised runs of a phrase; kept, because an article calls the same ones again and again."""
    return tuple(Name(match.group(), match.start(), match.end()) for match in _RUN.finditer(words))


@lru_cache(maxsize=KEPT)
def plain(word: str) -> str:
    """A word as it is looked up: lower case, no possessive, no closing dot."""
    if "'" in word or "’" in word:
        word = _POSSESSIVE.sub("", word)
    return word.strip(".,;:()[]\"“”'’").lower()


@lru_cache(maxsize=KEPT)
def people_in(run: str, words: Words) -> tuple[str, ...]:
    """The parts of a capitalised run that can be the name of a person: "Syrian President Bashar al-Assad" → the last two."""
    return tuple(_people_in(run, words))


def _people_in(run: str, words: Words) -> Iterator[str]:
    part: list[str] = []
    tokens = run.split(" ")
    head = plain(tokens[-1])
    if len(tokens) > 1 and (head in words.organisations or head in words.documents):
        return  # "Civil Defence Authority", "Iodine Study"
    for number, token in enumerate(tokens):
        if is_name_word(token, words) or _is_given(tokens, number, words):
            part.append(token)
            if not _OWNS.search(token):
                continue
        yield from _person(part, words)
        part = []
    yield from _person(part, words)


def _is_given(tokens: list[str], at: int, words: Words) -> bool:
    """Reads "Sofia Lemaire", "Charlotte Paris": a place's name beside a given name, or given itself."""
    if plain(tokens[at]) not in words.place_words or plain(tokens[at]) in words.origins:
        return False
    if (
        len(tokens) != _GIVEN_AND_SURNAME
        or not _can_be_given(tokens[0], words)
        or words.lexicon.kind_of(plain(tokens[1])) is not None
    ):
        return False
    return at == 1 or is_name_word(tokens[1], words)


def _can_be_given(token: str, words: Words) -> bool:
    """A given name, or no word at all: "Valeska" and no "Hotel"."""
    return plain(token) in words.given or (
        is_name_word(token, words) and plain(token) not in tagger_for(words.language).words
    )


def _person(part: list[str], words: Words) -> Iterator[str]:
    name = " ".join(part[-LONGEST_NAME:])
    if name and _OWNS.sub("", name).lower() not in _places(words):
        yield name


@cache
def _places(words: Words) -> frozenset[str]:
    return frozenset(name.lower() for name in every_spelling(words.places))


def is_name_word(token: str, words: Words) -> bool:
    """A capitalised word that can be part of a person's name: no title, no nation, no body, no opener."""
    key = plain(token)
    if len(key) > 1 and token.rstrip("s").isupper() and "." not in token:
        return False
    return not (
        key in words.openers
        or key in words.titles
        or key in words.origins
        or key in words.organisations
        or key in words.unnamed
        or key in words.place_words
    )


def _bare(part: str) -> list[str]:
    return [_POSSESSIVE.sub("", token).rstrip(",") for token in part.split(" ")]


def _ends_alike(tokens: list[str], wanted: list[str]) -> bool:
    ours, theirs = [plain(token) for token in tokens], [plain(token) for token in wanted]
    return ours[-len(theirs) :] == theirs or ours[: len(theirs)] == theirs
