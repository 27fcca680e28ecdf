"""What happened to those counted, in a language whose clauses are not read: by the words of harm that stand nearest.

"12 muertos", "tres personas heridas", "el ataque mató a 13", "murieron tres mujeres y dos niños", "30 heridos, cinco de
ellos graves". Nothing is looked for beyond a mark, another number or another verb of harm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.model import Casualty, FigureKind
from workbench.extract.figures.casualties.scene import Counts
from workbench.extract.figures.terms import Terms

_MARKS = frozenset(';:()—–.!?"“”«»')
_LEFT, _RIGHT = 6, 9
"""Words before a number and behind its noun in which a verb of harm is looked for."""
_BESIDE = 2
"""Words behind a noun in which an adjective tells of those counted: "12 civiles muertos"."""
_LIST = 6
"""Words between two figures of one list."""


@dataclass(frozen=True, slots=True)
class Nearby:
    """One sentence with its figures from left to right, and what the sentence before told last."""

    terms: Terms
    figures: Sequence[Counts]
    before: Casualty | None

    def told(self) -> list[Casualty | None]:
        """What happened to those that each figure counts."""
        found: list[Casualty | None] = []
        for number, figure in enumerate(self.figures):
            people = figure.bound.quantity.kind is FigureKind.COUNT and figure.may_be_people
            found.append(self._of(number, found) if people else None)
        for number in range(len(found) - 2, -1, -1):
            if found[number] is None and self._joined(number) and self.figures[number].may_be_people:
                found[number] = found[number + 1] if not self._noun(number + 1) else None
        return found

    def _of(self, number: int, found: Sequence[Casualty | None]) -> Casualty | None:
        own = self._noun(number) or self._adjective(number) or self._behind(number) or self._ahead(number)
        return own or self._shared(number, found)

    def _noun(self, number: int) -> Casualty | None:
        """Reads "12 muertos": the noun that is counted, whatever describes it."""
        figure, words = self.figures[number], self.terms.casualties.nouns
        inside = self.terms.words[figure.bound.last : max(figure.bound.last, figure.counted.last)]
        return next((words[word] for word in inside if word in words), None)

    def _adjective(self, number: int) -> Casualty | None:
        """Reads "tres personas heridas": right behind the noun, or within it."""
        figure, words = self.figures[number], self.terms.casualties
        start, end = figure.bound.last, max(figure.bound.last, figure.counted.last)
        for word in self.terms.words[start : end + _BESIDE]:
            if word in words.being or word in words.fallen:
                return words.being.get(word) or words.fallen[word]
            if word in _MARKS or word == "," or word in words.falling or word in words.doing:
                return None
        return None

    def _behind(self, number: int) -> Casualty | None:
        """Reads "tres personas murieron", "14 pasajeros resultaron heridos": the next verb behind the noun."""
        figure, words = self.figures[number], self.terms.casualties
        start = max(figure.bound.last, figure.counted.last)
        end = self.figures[number + 1].bound.first if number + 1 < len(self.figures) else len(self.terms)
        for at in range(start, min(end, start + _RIGHT)):
            word = self.terms.words[at]
            if word in _MARKS:
                return None
            effect = words.falling.get(word) or words.done.get(word) or self._lost(at)
            if effect:
                of_next = at == end - 1 and word in words.doing and number + 1 < len(self.figures)
                return None if of_next or self._denied(at) else effect
            if word in words.saving or word in words.doing:
                return None
        return None

    def _lost(self, at: int) -> Casualty | None:
        """Reads "perdieron la vida": what is lost tells what happened."""
        words = self.terms.casualties
        lost = self.terms.words[at + 1 : at + 1 + _BESIDE] if self.terms.words[at] in words.losing else ()
        return next((words.lost[word] for word in lost if word in words.lost), None)

    def _ahead(self, number: int) -> Casualty | None:
        """Reads "murieron tres personas", "mató a 13", "la muerte de seis": the verb or the deed before the number."""
        words, first = self.terms.casualties, self.figures[number].bound.first
        floor = self.figures[number - 1].bound.last if number else 0
        for at in range(first - 1, max(floor, first - _LEFT) - 1, -1):
            word = self.terms.words[at]
            if word in _MARKS or word == ",":
                return None
            effect = words.doing.get(word) or words.of_nouns.get(word)
            if effect:
                return None if self._denied(at) else effect
            if word in words.saving:
                return None
        return None

    def _denied(self, at: int) -> bool:
        return not self.terms.casualties.negations.isdisjoint(self.terms.words[max(0, at - _BESIDE) : at])

    def _shared(self, number: int, found: Sequence[Casualty | None]) -> Casualty | None:
        """Reads "murieron tres mujeres y dos niños", "cinco de ellos graves", "entre ellos tres niños"."""
        figure, words = self.figures[number], self.terms.casualties
        told = next((one for one in reversed(found) if one), None)
        behind = self.terms.words[figure.bound.last + 1]
        before = self.terms.words[max(0, figure.bound.first - _BESIDE) : figure.bound.first]
        if behind in words.them or not words.parts.isdisjoint(before):
            return told or self.before
        listed = number > 0 and self._joined(number - 1) and not self._noun(number - 1)
        return found[-1] if listed else None

    def _joined(self, number: int) -> bool:
        """Whether a figure and the next stand in one list: nothing of harm and no mark but commas between."""
        start = max(self.figures[number].bound.last, self.figures[number].counted.last)
        if number + 1 >= len(self.figures):
            return False
        between = self.terms.words[start : self.figures[number + 1].bound.first]
        joints = self.terms.nouns.and_ | {","}
        quiet = self.terms.casualties.harm.isdisjoint(between) and _MARKS.isdisjoint(between)
        return 0 < len(between) <= _LIST and quiet and not joints.isdisjoint(between)
