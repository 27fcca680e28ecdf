"""Which words of gold data are somebody's own name, found without any list of names.

A word is one where it stands with a capital inside a sentence of a document, or in a speaker's name by the gold, and

- it is hardly ever written small in any text of the folder: "Observatory", "Brown" and "Army" are words, "Lavrov" is a name;
- it is none of the words that English capitalises and that name nobody (`kept.py`);
- it is no abbreviation whose letters are the initials of a name that is spelt out, since most words of that name stay.

Lines in which most words have capitals are headings, and show nothing about a word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from benchmarks.kept import is_kept

WORD: Final = re.compile(r"[^\W\d_]+")
SMALL_SHARE = 0.05
"""Of all times a word is written; as often written small, it is a common word."""
HEADING_SHARE = 0.6
LEAST_LETTERS, LEAST_INITIALS = 2, 3

_INSIDE = re.compile(r"(?<=[\w,;’'] )[^\W\d_]+")
"""A word after a word, and not at the start of a sentence."""
_RUN = re.compile(r"[A-Z]\w+(?:[ -](?:(?:of|for|and|in|the|on) ){0,2}[A-Z]\w+)+")


def name_words(speakers: Iterable[str], texts: Iterable[str], everything: Iterable[str]) -> frozenset[str]:
    """In small letters: the words that names are made of, by the gold's speakers, its texts, and all texts there are."""
    names, documents = list(speakers), list(texts)
    found = {word for name in names for word in WORD.findall(name)}
    found |= {word for text in documents for word in _inside(text)}
    small, times = _written((*documents, *everything))
    spelt_out = {_initials(name) for name in names} | set(_initials_of_runs(documents))
    return frozenset(
        word.lower()
        for word in found
        if _is_capital(word) and word not in spelt_out and small[word.lower()] <= SMALL_SHARE * times[word.lower()]
    )


def _is_capital(word: str) -> bool:
    own = word.lower()
    return word[0].isupper() and len(own) == len(word) >= LEAST_LETTERS and not is_kept(own)


def _inside(text: str) -> Iterator[str]:
    for line in text.splitlines():
        words = WORD.findall(line)
        if sum(word[0].isupper() for word in words) < HEADING_SHARE * len(words):
            yield from _INSIDE.findall(line)


def _written(texts: Iterable[str]) -> tuple[Counter[str], Counter[str]]:
    """How often each word is written small, and how often at all."""
    small: Counter[str] = Counter()
    times: Counter[str] = Counter()
    for text in texts:
        for word in WORD.findall(text):
            small[word] += word.islower()
            times[word.lower()] += 1
    return small, times


def _initials(name: str) -> str:
    return "".join(word[0] for word in WORD.findall(name) if word[0].isupper())


def _initials_of_runs(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for run in _RUN.findall(text):
            if len(initials := _initials(run)) >= LEAST_INITIALS:
                yield initials
