"""Percent: "45 percent", "80%", "5 per cent", "3 percentage points", "5 points" where people vote, "three times the rate"."""

from __future__ import annotations

from store.model import FigureKind
from workbench.extract.figures.measure import Measure
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms


def proportion(terms: Terms, number: Number) -> Measure | None:
    """The percent sign or word after a number, or the percentage that it is said to be."""
    after = number.last + (terms.words[number.last] in terms.numbers.hyphens and terms.glued(number.last - 1))
    word = terms.words[after]
    if word in terms.units.percent:
        points = terms.words[after + 1] in terms.units.points
        return Measure(number.first, after + 1 + points, FigureKind.PERCENT, "points" if points else "percent")
    if terms.words[after : after + 2] in terms.units.percent_phrases:
        return Measure(number.first, after + 2, FigureKind.PERCENT, "percent")
    if word in terms.units.times and terms.words[after + 1] in terms.units.compared and after == number.last:
        return Measure(number.first, after + 1, FigureKind.RATIO, word)
    if word in terms.units.points and _polled(terms):
        return Measure(number.first, after + 1, FigureKind.PERCENT, "points")
    return _reversed(terms, number)


def _polled(terms: Terms) -> bool:
    """Whether the sentence speaks of polls or shares, so that its points are percentage points."""
    return not terms.units.polling.isdisjoint(terms.words)


def _reversed(terms: Terms, number: Number) -> Measure | None:
    """Reads "percents of twenty" at the end of a sentence: the word stands before its number."""
    first = number.first
    ends = number.last == len(terms) or terms.words[number.last] in {".", "?", "!", ","}
    if (
        ends
        and terms.words[first - 1] in terms.nouns.of
        and first > 1
        and terms.words[first - 2] in terms.units.percent - {"%"}
    ):
        return (
            Measure(first - 2, number.last, FigureKind.PERCENT, "percent")
            if first == 2 or not terms.digits(first - 3)
            else None
        )
    return None
