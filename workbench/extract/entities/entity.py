"""Somebody or something that an article tells of, and one mention of it as a source."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from typing import NamedTuple

from store.model import HopKind, Span

APPOSED = 6
"""Characters between a description and the name behind its comma, with an article."""
AUTHORS = frozenset({HopKind.NAMED, HopKind.ORGANISATION, HopKind.ROLE})
"""Who issues statements."""
PERSONS = frozenset({HopKind.NAMED, HopKind.ROLE, HopKind.UNNAMED})


class Appearance(NamedTuple):
    """Where an entity is mentioned."""

    start: int
    sentence: int
    subject: bool
    """It is the subject of a verb there."""
    introduced: bool = False
    """It is said there what it is: "Henry Crespo, president of the caucus"."""
    quoted: bool = False
    """It is named in what somebody says: not who speaks next."""


@dataclass(slots=True, eq=False)
class Entity:
    """A person, body, crowd or text of one article, with all that the article calls it."""

    name: str
    """The fullest name that it has there; for the nameless their fullest description."""
    kind: HopKind
    plural: bool = False
    gender: str = ""
    """"he" or "she" where its name or office tells; "" where nothing does."""
    nouns: set[str] = field(default_factory=set)
    """What it is called besides its name: "governor", "bank". Lower case, singular."""
    words: set[str] = field(default_factory=set)
    """What else is told of it there: "regional", "syrian"."""
    offices: set[str] = field(default_factory=set)
    """Of those nouns the ones that it alone has there: "the coroner, Ann Marsh"."""
    shown: bool = False
    """What is told of it shows that it is a body: "chief executive of Norvik Steel"."""
    may_be_person: bool = False
    """Its name of one word could be a surname."""
    may_be_body: bool = False
    """Its name could be that of a body as well as that of a person."""
    appearances: list[Appearance] = field(default_factory=list)
    relays: tuple[Speaker, ...] = ()
    """Through whom its words came, when it spoke last."""
    roots: tuple[Speaker, ...] = ()
    """From whom it had it then."""
    named_later: Entity | None = None
    """Who this nameless one is, where the article gives the name after it."""
    spoke: list[int] = field(default_factory=list)
    """Where it was the source of something said."""

    def is_meant_by(self, pronoun: str) -> None:
        """Learn from "he" or "she" what its name alone did not tell."""
        self.gender = self.gender or pronoun
        if self.kind is HopKind.ORGANISATION:
            self.kind = HopKind.NAMED

    @property
    def acts(self) -> bool:
        """Whether it does or says anything: a place that is only gone to does not."""
        return self.shown or bool(self.spoke) or any(one.subject for one in self.appearances)

    def does_in(self, sentence: int) -> bool:
        """Whether it is the subject of a verb in a sentence: "Israel hit what it said were posts"."""
        return any(one.subject for one in self.appearances if one.sentence == sentence)

    def met(self, where: Appearance) -> None:
        """Keep another appearance, in the order of the text."""
        insort(self.appearances, where)

    def latest(self, before: int, *, until: int | None = None) -> list[Appearance]:
        """The appearances in the last sentence that mentions it before a place, outside of quotations; none from `until` on."""
        end = bisect_left(self.appearances, before if until is None else until, key=lambda one: one.start)
        while end and self.appearances[end - 1].quoted:
            end -= 1
        first = end
        while first and self.appearances[first - 1].sentence == self.appearances[end - 1].sentence:
            first -= 1
        return self.appearances[first:end]

    def last_spoke(self, before: int) -> int:
        """Where it spoke last before a place; -1 where it did not."""
        return max(self.spoke[: bisect_left(self.spoke, before)][-1:], default=-1)

    @property
    def is_person(self) -> bool:
        """Whether "he" or "she" can mean it."""
        return (self.kind in PERSONS and not self.plural) or (self.may_be_person and self.acts and not self.shown)

    def named_right_behind(self, end: int) -> bool:
        """Whether its name follows a place at once: "The firm that runs the plant, Delta Chem, …"."""
        at = bisect_left(self.appearances, end, key=lambda one: one.start)
        return at < len(self.appearances) and 0 < self.appearances[at].start - end <= APPOSED

    @property
    def is_body(self) -> bool:
        """Whether "the company" or "the group" can mean it."""
        return self.kind is HopKind.ORGANISATION or (self.kind is HopKind.NAMED and self.may_be_body)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A mention of a source, with its name found."""

    name: str
    kind: HopKind
    span: Span
    """Where it is mentioned here."""
    words: str
    """As mentioned here."""
    resolved_from: str | None
    """Those words, where they only pointed back."""
    plural: bool = False
    relays: tuple[Speaker, ...] = ()
    """Through whom its words came, where it was introduced."""
    roots: tuple[Speaker, ...] = ()
    """From whom it had it, where it was introduced."""
    entity: Entity | None = field(default=None, compare=False, repr=False)
