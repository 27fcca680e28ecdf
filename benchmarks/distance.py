"""How far two folders of gold data are apart: what the rules were made on, and what they were not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from benchmarks.kinds import KINDS
from benchmarks.runs import Run
from benchmarks.table import columns, number, signed


@dataclass(frozen=True, slots=True)
class Distance:
    """One value of a kind in both folders, each the mean over its files of the kind."""

    kind: str
    name: str
    value: float
    against: float
    distance: float
    """Above 0 where the first folder is measured the better one."""

    def cells(self) -> tuple[str, ...]:
        """As words."""
        return (self.kind, self.name, number(self.value), number(self.against), signed(self.distance))


def distances(run: Run, against: Run, *, everything: bool) -> Iterator[Distance]:
    """Of each kind that both folders have, the values that matter most, or every one of the scorer's."""
    first, second = run.by_kind(), against.by_kind()
    for kind in KINDS:
        own, other = first.get(kind.name, {}), second.get(kind.name, {})
        for name in own if everything else kind.values:
            if name in own and name in other:
                yield Distance(kind.name, name, own[name], other[name], own[name] - other[name])


def words(run: Run, against: Run, *, everything: bool) -> str:
    """As one table."""
    head = ("kind", "value", "is", "against", "distance")
    return columns(head, [one.cells() for one in distances(run, against, everything=everything)])


def shape(run: Run, against: Run) -> dict[str, object]:
    """Both runs and every distance, as JSON values."""
    found = [asdict(one) for one in distances(run, against, everything=True)]
    return run.shape() | {"against": against.shape(), "distances": found}
