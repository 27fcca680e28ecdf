"""A measure stated twice: "55-km (34-mile)" is two figures, and the second must be the first in other units."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from store.model import Figure
from workbench.extract.text.passages import Passage
from workbench.extract.words import words_for

_GAP = 3
"""Characters between the two: a blank and an opening bracket, or a comma or a slash."""
_ROUNDING = 0.06
"""How far apart two roundings of one measure may lie: 55 km are 34.2 miles, 100 miles are given as 160 km."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """Two figures that state one measure."""

    stated: Figure
    converted: Figure
    ratio: float
    """The second over the first, both in the same unit: 1 where they agree."""

    @property
    def agrees(self) -> bool:
        """Whether the two differ by no more than rounding."""
        return abs(self.ratio - 1) <= _ROUNDING


def conversions(passage: Passage, figures: Iterable[Figure]) -> Iterator[Conversion]:
    """The pairs of neighbouring figures that measure one thing in two units."""
    words = words_for(passage.language)
    in_base = words.counting.units.in_base if words else {}
    before: Figure | None = None
    for figure in figures:
        if before and (ratio := _ratio(passage.text, in_base, before, figure)):
            yield Conversion(before, figure, ratio)
        before = figure


def _ratio(text: str, in_base: Mapping[str, tuple[str, float]], stated: Figure, converted: Figure) -> float | None:
    gap = text[stated.span.end : converted.span.start]
    if stated.span.place is not converted.span.place or not 0 < len(gap) <= _GAP or ("(" not in gap and "/" not in gap):
        return None
    one, other = in_base.get(_unit(stated)), in_base.get(_unit(converted))
    first, second = _value(stated), _value(converted)
    if one is None or other is None or one[0] != other[0] or one == other or not first or not second:
        return None
    return (second * other[1]) / (first * one[1])


def _unit(figure: Figure) -> str:
    return (figure.unit or "").lower()


def _value(figure: Figure) -> float | None:
    return figure.low if figure.low is not None else figure.high
