"""Distances, durations and other measures: "55-km", "5 feet 2 inches", "three years", "47C"."""

from __future__ import annotations

from dataclasses import replace

from store.model import FigureKind
from workbench.extract.figures.ages import aged, bare_age
from workbench.extract.figures.cardinals import cardinal
from workbench.extract.figures.context import counts_something
from workbench.extract.figures.measure import Measure
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms

_OPENING, _CLOSING = frozenset({"(", "<", "["}), frozenset({")", ">", "]"})
_GREATEST_QUAKE = 10
_ENDS = frozenset({".", ",", ";", ")", ""})


def measured(terms: Terms, number: Number) -> Measure | None:
    """The unit of measure beside a number."""
    if _is_magnitude(terms, number):
        return Measure(number.first, number.last, FigureKind.MEASURE, terms.units.magnitude)
    unit = _heat(terms, number) or _unit_at(terms, _after_hyphen(terms, number.last), number)
    if unit:
        return aged(terms, number, unit) or _extended(terms, _with_smaller(terms, number, unit))
    return _halved(terms, number) or _placed(terms, number) or bare_age(terms, number)


def _extended(terms: Terms, unit: Measure) -> Measure:
    """Reads "three-month-long" and "140 km/h": words after the unit that belong to it."""
    last = unit.last
    if (
        terms.words[last] in terms.numbers.hyphens
        and terms.glued(last - 1)
        and terms.words[last + 1] in terms.units.extents
    ):
        return replace(unit, last=last + 2)
    speed = unit.kind is FigureKind.DISTANCE and terms.words[last] in terms.units.rate_marks
    if not speed or terms.words[last + 1] not in terms.units.rates or terms.glued_letter(last + 1):
        return unit
    name = (
        "".join(terms.words[last - 1 : last + 2])
        if terms.words[last] == "/"
        else " ".join(terms.words[last - 1 : last + 2])
    )
    return replace(unit, last=last + 2, kind=FigureKind.MEASURE, unit=name)


def _halved(terms: Terms, number: Number) -> Measure | None:
    """Reads "a year and a half", "an hour and a quarter" as one and a part of the unit."""
    first = number.first - 3
    unit = terms.words[first + 1]
    kind = (
        terms.units.measures.get(unit)
        if number.part and first >= 0 and terms.words[first + 2] in terms.nouns.and_
        else None
    )
    if kind is None or terms.words[first] not in terms.numbers.articles:
        return None
    return Measure(first, number.last, kind, unit, 1 + number.value)


def _placed(terms: Terms, number: Number) -> Measure | None:
    """Reads "a five-story house" and "two blocks from the bank"."""
    at = number.last
    if terms.words[at] in terms.numbers.hyphens and terms.glued(at) and terms.words[at + 1] in terms.units.hyphened:
        return Measure(number.first, at + 2, FigureKind.MEASURE, terms.words[at + 1])
    if terms.words[at] in terms.units.blocks and terms.words[at + 1] in terms.units.away:
        return Measure(number.first, at + 1, FigureKind.DISTANCE, terms.words[at])
    return None


def _is_magnitude(terms: Terms, number: Number) -> bool:
    """Reads "magnitude 6.3, 5.9 and 5.5", "a magnitude of 6.6", "the magnitude was 5.5", "6.1 on the Richter scale"."""
    if terms.words[number.last : number.last + 2] in terms.units.on_the and not terms.units.quake_scales.isdisjoint(
        terms.words[number.last + 2 : number.last + 6]
    ):
        return True
    at = number.first - 1
    while at > 0 and (terms.digits(at) or terms.words[at] in terms.units.after_magnitude):
        at -= 1
    if at >= 0 and terms.words[at] in terms.units.magnitudes:
        return not counts_something(terms, number.last)
    return _second_magnitude(terms, number)


def _second_magnitude(terms: Terms, number: Number) -> bool:
    """Reads "put the magnitude at 5.5; the survey reported 5.8": another decimal of that size, with no noun of its own."""
    decimal = terms.digits(number.first) and "." in terms.words[number.first] and number.value < _GREATEST_QUAKE
    measured_before = not terms.units.magnitudes.isdisjoint(terms.words[: number.first])
    return decimal and measured_before and terms.words[number.last] in _ENDS | terms.units.after_second_magnitude


