"""How two figures stand to each other: the same, one more exact, one a part of the other, in conflict, or not related.

Ranges are compared, never added: parts are not summed into a whole, and a part is no corroboration of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from store.model import Casualty, Figure, FigureKind, Qualifier

_ROUGHLY: Final = 0.1
"""How far "about 50" reaches on either side."""
_WHOLE: Final = frozenset({"people", "persons", "person", "lives", "victims", "casualties", "bodies", "deaths", "dead"})
"""Words that count everybody; another noun counts some of them."""


class Relation(StrEnum):
    """What one figure says beside another of the same matter."""

    SAME = "same"
    REFINES = "refines"
    """One range lies inside the other: both can be true, one is more exact."""
    PART_OF = "part-of"
    CONFLICT = "conflict"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class _Range:
    low: float
    high: float
    low_open: bool
    high_open: bool

    def holds(self, other: _Range) -> bool:
        low = self.low < other.low or (self.low == other.low and (other.low_open or not self.low_open))
        high = self.high > other.high or (self.high == other.high and (other.high_open or not self.high_open))
        return low and high

    def misses(self, other: _Range) -> bool:
        """Every value of this is below every value of the other."""
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))


def relation(first: Figure, second: Figure, *, narrower: bool = False) -> Relation:
    """How the two stand. `narrower` says that one of them is known to speak of a smaller place, time or group."""
    if not _same_matter(first, second):
        return Relation.UNRELATED
    ours, theirs = _range(first), _range(second)
    if narrower or _counts_some(first, second) or _counts_some(second, first):
        return _as_part(first, second, ours, theirs)
    if ours == theirs:
        return Relation.SAME
    if ours.holds(theirs) or theirs.holds(ours):
        return Relation.REFINES
    return Relation.CONFLICT if ours.misses(theirs) or theirs.misses(ours) else Relation.SAME


def _as_part(first: Figure, second: Figure, ours: _Range, theirs: _Range) -> Relation:
    """A part may be as large as its whole, never larger; which of two is the part may be said by what they count."""
    if _counts_some(first, second):
        return Relation.CONFLICT if theirs.misses(ours) else Relation.PART_OF
    if _counts_some(second, first):
        return Relation.CONFLICT if ours.misses(theirs) else Relation.PART_OF
    return Relation.PART_OF


def _same_matter(first: Figure, second: Figure) -> bool:
    if first.kind is not second.kind:
        return False
    if first.casualty is not None or second.casualty is not None:
        return _casualties(first) >= _casualties(second) or _casualties(second) >= _casualties(first)
    if first.kind in {FigureKind.PERCENT, FigureKind.RATIO, FigureKind.AGE}:
        return _unit(first) == _unit(second)
    return _unit(first) == _unit(second) or bool({_unit(first), _unit(second)} & _WHOLE)


def _casualties(figure: Figure) -> frozenset[str]:
    """What befell those counted, its parts apart: killed and injured hold the killed."""
    return frozenset(str(figure.casualty).split("+")) if figure.casualty is not None else frozenset({"?"})


def _counts_some(part: Figure, whole: Figure) -> bool:
    """One counts civilians and the other people, or one the killed and the other the killed and injured."""
    if whole.casualty is Casualty.KILLED_AND_INJURED and part.casualty in {Casualty.KILLED, Casualty.INJURED}:
        return True
    return part.casualty is whole.casualty and _unit(whole) in _WHOLE and _unit(part) not in _WHOLE | {""}


def _unit(figure: Figure) -> str:
    """The noun that is counted, without what describes it."""
    words = (figure.unit or "").casefold().split()
    return words[-1] if words else ""


def _range(figure: Figure) -> _Range:
    low = -math.inf if figure.low is None else figure.low
    high = math.inf if figure.high is None else figure.high
    if figure.qualifier in {Qualifier.ABOUT, Qualifier.NEARLY} and math.isfinite(low) and math.isfinite(high):
        low, high = low * (1 - _ROUGHLY), high * (1 + _ROUGHLY)
    return _Range(
        low, high, figure.qualifier is Qualifier.MORE_THAN, figure.qualifier is Qualifier.LESS_THAN or math.isinf(high)
    )
