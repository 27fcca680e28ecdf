"""Numbers as they are written, by the kind that is asked for, before anything is asked about news.

The steps are those of the figures, each open to a look of its own: a plain number is what `numbers` reads, an amount of
money what `quantities` makes of it, a range what `bounds` does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from store.model import FigureKind, Qualifier, Span
from workbench.extract.figures.bounds import bound_all
from workbench.extract.figures.numbers import Number, numbers_of
from workbench.extract.figures.quantities import Quantity, quantity
from workbench.extract.figures.terms import Terms, terms_of
from workbench.extract.figures.traps import is_trap
from workbench.extract.words import Words


@dataclass(frozen=True, slots=True)
class Written:
    """A number of some kind: where it stands and its value; a range has two, None for an open end."""

    span: Span
    value: float | tuple[float | None, float | None]


def numbers_written(text: str, kind: str, language: Words) -> tuple[Written, ...]:
    """The numbers of one kind in a text: one of `KINDS`; none for a kind that is not known."""
    reader = KINDS.get(kind)
    return tuple(reader(terms_of(text, 0, len(text), language))) if reader else ()


def _span(terms: Terms, first: int, last: int) -> Span:
    return Span(terms.starts[first], terms.ends[last - 1])


def _plain(terms: Terms) -> Iterator[Written]:
    for number in numbers_of(terms):
        if not number.vague and not number.rank and not _carries_unit(terms, number):
            yield Written(_span(terms, number.first, number.last), number.value)


def _carries_unit(terms: Terms, number: Number) -> bool:
    """Reads "180.25ml": the unit has grown onto the number."""
    return terms.digits(number.last - 1) and terms.glued(number.last - 1) and terms.words[number.last][:1].isalpha()


def _ranks(terms: Terms) -> Iterator[Written]:
    for number in numbers_of(terms):
        if number.rank:
            yield Written(_span(terms, number.first, number.last), number.value)


def _quantities(terms: Terms) -> Iterator[Quantity]:
    last = 0
    for number in numbers_of(terms):
        if number.vague or number.rank or number.first < last:
            continue
        found = quantity(terms, number)
        last = found.last
        yield found


def _of(*kinds: FigureKind) -> Callable[[Terms], Iterator[Written]]:
    def read(terms: Terms) -> Iterator[Written]:
        for found in _quantities(terms):
            if found.kind in kinds:
                yield Written(_span(terms, found.first, found.last), found.low)

    return read


def _ranges(terms: Terms) -> Iterator[Written]:
    found = [quantity(terms, number) for number in numbers_of(terms) if not number.vague and not number.rank]
    for bound in bound_all(terms, found):
        compared = bound.qualifier in _OPEN or (
            bound.qualifier is Qualifier.EXACTLY and bound.first < bound.quantity.first
        )
        if compared or bound.qualifier is Qualifier.RANGE:
            verb = terms.words[bound.first - 1] in terms.qualifiers.verbs and bound.first == bound.quantity.first
            yield Written(_span(terms, bound.first - verb, bound.last), (bound.low, bound.high))


_OPEN = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.UP_TO, Qualifier.LESS_THAN})


def _measures(terms: Terms) -> Iterator[Written]:
    for found in _quantities(terms):
        if found.kind in {FigureKind.DISTANCE, FigureKind.MEASURE} and not _is_heat(terms, found):
            yield Written(_span(terms, found.first, found.last), found.low)


def _heat(terms: Terms) -> Iterator[Written]:
    for found in _quantities(terms):
        if _is_heat(terms, found):
            yield Written(_span(terms, found.first, found.last), found.low)


def _is_heat(terms: Terms, found: Quantity) -> bool:
    return bool(
        terms.units.heat.intersection(terms.words[found.first : found.last])
    ) and not terms.units.turning.intersection(terms.words)


def _anything(terms: Terms) -> Iterator[Written]:
    numbers = [number for number in numbers_of(terms) if not number.vague and not is_trap(terms, number)]
    for bound in bound_all(terms, [quantity(terms, number) for number in numbers]):
        found = bound.quantity
        middle = (found.low + found.high) / 2 if found.joined and found.high is not None else found.low
        yield Written(_span(terms, found.first, found.last), middle)


KINDS: dict[str, Callable[[Terms], Iterator[Written]]] = {
    "number": _plain,
    "ordinal": _ranks,
    "percent": _of(FigureKind.PERCENT),
    "currency": _of(FigureKind.MONEY),
    "age": _of(FigureKind.AGE),
    "range": _ranges,
    "dimension": _measures,
    "temperature": _heat,
    "quantity": _anything,
}
"""What can be asked for."""