def heat_end(terms: Terms, at: int) -> int:
    """The end of the degrees that begin at a term, "°C", "degrees f", "C"; the term itself where none do."""
    if terms.words[at] in terms.units.degree_signs:
        return at + 1 + (terms.words[at + 1] in terms.units.scales)
    if terms.words[at] in terms.units.degrees and terms.words[at + 1] in terms.units.scales:
        return at + 2
    letter = terms.words[at] in terms.units.scales - {"k"} and terms.surface(at).isupper() and terms.glued(at - 1)
    below = terms.words[at - 2] in terms.numbers.minus or terms.words[at - 2] in {"-", "−", "–"}
    warm = letter and not terms.glued_letter(at) and (below or not terms.units.weather.isdisjoint(terms.words))
    return at + 1 if warm else at


def _heat(terms: Terms, number: Number) -> Measure | None:
    """Reads "51°C", "-12C", "47C in the shade"; "Section 47C" has no weather beside it."""
    end = heat_end(terms, number.last)
    if end == number.last or number.vague:
        return None
    unit = terms.text[terms.starts[number.last] : terms.ends[end - 1]]
    dashed = (
        terms.words[number.first - 1] == "–" and terms.glued(number.first - 1) and not terms.glued(number.first - 2)
    )
    if dashed:
        return Measure(number.first - 1, end, FigureKind.MEASURE, unit, -number.value)
    return Measure(number.first, end, FigureKind.MEASURE, unit)


def _after_hyphen(terms: Terms, at: int) -> int:
    return at + (terms.words[at] in terms.numbers.hyphens and terms.glued(at))


def _unit_at(terms: Terms, at: int, number: Number) -> Measure | None:
    """The unit whose words begin at a term: "km", "square meters", "(kg)", "degrees celsius"."""
    wrapped = terms.words[at] in _OPENING and terms.words[at + 2] in _CLOSING
    begin = at + wrapped
    end = begin
    while terms.words[end] in terms.units.before_unit and (
        terms.words[end + 1] in terms.units.measures or terms.words[end + 1] in terms.units.letters
    ):
        end += 1
    kind = terms.units.measures.get(terms.words[end]) or _letter_kind(terms, end, number)
    if kind is None or (wrapped and not _writes_unit(terms, begin)):
        return None
    if begin != end and not terms.units.surfaces.isdisjoint(terms.words[begin:end]):
        kind = FigureKind.MEASURE
    last = end + 1 + wrapped
    if terms.words[last] in terms.units.after_unit:
        last, kind = last + 1, FigureKind.MEASURE
    return Measure(number.first, last, kind, " ".join(terms.words[begin : last - wrapped]))


def _writes_unit(terms: Terms, at: int) -> bool:
    """In brackets only what is no everyday word: "20 (kg)", not "20 (days)"."""
    return terms.units.measures.get(terms.words[at]) is FigureKind.MEASURE


def _letter_kind(terms: Terms, at: int, number: Number) -> FigureKind | None:
    """A unit of one or two letters: glued to digits, or with a blank where the letter is no word of the language."""
    surface = terms.surface(at)
    kind = terms.units.letters.get(surface)
    if kind is None or not terms.digits(number.last - 1):
        return None
    glued = terms.glued(at - 1)
    if surface in terms.units.doubtful_letters and not _surely_unit(terms, at, surface, glued=glued):
        return None
    return None if terms.glued(at) and terms.words[at + 1][:1].isalnum() else kind


def _surely_unit(terms: Terms, at: int, surface: str, *, glued: bool) -> bool:
    if surface in terms.units.inches:
        return terms.words[at + 1] in terms.units.after_inches
    return glued and surface in {"A", "K", "N"} and terms.words[at + 1][:1] != "-"


def _with_smaller(terms: Terms, number: Number, unit: Measure) -> Measure:
    """Reads "5 feet 2 inches" as one measure of feet."""
    whole = terms.units.wholes.get(terms.words[unit.last - 1])
    if whole is None or number.vague:
        return unit
    small = cardinal(terms, unit.last + (terms.words[unit.last] in terms.nouns.and_))
    if small is None:
        return unit
    name = terms.units.smaller.get(terms.words[small.end])
    if name is None or name[0] != whole:
        return unit
    return Measure(number.first, small.end + 1, unit.kind, unit.unit, number.value + small.value / name[1])
