"""Which articles are copies of each other: agency copy, a republication, an edited or shortened one.

Three-word shingles, compared exactly through an index of who has which. What every page of an outlet carries (credits,
rights, appeals to subscribe) is left out first, and short texts are never called copies: they share too much by chance.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

K = TypeVar("K", bound=Hashable)

FEWEST: Final = 40
"""Shingles below which a text is too short to be called a copy."""
ALIKE: Final = 0.3
"""Jaccard above which two texts are one text edited."""
INSIDE: Final = 0.6
"""Share of the shorter text above which it was taken from the longer."""
_EVERYWHERE: Final = 500
"""A shingle in more texts than this is boilerplate, and joins nobody."""
_BOILERPLATE: Final = re.compile(
    r"(?i)^\s*(?:©|\(c\)|copyright\b|all rights reserved|\(?(?:additional )?(?:reporting|writing|editing) by\b|"
    r"subscribe\b|sign up\b|read more\b|follow us\b|this (?:article|story) (?:was|is|first)\b|"
    r"(?:originally |first )?(?:re)?published\b|share this\b|advertisement\b|photo:|image:|click here\b)"
)
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Copy(Generic[K]):
    """Two texts of which one was made from the other, or both from a third."""

    first: K
    second: K
    alike: float
    """Shared shingles among all."""
    inside: float
    """Shared shingles among those of the shorter text."""


def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """Every three words in a row, boilerplate left out."""
    words = [
        word for line in text.splitlines() if not _BOILERPLATE.match(line) for word in _WORD.findall(line.casefold())
    ]
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def is_copy(first: str, second: str) -> Copy[int] | None:
    """Whether one of two texts was made from the other."""
    return next(copies({0: first, 1: second}), None)


def copies(texts: Mapping[K, str]) -> Iterator[Copy[K]]:
    """Every pair of copies among the texts, each pair once, in the order of the texts."""
    sets = {key: each for key, text in texts.items() if len(each := shingles(text)) >= FEWEST}
    holders: dict[tuple[str, ...], list[K]] = defaultdict(list)
    order = {key: place for place, key in enumerate(sets)}
    for key, own in sets.items():
        shared = Counter(other for shingle in own if len(holders[shingle]) <= _EVERYWHERE for other in holders[shingle])
        for other in sorted(shared, key=order.__getitem__):
            found = _compared(other, key, len(sets[other]), len(own), shared[other])
            if found is not None:
                yield found
        for shingle in own:
            holders[shingle].append(key)


def _compared(first: K, second: K, size: int, other_size: int, shared: int) -> Copy[K] | None:
    alike = shared / (size + other_size - shared)
    inside = shared / min(size, other_size)
    return Copy(first, second, alike, inside) if alike > ALIKE or inside > INSIDE else None
