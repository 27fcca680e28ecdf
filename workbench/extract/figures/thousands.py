"""Thousands parted by a blank: "2 400 dead", "some 940 250 people" are one number each.

A blank that does not break always joins. A plain one joins unless the words around it show two numbers: "on May 12 300
people fled", "2 500-pound bombs", a row of a table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.extract.words.counting import Counting

Found = tuple[str, int, int]
"""A term as it is written, with its start and its end."""

_LEADING = re.compile(r"[1-9]\d{0,2}")
_GROUP = re.compile(r"\d{3}")
_LAST_GROUP = re.compile(r"\d{3}(?:\.\d+)?")
_HARD = frozenset("\u00a0\u202f\u2009\u2007")
_DAYS = 31
_PARTED = re.compile(r"\d[ \u00a0\u202f\u2009\u2007]\d{3}")


def may_be_parted(words: str) -> bool:
    """Whether any number of a sentence could have its thousands parted by a blank."""
    return _PARTED.search(words) is not None


def with_thousands(found: list[Found], text: str, words: Counting) -> list[Found]:
    """The terms of a sentence, with the groups of one number as one term."""
    joined: list[Found] = []
    at = 0
    while at < len(found):
        last = _last_group(found, at, text, words) if _LEADING.fullmatch(found[at][0]) else at
        start, end = found[at][1], found[last][2]
        joined.append((text[start:end], start, end))
        at = last + 1
    return joined


def _last_group(found: Sequence[Found], at: int, text: str, words: Counting) -> int:
    """The last term of the number that begins with a term; the term itself where nothing joins."""
    last = at
    while last + 1 < len(found) and _GROUP.fullmatch(found[last + 1][0]) and _blank(found, last, text):
        last += 1
    if last + 1 < len(found) and _LAST_GROUP.fullmatch(found[last + 1][0]) and _blank(found, last, text):
        last += 1
    hard = all(_blank(found, place, text) in _HARD for place in range(at, last))
    return last if hard or _one_number(found, at, last, text, words) else at


def _blank(found: Sequence[Found], at: int, text: str) -> str:
    """The blank between a term and the next, where it is a single one."""
    between = text[found[at][2] : found[at + 1][1]]
    return between if between == " " or between in _HARD else ""


def _one_number(found: Sequence[Found], at: int, last: int, text: str, words: Counting) -> bool:
    """Whether groups parted by plain blanks are one number by what stands before and after them."""
    return not (_bound_before(found, at, words) or _bound_after(found, at, last, text, words))


def _bound_before(found: Sequence[Found], at: int, words: Counting) -> bool:
    """Reads "May 12 300 people", "Highway 66 120 homes", "COVID-19 200 beds": the first number belongs to what is before it."""
    if at == 0:
        return False
    before = found[at - 1][0].lower()
    if found[at - 1][2] == found[at][1]:
        return before[-1].isalnum() or before in words.numbers.hyphens
    if before == "." and at > 1:
        before = found[at - 2][0].lower()
    day = before in words.traps.months and int(found[at][0]) <= _DAYS
    return day or before in words.traps.named_by_number or before in words.units.age_before or _is_numeral(before)


def _bound_after(found: Sequence[Found], at: int, last: int, text: str, words: Counting) -> bool:
    """Reads "2 500-pound bombs", "4 120 mm rockets", "rooms 101 102 and 103": the last number belongs to what is after it."""
    if last + 2 >= len(found):
        return False
    after, next_one = found[last + 1][0].lower(), found[last + 2][0].lower()
    if after in words.numbers.hyphens and found[last][2] == found[last + 1][1]:
        return not (_is_numeral(next_one) and last + 3 < len(found) and _blank(found, last + 2, text) != "")
    if after in words.numbers.joiners and _GROUP.fullmatch(found[at][0]) and _GROUP.fullmatch(next_one):
        return True
    sized = after in words.units.measures and next_one in words.nouns.things and next_one.endswith("s")
    return sized or _is_numeral(after)


def _is_numeral(word: str) -> bool:
    return word[:1].isdecimal()
