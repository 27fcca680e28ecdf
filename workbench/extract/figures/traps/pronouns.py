"""Reads "One" as a pronoun or in a set phrase: "one of the bloodiest days", "no one", "one day", "at one point"."""

from __future__ import annotations

from workbench.extract.figures.ages import bare_age
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms


def is_pronoun(terms: Terms, number: Number) -> bool:
    """Whether the number is the word "one" and counts nothing."""
    at = number.first
    if terms.words[at] not in terms.traps.ones or number.last != at + 1:
        return False
    before, after = terms.words[at - 1], terms.words[number.last]
    if after not in terms.nouns.of and bare_age(terms, number):
        return False
    if before in terms.traps.nobody:
        return True
    if _in_list(terms, at, after):
        return False
    if (
        after.endswith(terms.nouns.participles)
        and terms.words[number.last + 1] in terms.nouns.prepositions | terms.traps.out
        and after not in terms.casualties.done
    ):
        return True
    if after in terms.units.time_units and (
        terms.words[number.last + 1] in terms.traps.one_day_after or before in terms.traps.one_day_before
    ):
        return False
    following = terms.words[number.last + 1]
    if before in terms.traps.in_ and after in terms.traps.sides:
        return True
    if after.endswith(terms.nouns.gerunds) and (following in terms.nouns.stops or following in terms.traps.persons):
        return True
    if (
        after in terms.traps.one_after
        or after == ""
        or (before in terms.traps.determined and after in terms.nouns.stops)
    ):
        return not _counted(terms, at, after)
    return before in terms.traps.one_before and before not in terms.traps.determined


def _in_list(terms: Terms, at: int, after: str) -> bool:
    """Reads "three from Dorsk, three from Kesh and one from Ollan": it goes on with numbers that stand the same way."""
    if (
        terms.words[at - 1] != "," and terms.words[at - 1] not in terms.numbers.joiners
    ) or after not in terms.nouns.prepositions:
        return False
    earlier = range(max(1, at - _LIST), at - 1)
    return any(terms.words[place] == after and _is_number(terms, place - 1) for place in earlier)


def _is_number(terms: Terms, at: int) -> bool:
    return terms.digits(at) or terms.words[at] in terms.numbers.small


_LIST = 8
"""Terms in which the entry before is looked for."""


def _counted(terms: Terms, at: int, after: str) -> bool:
    """Reads "one was killed", "and injured one": counted after all."""
    if terms.words[at - 1] in terms.casualties.done or terms.words[at - 1] in terms.casualties.doing:
        return after not in terms.nouns.of
    return after in terms.traps.was and any(
        word in terms.casualties.done or word in terms.casualties.being for word in terms.words[at + 2 : at + 4]
    )
