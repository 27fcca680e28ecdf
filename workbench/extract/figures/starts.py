"""Where a number begins: a number word, a numeral, an article before a size."""

from __future__ import annotations

import re

from workbench.extract.figures.context import noun_ahead
from workbench.extract.figures.sums import Sum
from workbench.extract.figures.terms import Terms, value_of

_THOUSAND = 1000


def start_of(terms: Terms, at: int, limit: int, total: Sum) -> int:
    """The end of the word or numeral with which a number begins; its own start where none does."""
    word = terms.words[at]
    if at >= limit:
        return at
    if word in terms.numbers.small:
        total.add_small(terms.numbers.small[word])
        return at + 1
    if terms.digits(at):
        return _numeral(terms, at, total)
    if word in terms.numbers.hundreds:
        total.add_small(terms.numbers.hundreds[word])
        return at + 1
    if (
        word in terms.numbers.articles
        and at + 1 < limit
        and (is_size(terms, terms.words[at + 1]) or is_score(terms, at + 1))
    ):
        total.add_small(1)
        return at + 1
    return at


def is_size(terms: Terms, word: str) -> bool:
    """Whether a word is a size that an article can stand before: "a dozen"."""
    return (
        word in terms.numbers.single_hundred
        or word in terms.numbers.dozens
        or (word in terms.numbers.multipliers and word not in terms.numbers.plurals)
    )


def is_score(terms: Terms, at: int) -> bool:
    """Reads "a score of guards", "two score of boats"; "a score of 21 points" is won in a game."""
    if terms.words[at] not in terms.numbers.scores or terms.words[at + 1] not in terms.nouns.of | terms.numbers.either:
        return False
    or_more = terms.words[at + 2] in terms.numbers.or_more
    noun = noun_ahead(terms, at + 2 + or_more + (terms.words[at + 3] in terms.nouns.of and or_more))
    return bool(noun) and noun not in terms.numbers.points


def _numeral(terms: Terms, at: int, total: Sum) -> int:
    value = value_of(terms.words[at])
    if value is None:
        return at
    whole = _THOUSAND if _counts_heads(terms, at) else 1
    total.open, total.by_digits, total.after_size = value * whole, True, False
    return at + 1


_DOTTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
"""Thousands as most of Europe writes them."""


def _counts_heads(terms: Terms, at: int) -> bool:
    """Reads "12.000 people" with a dot for thousands: people come whole; "1.125 children per woman" are an average."""
    if terms.numbers.dots_part_thousands and _DOTTED.fullmatch(terms.words[at]):
        return True
    head, _, rest = terms.words[at].partition(".")
    if (
        is_size(terms, terms.words[at + 1])
        or len(rest) != 3
        or head == "0"
        or "," in head
        or noun_ahead(terms, at + 1) not in terms.nouns.people
    ):
        return False
    return terms.numbers.averaging.isdisjoint(terms.words[max(0, at - _BESIDE) : at + _BESIDE])


_BESIDE = 6
"""Terms beside a number that tell it for an average."""
