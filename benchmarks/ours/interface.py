"""What a measure is, and how right, missed and needless things become one value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks.tasks.interface import Row


@dataclass(frozen=True, slots=True)
class Result:
    """What came of measuring one file."""

    values: Mapping[str, float]
    """From 0 to 1, 1 is best."""
    mistakes: tuple[str, ...]
    """Each in a line: which text, what was asked, what was given."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure by the name of its gold file."""

    name: str
    run: Callable[[Sequence[Row]], Result]


@dataclass(slots=True)
class Tally:
    """Counts of one file, by value."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    given: Counter[str] = field(default_factory=Counter)
    mistakes: list[str] = field(default_factory=list)

    def compare(self, name: str, where: str, asked: Collection[Hashable], given: Collection[Hashable]) -> None:
        """Two sets of the same kind of thing: F1."""
        right = set(asked) & set(given)
        self.count(name, len(right), len(asked), len(given))
        self.mistakes += [f"{where}: {name}: missed {one}" for one in asked if one not in right]
        self.mistakes += [f"{where}: {name}: needless {one}" for one in given if one not in right]

    def check(self, name: str, where: str, asked: object, given: object, *, right: bool | None = None) -> None:
        """One thing that is right or wrong: the share that is right."""
        right = asked == given if right is None else right
        self.count(name, int(right), 1, 1)
        if not right:
            self.mistakes.append(f"{where}: {name}: asked {asked!r}, given {given!r}")

    def result(self) -> Result:
        """F1 of each."""
        return Result({name: round(self.f1(name), 4) for name in self.asked}, tuple(self.mistakes))

    def precision(self, name: str) -> float:
        """Of what is given, the share that is right."""
        return self.right[name] / self.given[name] if self.given[name] else 0.0

    def recall(self, name: str) -> float:
        """Of what is asked for, the share that is right."""
        return self.right[name] / self.asked[name] if self.asked[name] else 0.0

    def f1(self, name: str) -> float:
        """Both in one; where as many are asked as given that is the share of right ones."""
        both = self.asked[name] + self.given[name]
        return 2 * self.right[name] / both if both else 0.0

    def count(self, name: str, right: int, asked: int, given: int) -> None:
        """Add to what there is of a value."""
        self.right[name] += right
        self.asked[name] += asked
        self.given[name] += given
