"""What is left out of a source of many articles: the first by name, the others by their numbers, so that it can be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.readers.interface import Skipped, shortened

MOST_NAMED = 2
"""So many get a sentence each; the numbers of the others follow in one."""
NUMBERS_SHOWN = 20


@dataclass(slots=True)
class LeftOut:
    """The lines or entries of one source that hold no article, as they are met."""

    source: str
    one: str
    """What one is called: a line, an entry."""
    many: str
    expected: str
    numbers: list[int] = field(default_factory=list)

    def named(self, number: int) -> str:
        """One of them, as a message names it."""
        return f"{shortened(self.source)}, {self.one} {number}"

    def leave(self, number: int, why: str) -> Iterator[Skipped]:
        """Leave one out, and say so while there are few."""
        self.numbers.append(number)
        if len(self.numbers) <= MOST_NAMED:
            yield Skipped(self.named(number), why)

    def others(self) -> Iterator[Skipped]:
        """Those that were not named, in one sentence."""
        more = self.numbers[MOST_NAMED:]
        if more:
            listed = ", ".join(map(str, more[:NUMBERS_SHOWN])) + (", …" if len(more) > NUMBERS_SHOWN else "")
            what = f"{self.many} hold" if len(more) > 1 else f"{self.one} holds"
            yield Skipped(shortened(self.source), f"{len(more):,} more {what} no article: {listed}; {self.expected}")
