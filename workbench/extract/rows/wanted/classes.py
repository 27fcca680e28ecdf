"""The word classes of a language, looked up in one pass over a claim."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from workbench.extract.words import Words

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
LONGEST = 4
"""Words of the longest phrase."""


def classes_in(text: str, words: Words) -> frozenset[str]:
    """The classes of which some word or phrase stands in a text."""
    found: set[str] = set()
    known = _by_first(words.language, words)
    spoken = list(map(str.lower, _WORD.findall(text)))
    if "’" in text:
        spoken = [word.replace("’", "'") for word in spoken]
    for at, word in [(at, word) for at, word in enumerate(spoken) if word in known]:
        for phrase, names in known[word]:
            if spoken[at : at + len(phrase)] == phrase:
                found |= names
    return frozenset(found)


@lru_cache(maxsize=4)
def _by_first(language: str, words: Words) -> Mapping[str, list[tuple[list[str], frozenset[str]]]]:
    """Phrases by their first word, each with the classes that it belongs to."""
    del language
    classes: dict[str, set[str]] = {}
    for name, listed in words.wanted.items():
        for phrase in listed:
            classes.setdefault(phrase, set()).add(name)
    found: dict[str, list[tuple[list[str], frozenset[str]]]] = {}
    for phrase, names in classes.items():
        found.setdefault(phrase.split()[0], []).append((phrase.split(), frozenset(names)))
    return found
