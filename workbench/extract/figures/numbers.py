"""Every number of a sentence as it is written, before anything is asked about what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from workbench.extract.figures.cardinals import cardinal
from workbench.extract.figures.fractions import fraction_at, ordinal_at
from workbench.extract.figures.terms import Terms
from workbench.extract.figures.vague import vague_at


class Number(NamedTuple):
    """A number in a sentence: its terms, first to last exclusive, and its value."""

    first: int
    last: int
    value: float
    vague: bool = False
    """A quantity without an upper end: "dozens", "several"."""
    part: bool = False
    """A fraction or a share of a whole: "one-fifth", "1 in 4"."""
    rank: bool = False
    """An ordinal."""
    size: float = 1.0
    """Its last size word: a million for "20 million"."""


def numbers_of(terms: Terms) -> Iterator[Number]:
    """The numbers of a sentence from left to right, ordinals too; none overlaps another."""
    at, length = 0, len(terms)
    while at < length:
        word = terms.words[at]
        if word in terms.numbers.starters or word[0].isdecimal() or word[0] == ".":
            found = None if terms.words[at - 1 : at + 1] in terms.units.percent_phrases else number_at(terms, at)
            if found:
                yield found
                at = found.last
                continue
        at += 1


def number_at(terms: Terms, at: int) -> Number | None:
    """The longest number that begins at a term."""
    if terms.words[at] in terms.numbers.minus or terms.words[at] in {"-", "−"}:
        return _negative(terms, at)
    vague = vague_at(terms, at)
    if vague:
        return Number(at, vague[0], vague[1], vague=True)
    return _positive(terms, at)


def _positive(terms: Terms, at: int) -> Number | None:
    whole = cardinal(terms, at)
    part = fraction_at(terms, at, whole) or _half(terms, at)
    if part:
        return (
            Number(at, part[0], part[1], part=part[1] < 1) if isinstance(part, tuple) else _of(at, part.end, part.value)
        )
    rank = ordinal_at(terms, at)
    if rank and (whole is None or rank[0] > whole.end):
        return _divided(terms, at, rank) or Number(at, rank[0], float(rank[1]), rank=True)
    return Number(at, whole.end, whole.value, size=whole.size) if whole else None


def _divided(terms: Terms, at: int, rank: tuple[int, int]) -> Number | None:
    """Reads "the bottom fifth of incomes": a rank that names one of as many equal parts."""
    layered = (
        terms.words[at - 1] in terms.numbers.layers
        and terms.words[at] in terms.numbers.denominators
        and rank[0] == at + 1
    )
    return Number(at, rank[0], 1 / rank[1], part=True) if layered and rank[1] > _SECOND else None


_SECOND = 2


def _of(at: int, end: int, value: float) -> Number:
    return Number(at, end, value, part=value < 1)


def _half(terms: Terms, at: int) -> tuple[int, float] | None:
    """Reads "half a dozen", "half million", "quarter million", "a half-dozen"; a bare "half" is a part of a whole."""
    numbers, of = terms.numbers, terms.nouns.of
    begin = at + (terms.words[at] in numbers.before_half and terms.words[at + 1] in numbers.halves)
    share = numbers.halves.get(terms.words[begin])
    if share is None:
        return None
    joined = terms.words[begin + 1] in of
    between = joined and terms.words[begin + 2] in numbers.articles
    size_at = begin + 1 + joined + (between or terms.words[begin + 1] in numbers.after_half)
    size = numbers.dozens.get(terms.words[size_at]) or numbers.multipliers.get(terms.words[size_at])
    if size is None and terms.words[size_at] in numbers.single_hundred:
        size = 100.0
    if size:
        return size_at + 1, share * size
    return (begin + 1, share) if terms.words[begin] in numbers.bare_half else None


def _negative(terms: Terms, at: int) -> Number | None:
    """Reads "minus five", "-9.2", "- 1 4/5"; a hyphen after a word or a number joins and does not subtract."""
    if terms.words[at] in {"-", "−"}:
        spaced = at == 0 or not terms.glued(at - 1) or terms.words[at - 1] in {"<", ">", "=", "("}
        joined = at > 0 and not terms.glued(at)
        if not spaced or joined or not terms.digits(at + 1):
            return None
    found = _positive(terms, at + 1)
    if found is None or found.rank or found.vague:
        return None
    return found._replace(first=at, value=-found.value)
