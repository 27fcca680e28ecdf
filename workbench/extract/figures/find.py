"""The figures of a passage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from store.model import Casualty, Figure, FigureKind, Span
from workbench.extract.clauses import clauses_of
from workbench.extract.figures.bounds import Bound, bound_all
from workbench.extract.figures.casualties import Counts, Earlier, casualties_of, is_of_illness
from workbench.extract.figures.counted import Counted, counted, shared
from workbench.extract.figures.groups import group_of
from workbench.extract.figures.hedges import doubts_of, hedges_on
from workbench.extract.figures.numbers import numbers_of
from workbench.extract.figures.quantities import quantity
from workbench.extract.figures.restated import restating
from workbench.extract.figures.terms import Terms, terms_of
from workbench.extract.figures.traps import is_trap
from workbench.extract.text.passages import Passage, Sentence
from workbench.extract.text.tokens import words_in
from workbench.extract.words import Words, words_for
from workbench.extract.words.counting import NumberWords

MOST = 5_000
"""Figures of one text: twice as many as the longest report has."""
MOST_IN_SENTENCE = 100
"""Numbers of one sentence that are read; more is a table that lost its cells."""
_NUMERAL = re.compile(r"[0-9½⅓⅔¼¾]")


def find_figures(passage: Passage) -> tuple[Figure, ...]:
    """The figures of a passage in the order of the text, up to `MOST`; who said them is not asked here."""
    words = words_for(passage.language)
    return tuple(islice(_all(passage, words), MOST)) if words else ()


def _all(passage: Passage, words: Words) -> Iterator[Figure]:
    """Sentence by sentence: one that goes on with a toll ("another put it at 60") knows what the last one told."""
    ill = is_of_illness(passage.text, words.counting.casualties)
    before: Casualty | None = None
    those: dict[str, Casualty] = {}
    last: Counts | None = None
    carried: Counted | None = None
    for sentence in passage.sentences:
        found: list[Figure] = []
        counts: list[Counts] = []
        if _may_count(passage.words(sentence.span), words.counting.numbers):
            terms = terms_of(passage.text, sentence.span.start, sentence.span.end, words)
            counts = _counts(terms, _bounds(terms), carried)
            if last is not None and len(counts) == 1:
                counts = [restating(counts[0], last) or counts[0]]
            if counts:
                found = list(_figures_of(passage, sentence, terms, counts, Earlier(before, those, ill)))
                yield from found
                carried = next((one.counted for one in reversed(counts) if _names_what_it_counts(one)), carried)
        last = counts[-1] if counts else None
        those = {
            one.counted.head: figure.casualty for one, figure in zip(counts, found, strict=True) if figure.casualty
        }
        before = next((figure.casualty for figure in found if figure.casualty), None)


def _names_what_it_counts(figure: Counts) -> bool:
    return figure.bound.quantity.kind is FigureKind.COUNT and figure.counted.unit is not None


def _may_count(text: str, words: NumberWords) -> bool:
    """Without a numeral or one of these words a sentence has no figure; asked first, because it is cheap."""
    return bool(_NUMERAL.search(text)) or not words.counting.isdisjoint(words_in(text))


def _bounds(terms: Terms) -> list[Bound]:
    numbers = islice(numbers_of(terms), MOST_IN_SENTENCE)
    return bound_all(terms, [quantity(terms, number) for number in numbers if not is_trap(terms, number)])


def _figures_of(
    passage: Passage, sentence: Sentence, terms: Terms, counts: list[Counts], earlier: Earlier
) -> Iterator[Figure]:
    place = (passage.text, sentence.span.start, sentence.span.end, passage.language, passage.place)
    effects = casualties_of(terms, counts, lambda: clauses_of(*place), earlier)
    doubts = doubts_of(terms)
    for figure, effect in zip(counts, effects, strict=True):
        bound = figure.bound
        span = Span(terms.starts[bound.first], terms.ends[bound.last - 1], passage.place)
        yield Figure(
            span=span,
            words=passage.words(span),
            low=bound.low,
            high=bound.high,
            unit=_unit(figure),
            kind=bound.quantity.kind,
            qualifier=bound.qualifier,
            hedges=hedges_on(terms, doubts, bound.first, bound.last),
            casualty=effect,
            group=group_of(terms, figure.counted) if bound.quantity.kind is FigureKind.COUNT else None,
        )


def _counts(terms: Terms, bounds: list[Bound], carried: Counted | None) -> list[Counts]:
    found: list[Counts] = []
    for bound in bounds:
        kind = bound.quantity.kind
        earlier = [one.counted for one in found if one.bound.quantity.kind is kind]
        if kind is FigureKind.COUNT:
            noun = counted(terms, bound, earlier, carried)
        else:
            before = earlier[-1] if earlier else None
            share = shared(terms, bound, before) if kind is FigureKind.RATIO else None
            noun = Counted(share or bound.quantity.unit, bound.last, bound.last)
        found.append(Counts(terms, bound, noun))
    return found


def _unit(figure: Counts) -> str | None:
    if figure.bound.quantity.kind is not FigureKind.COUNT:
        return figure.counted.unit
    return figure.counted.unit or "people"
