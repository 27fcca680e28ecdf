"""Ages: "25-year-old", "29 years old", "aged between 18 and 35", "Reyes, 44;", "already was 18 at the time"."""

from __future__ import annotations

from store.model import FigureKind
from workbench.extract.figures.measure import Measure
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms

_OLDEST = 130
_ENDS = frozenset({".", "", ";"})
_ADULT = 5
_REACH = 5
"""Terms between "aged" and its number: qualifiers, or the other end of a range."""


def aged(terms: Terms, number: Number, unit: Measure) -> Measure | None:
    """The age that a duration is, where "old", "of age" or "aged" stands beside it."""
    if unit.kind is not FigureKind.DURATION:
        return None
    old = unit.last + (terms.words[unit.last] in terms.numbers.hyphens)
    if terms.words[old] in terms.units.age_after:
        return Measure(number.first, old + 1, FigureKind.AGE, unit.unit)
    if terms.words[unit.last : unit.last + 2] in terms.units.of_age:
        return Measure(number.first, unit.last + 2, FigureKind.AGE, unit.unit)
    before = terms.words[number.first - 1]
    if before in terms.units.age_before or (before in terms.units.age_links and _tells_of_one(terms, number.first - 2)):
        return Measure(number.first, unit.last, FigureKind.AGE, unit.unit)
    return None


def _tells_of_one(terms: Terms, at: int) -> bool:
    """Reads "un niño de doce años", "Ana Ruiz, de 34 años": a person before the preposition, and no war of so many years."""
    return terms.words[at] in terms.nouns.people or (terms.words[at] == "," and terms.capital(at - 1))


def bare_age(terms: Terms, number: Number) -> Measure | None:
    """A number that is an age by where it stands, without a unit."""
    if number.vague or number.part or not 0 < number.value < _OLDEST or number.value % 1:
        return None
    if _after_age(terms, number) or _after_name(terms, number) or _listed(terms, number) or _of_then(terms, number):
        return Measure(number.first, number.last, FigureKind.AGE, "years")
    return None


def _after_age(terms: Terms, number: Number) -> bool:
    """Whether "aged" or "ages" stands before the number, with qualifiers or other ages between: "aged one, two and 7"."""
    at = number.first
    for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = terms.words[before]
        if word in terms.units.age_before:
            alone = (
                before == at - 1
                or "," not in terms.words[before:at]
                or terms.words[number.last] in terms.units.after_listed_age
            )
            return alone and (word not in terms.units.turning_age or before == at - 1)
        if word not in terms.units.age_between and word not in terms.numbers.small and not terms.digits(before):
            return False
    return False


def _after_name(terms: Terms, number: Number) -> bool:
    """Whether a name stands before the number, set off by commas: "Reyes, 44, said"; a list of numbers does not count."""
    at, last = number.first, number.last
    named = at > 1 and terms.words[at - 1] == "," and terms.words[at - 2][:1].isalpha() and terms.capital(at - 2)
    if named and terms.digits(at) and terms.words[last] in {",", ";", ".", ")", "(", ""}:
        return not (terms.words[last] == "," and terms.digits(last + 1))
    return _described(terms, number) or _without_commas(terms, number)


def _described(terms: Terms, number: Number) -> bool:
    """Reads "The driver, 34, was hurt" and "He was 72 .": one person, set off by commas, or a pronoun and no noun after."""
    at, last = number.first, number.last
    if not terms.digits(at) or not _ADULT <= number.value < _OLDEST:
        return False
    if terms.words[at - 1] == "," and terms.words[last] == ",":
        one = terms.words[at - 2] in terms.casualties.person
        return one and terms.words[last + 1] in terms.units.told_of_one | terms.units.told_of_described
    closes = terms.words[last] in _ENDS or terms.words[last : last + 2] in terms.units.going_on
    closes = closes or (terms.words[last] in terms.nouns.and_ and terms.words[last + 1] in terms.units.told_of_one)
    return terms.words[at - 1] in terms.units.being_of_age and terms.words[at - 2] in terms.units.of_one and closes


def _without_commas(terms: Terms, number: Number) -> bool:
    """Whether a name stands right before the number in copy without commas, or in brackets: "Samira 55 who", "Cruz (45)"."""
    at, last = number.first, number.last
    if not terms.digits(at) or not _ADULT <= number.value < _OLDEST or at < 1:
        return False
    if terms.words[at - 1] == "(" and terms.words[last] == ")":
        return terms.capital(at - 2) and terms.words[at - 2] not in terms.nouns.stops and not terms.acronym(at - 2)
    if terms.words[at - 1] in terms.units.then and terms.words[at - 2] == ",":
        return terms.words[last] == ","
    named = terms.capital(at - 1) and not terms.acronym(at - 1) and terms.words[at - 1].isalpha() and at > 1
    return named and terms.words[last] in terms.units.whose and terms.words[at - 1] not in terms.nouns.stops


def _listed(terms: Terms, number: Number) -> bool:
    """Whether ages of several people stand in a row: "Mariano and Felix, 26 and 24, respectively"."""
    at, last = number.first, number.last
    if terms.words[at - 1] in terms.nouns.and_ and terms.digits(at - 2):
        at -= 2
    elif terms.words[last] in terms.nouns.and_ and terms.digits(last + 1):
        last += 2
    else:
        return False
    named = at > 1 and terms.words[at - 1] == "," and terms.words[at - 2][:1].isalpha() and terms.capital(at - 2)
    return named and terms.words[last] == "," and terms.words[last + 1] in terms.units.told_of_several


def _of_then(terms: Terms, number: Number) -> bool:
    """Whether somebody was so old: "he already was 18 at the time"."""
    was = terms.words[number.first - 1] in terms.units.was
    return was and terms.words[number.last : number.last + 3] in terms.units.at_the_time
