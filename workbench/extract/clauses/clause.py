"""What a clause is: a verb with those who do and suffer what it tells."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from workbench.extract.phrases.verbs import Group


class Phrase(NamedTuple):
    """A noun phrase with what hangs on it, as words of its sentence: first to last exclusive."""

    first: int
    last: int
    head: int
    """The noun that it turns on."""
    plain: int = -1
    """The word after the plain phrase: what follows up to `last` hangs on it. -1: nothing hangs on it."""

    @property
    def bare(self) -> tuple[int, int]:
        """The plain phrase: "two officers" of "two officers of the guard"."""
        return self.first, self.last if self.plain < 0 else self.plain


class Link(StrEnum):
    """How a clause hangs on the one around it."""

    MAIN = "main"
    COORDINATE = "coordinate"
    """It shares the subject of the clause before: "attacked the post and killed two"."""
    CONTENT = "content"
    """What somebody says, knows or sees: "that two died"."""
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    """After "when", "as", "while", "because"."""
    PARTICIPLE = "participle"
    """Without a finite verb: "killing two", "seen by Reuters"."""
    INFINITIVE = "infinitive"


class Clause(NamedTuple):
    """One verb of a sentence, and what stands around it; words are counted from 0."""

    number: int
    group: Group
    verb: int
    """First word of the verb group."""
    link: Link
    parent: int
    """Number of the clause that it hangs on; -1 for none."""
    subject: Phrase | None
    objects: tuple[Phrase, ...]
    complement: tuple[int, int] | None
    """An adjective or participle said of the object, or of the subject of "be": "left two *dead*"."""
    agent: Phrase | None
    """Who did what a passive tells: "by the army"."""
    adjuncts: tuple[tuple[int, Phrase], ...]
    """What follows with a preposition: the word of the preposition, and its phrase."""
    first: int
    last: int
    """Its own words, from the first to the one after the last; clauses inside of it may interrupt them."""

    @property
    def main(self) -> int:
        """The word of its main verb."""
        return self.group.main

    @property
    def finite(self) -> bool:
        """Whether its verb is bound to a time."""
        return self.group.kind == "v"
