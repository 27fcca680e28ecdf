"""What is counted where the noun after the number is left out: told before, stated with "at", or named by what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.extract.figures.bounds import Bound
from workbench.extract.figures.terms import Terms
from workbench.extract.figures.unit import Counted

_BEFORE_NOUN = 9
"""Terms before a noun in which the verb is looked for that puts it at a number."""
_NEAR = 6
"""Terms before a number in which such a word is looked for."""


def told_before(terms: Terms, bound: Bound, earlier: Sequence[Counted], carried: Counted | None) -> Counted:
    """What a number without a noun counts; `earlier` are the counts of its sentence, `carried` the last one before that."""
    if earlier and _restates(terms, bound, earlier[-1]):
        return Counted(earlier[-1].unit, bound.last, bound.last, elided=True)
    if carried and not earlier and _points_back(terms, bound, carried):
        return Counted(carried.unit, bound.last, bound.last, elided=True)
    stated = _stated_at(terms, bound) or (None if earlier else _included(terms, bound))
    return stated or _elided(terms, bound.last, bound.last, earlier)


def _restates(terms: Terms, bound: Bound, before: Counted) -> bool:
    """Reads "eight blasts, three at churches and two in hotels": parts of what was counted just before, things as well."""
    mark, following = terms.words[bound.first - 1], terms.words[bound.last]
    if mark in terms.nouns.other or following in terms.nouns.of:  # "five of them fell and the other three landed"
        return before.elided and before.head in terms.nouns.things
    if mark in terms.nouns.including or (mark in terms.nouns.along and following in terms.nouns.recorded):
        return before.head in terms.nouns.things
    if mark in terms.nouns.against:  # "by 83 votes to 41"
        return before.last == bound.first - 1 and before.head in terms.nouns.won
    chained = mark in terms.numbers.joiners and before.elided and before.head in terms.nouns.things
    return (mark == "," or chained) and following in terms.nouns.placing


def _stated_at(terms: Terms, bound: Bound) -> Counted | None:
    """Reads "doctors estimated Thursday's deaths at 60", "put the injuries at 12": the noun stands before."""
    at = bound.first - 2
    if terms.words[at + 1] not in terms.nouns.at or at < 1 or not terms.nouns.is_plural(terms.words[at]):
        return None
    fated = terms.words[bound.last] in terms.casualties.beside
    said = not fated and not terms.nouns.putting.isdisjoint(terms.words[max(0, at - _BEFORE_NOUN) : at])
    return Counted(terms.surface(at), bound.last, bound.last, elided=True) if said else None


def _points_back(terms: Terms, bound: Bound, carried: Counted) -> bool:
    """Reads "Gunners fired six shells. Two of them hit a barn"; "eight of them were kidnapped" are no lorries."""
    people = carried.head not in terms.nouns.things or terms.casualties.befallen.isdisjoint(terms.words)
    return (
        terms.words[bound.last : bound.last + 2] in terms.nouns.of_those
        and people
        and terms.nouns.names_some(carried.head)
    )


def _included(terms: Terms, bound: Bound) -> Counted | None:
    """Reads "more cases of measles, including 165 in a day": a part of things that no number stands before."""
    opens = bound.first - 1
    if terms.words[opens] not in terms.nouns.including or terms.words[bound.last] not in terms.nouns.prepositions:
        return None
    things = [at for at in range(max(0, opens - _NEAR), opens) if terms.words[at] in terms.nouns.things]
    return Counted(terms.surface(things[-1]), bound.last, bound.last, elided=True) if things else None


def others(terms: Terms, at: int, earlier: Sequence[Counted]) -> Counted:
    """Reads "two nurses and five others" as five others, who may be no nurses; "12 more" are more of the same."""
    found = _elided(terms, at, at + 1, earlier)
    return replace(found, unit=terms.words[at]) if terms.words[at] in terms.nouns.others else found


def _elided(terms: Terms, first: int, last: int, earlier: Sequence[Counted]) -> Counted:
    people = [one for one in reversed(earlier) if one.unit and one.head not in terms.nouns.things | terms.nouns.others]
    before = next((one for one in people if not one.within), people[0] if people else None)
    unit = (
        None
        if before is None or before.head in terms.casualties.nouns or before.head in terms.casualties.claimed
        else before.unit
    )
    return Counted(unit, first, last, elided=True)
