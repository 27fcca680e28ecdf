"""What a number counts that stands alone: what the sentence before counts.

"The firm offered 4.5 percent. The union wants 11."; "Inspectors tested 60 wells. They said 41 held too much lead."
"""

from __future__ import annotations

from dataclasses import replace

from store.model import FigureKind
from workbench.extract.figures.casualties import Counts

_ENDS = frozenset({".", ";", "", "!", "?"})
_REPEATED = frozenset({FigureKind.PERCENT, FigureKind.MONEY, FigureKind.MEASURE, FigureKind.DISTANCE})


def restating(figure: Counts, last: Counts) -> Counts | None:
    """The figure with the unit of the last one before it, where the sentence names none of its own."""
    terms, quantity = figure.terms, figure.bound.quantity
    own = quantity.kind is not FigureKind.COUNT or not figure.counted.elided or figure.counted.unit is not None
    if own or quantity.vague or not terms.casualties.harm.isdisjoint(terms.words):
        return None
    ends = terms.words[figure.bound.last] in _ENDS
    if last.bound.quantity.kind in _REPEATED:
        return _measured(figure, last) if ends else None
    if not _counts_things(last) or not (ends or _goes_on(figure)):
        return None
    return replace(figure, counted=replace(figure.counted, unit=last.counted.unit))


def _measured(figure: Counts, last: Counts) -> Counts:
    quantity = replace(figure.bound.quantity, kind=last.bound.quantity.kind, unit=last.bound.quantity.unit)
    bound = replace(figure.bound, quantity=quantity)
    return replace(figure, bound=bound, counted=replace(figure.counted, unit=last.counted.unit))


def _counts_things(last: Counts) -> bool:
    """Whether what was counted has a noun and is no people: of those a bare number says so by itself."""
    counted = last.counted
    counts = last.bound.quantity.kind is FigureKind.COUNT and counted.unit is not None and not counted.elided
    return counts and last.terms.nouns.names_some(counted.head) and counted.head not in last.terms.nouns.people


def _goes_on(figure: Counts) -> bool:
    """Whether a verb stands right behind the number: "41 held", "three were empty"."""
    word = figure.terms.words[figure.bound.last]
    nouns = figure.terms.nouns
    return word.isalpha() and word in nouns.stops and word not in nouns.prepositions
