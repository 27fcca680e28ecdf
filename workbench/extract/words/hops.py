"""How a language tells who had something from whom: the shape of its frames of hops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

Forms = Callable[[str], Iterator[str]]
"""Every form of a verb, by its base."""


class Slot(StrEnum):
    """Who can stand in a frame; what X had, Y or M passes on."""

    INNER = "X"
    """Had it before the other."""
    OUTER = "Y"
    """Passes it on: anybody."""
    MEDIUM = "M"
    """Passes it on: a medium, and nobody else."""

    @property
    def inner(self) -> bool:
        """Whether it is the one nearer the event."""
        return self is Slot.INNER


class Term(NamedTuple):
    """One word of a frame, or somebody in it."""

    slot: Slot | None = None
    words: frozenset[str] = frozenset()
    verb: bool = False
    """Its words are a verb's, in the active."""
    far: bool = False
    """Other words may stand before it."""


@dataclass(frozen=True, slots=True)
class HopFrame:
    """Words by which one is said to have something from another."""

    written: str
    left: Slot
    """Who stands before the words: the verb's subject, or the phrase before them."""
    spoken: bool
    """The left one's verb of saying stands between: "X *said* in an interview with M"."""
    terms: tuple[Term, ...]
    """What follows."""
    example: str
    chain: tuple[str, ...]
    """The sources of the example, nearest the event first."""

    @property
    def anchor(self) -> Term:
        """The word by which it is looked for."""
        return self.terms[0]

    def fits(self, words: frozenset[str]) -> bool:
        """Whether a sentence of these words can hold it."""
        return not any(term.words and term.words.isdisjoint(words) for term in self.terms)


@dataclass(frozen=True, slots=True, eq=False)
class Hops:
    """A language's frames of hops, and the words beside them."""

    frames: tuple[HopFrame, ...] = ()
    data: frozenset[str] = field(default_factory=frozenset)
    """Nouns for what is cited and is nobody: "results", "concerns"; who gave them out is named behind."""
    authors: frozenset[str] = field(default_factory=frozenset)
    """Prepositions between such a noun and who gave it out: "figures *from* the ministry"."""
    sorts: frozenset[str] = field(default_factory=frozenset)
    """Nouns behind an agency's name that are no part of it: "news agency"."""
    counts: frozenset[str] = field(default_factory=frozenset)
    """Nouns for a number as its owner gives it: "the ministry's *figure*"."""
    by: frozenset[str] = field(default_factory=frozenset)
    """Prepositions before such a noun: "*by* the union's count"."""
    pointing: frozenset[str] = field(default_factory=frozenset)
    """Pronouns for those counted before: "of *these*, 12 had died"."""
    parts: frozenset[str] = field(default_factory=frozenset)
    """Prepositions before them: "of", "among"."""
    whole: frozenset[str] = field(default_factory=frozenset)
    """Nouns for all that were counted before: "the *dead* include four children"."""
    media: frozenset[str] = field(default_factory=frozenset)
    """Words in the name of a medium."""
    no_media: frozenset[str] = field(default_factory=frozenset)
    """Words in the name of what is none: "news conference", "Skype"."""
    anybody: frozenset[str] = field(default_factory=frozenset)
    """Names of all media at once: who told "the press" told nobody in particular."""
    anew: frozenset[str] = field(default_factory=frozenset)
    """Words of another occasion, to which nobody's listener is carried: "later"."""


def frames_of(table: str, forms: Forms) -> Iterator[HopFrame]:
    """The frames of a table, one a line: its words | an example | the sources of the example, the first who had it first.

    X is who had it first, M a medium and Y anybody who passes it on; "…" is a verb of saying, and further on any words. A word in capitals stands for
    every form of a verb in the active, a word in small letters for itself, a slash between two words for either.
    """
    for line in table.strip().splitlines():
        written, example, chain = (" ".join(part.split()) for part in line.split("|"))
        left, *rest = written.split()
        spoken = rest[0] == "…"
        terms = tuple(_terms(rest[spoken:], forms))
        yield HopFrame(written, Slot(left), spoken, terms, example, tuple(chain.split(" > ")))


def _terms(words: list[str], forms: Forms) -> Iterator[Term]:
    for before, word in zip(["", *words], words, strict=False):
        if word == "…":
            continue
        if word in list(Slot):
            yield Term(Slot(word))
            continue
        verb = word.isupper()
        either = word.lower().split("/")
        found = frozenset(form for one in either for form in (forms(one) if verb else (one,)))
        yield Term(None, found, verb, before == "…")
