"""Invented names in place of real ones: as many letters, the same first letter and capitals, so that every offset stays.

The first letter stays for "a" and "an" and for initials; a final s stays, so that a plural is one still. An invented word
is no word of any text, and each name has one of its own in all of a folder.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping

from benchmarks.naming import WORD

VOWELS, CONSONANTS = "aeiou", "bdfgklmnprtvz"
LAST_VOWELS, LAST_CONSONANTS = "aio", "dklmnrt"
"""No invented word ends like a plural."""
TRIES = 200


def invent(names: Collection[str], taken: Collection[str], seed: int) -> dict[str, str]:
    """An invented word for each word of names, in small letters; a word for which none is free stays."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    used = set(taken)
    found: dict[str, str] = {}
    for word in sorted(names, key=lambda name: (len(name), name)):
        plural = word[-1] == "s" and len(word) > 2
        stem = word[:-1] if plural else word
        other = found.get(stem) if plural else None
        other = other or next((one for one in (_word(stem, chance) for _ in range(TRIES)) if one not in used), stem)
        found[word] = other + "s" * plural
        used |= {other, found[word]}
    return found


def _word(model: str, chance: random.Random) -> str:
    """Vowels and consonants in turn after the first letter."""
    letters = [model[0]]
    for left in range(len(model) - 1, 0, -1):
        kinds = (VOWELS, CONSONANTS) if left > 1 else (LAST_VOWELS, LAST_CONSONANTS)
        letters.append(chance.choice(kinds[letters[-1] in VOWELS]))
    return "".join(letters)


def swapped(text: str, invented: Mapping[str, str]) -> str:
    """A text with every word of a name that has a capital replaced."""
    return WORD.sub(lambda match: _like(match[0], invented.get(match[0].lower(), "")), text)


def _like(word: str, other: str) -> str:
    """The other word with the capitals of the first; the first itself where there is none, or no capital in it."""
    if len(other) != len(word) or word.islower():
        return word
    return "".join(new.upper() if old.isupper() else new for old, new in zip(word, other, strict=True))
