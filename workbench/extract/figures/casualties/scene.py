"""A sentence as the casualty rules see it: its figures, its clauses, and what the sentence before told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from store.model import Casualty, FigureKind
from workbench.extract.clauses import Clauses
from workbench.extract.figures.bounds import Bound
from workbench.extract.figures.casualties.aged import over_ages
from workbench.extract.figures.casualties.roles import Role, roles_of
from workbench.extract.figures.counted import Counted
from workbench.extract.figures.terms import Terms
from workbench.extract.phrases import Chunk
from workbench.extract.words import Words
from workbench.extract.words.counting import CasualtyWords
from workbench.extract.words.kinds import Realm


@dataclass(frozen=True, slots=True)
class Counts:
    """A figure with what it counts."""

    terms: Terms
    bound: Bound
    counted: Counted

    @property
    def may_be_people(self) -> bool:
        """Whether it can count people: the noun is left out, or is not known to be a thing."""
        return self.counted.elided or self.are_people or not _is_thing(self.counted.head, self.terms.language)

    @property
    def are_people(self) -> bool:
        """Whether its noun is one for people."""
        return self.counted.head in self.terms.nouns.people or self.counted.head in self.terms.casualties.troops


@dataclass(frozen=True, slots=True)
class Told:
    """An answer: what happened, or None for "nothing": "none was hurt", "12 were freed"."""

    casualty: Casualty | None
    noun: bool = False
    """The figure's own noun tells it, so that others in its list do not share it: "one death and one injury"."""


NOTHING = Told(None)


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was told before a sentence."""

    casualty: Casualty | None = None
    """What the first casualty of the sentence before was."""
    those: Mapping[str, Casualty] = field(default_factory=dict)
    """Whom it counted, each to what happened to them: "patients"."""
    ill: bool = False
    """The text tells of an illness, so that hospitals hold the ill."""


@dataclass(frozen=True)
class Scene:
    """One sentence with its figures from left to right."""

    terms: Terms
    figures: tuple[Counts, ...]
    read: Clauses
    earlier: Earlier

    @property
    def before(self) -> Casualty | None:
        """What the first casualty of the sentence before was."""
        return self.earlier.casualty

    @property
    def ill(self) -> bool:
        """Whether the text tells of an illness."""
        return self.earlier.ill

    @property
    def words(self) -> CasualtyWords:
        """The words of harm of its language."""
        return self.terms.casualties

    @cached_property
    def roles(self) -> dict[int, list[Role]]:
        """For each chunk of the sentence what it is to which clause."""
        counted = tuple((figure.bound, figure.counted) for figure in self.figures)
        return over_ages(roles_of(self.read, self.words), counted, self.terms, self.read.line)

    def counts_people(self, number: int) -> bool:
        """Whether a figure is a plain count of what may be people."""
        figure = self.figures[number]
        counts = figure.bound.quantity.kind is FigureKind.COUNT and figure.may_be_people
        return counts and not self._is_joined(figure.bound.last) and not self._is_age(number)

    def _is_joined(self, at: int) -> bool:
        """Reads "a 26-delegate lead": what is counted only describes something else."""
        joined = self.terms.words[at] in self.terms.numbers.hyphens and self.terms.glued(at - 1)
        return joined and self.terms.words[at + 1] not in self.words.marks

    def surely_people(self, number: int) -> bool:
        """The same, where a number without any noun counts none: "lost billions"."""
        return self.people(number) and bool(self.figures[number].counted.head)

    def _is_age(self, number: int) -> bool:
        """Reads "three girls, aged one, two and seven"."""
        line, at = self.read.line, self.first(number) - 1
        while at > 0 and (line.tags[at] in "MC," or line.word(at) in self.terms.traps.ones):
            at -= 1
        return line.word(at) in line.syntax.before_ages

    def people(self, number: int) -> bool:
        """Whether a figure counts people by its noun, the noun of its list, or a noun with a capital: "six Canadians"."""
        figure = self.figures[number]
        if figure.counted.elided or figure.counted.unit is None:
            return not figure.counted.head or figure.are_people
        written = figure.counted.unit.split()[-1]
        return (
            figure.are_people
            or _is_person(written, self.terms.language)
            or (written[:1].isupper() and not written.isupper())
        )

    def at(self, number: int) -> int:
        """The word of a figure's number, its last."""
        bound = self.figures[number].bound
        last = (
            bound.last - 1 - (self.terms.words[bound.last - 1] in self.terms.nouns.of and bound.last - bound.first > 1)
        )
        return self.read.line.word_at(self.terms.ends[last] - 1)

    def chunk(self, number: int) -> int:
        """The number of the chunk that a figure stands in."""
        return self.read.line.chunk_at(self.at(number))

    def chunk_of(self, number: int) -> Chunk:
        """The chunk that a figure stands in."""
        return self.read.line.chunks[self.chunk(number)]

    def first(self, number: int) -> int:
        """The first word of a figure, its "at least" among them."""
        return self.read.line.word_at(self.terms.starts[self.figures[number].bound.first])

    def past(self, number: int) -> int:
        """The word after a figure's noun."""
        figure = self.figures[number]
        end = max(figure.bound.last, figure.counted.last)
        return self.read.line.word_at(self.terms.ends[end - 1] - 1) + 1

    def figure_in(self, chunk: int) -> int | None:
        """The first figure that stands in a chunk."""
        return next((number for number in range(len(self.figures)) if self.chunk(number) == chunk), None)


@lru_cache(maxsize=4096)
def _is_thing(noun: str, language: Words) -> bool:
    """Whether a noun is known for something that nobody kills or wounds: "tanks", "goats", "crashes", "reports"."""
    if noun in language.counting.nouns.things or noun in language.counting.casualties.animals:
        return True
    kind, counts = language.lexicon.kind_of(noun), noun in language.counting.casualties.nouns
    return not counts and (
        (kind is not None and kind.realm is Realm.DOCUMENT) or language.lexicon.matter_of(noun) is not None
    )


def _is_person(noun: str, language: Words) -> bool:
    kind = language.lexicon.kind_of(noun)
    return kind is not None and kind.realm is Realm.PERSON
