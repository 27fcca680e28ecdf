"""Whether two names are meant to be the same: in other words, spelt with other accents, with a title or without."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

SMALL = frozenset("a an the of for in on at to by from with and s mr mrs ms dr".split())
"""Words that tell no two names apart."""
ENOUGH = 0.5

_WORD = re.compile(r"\w+")
_INNER = re.compile(r"[.’'`]")
"""Marks inside a word: "U.S.", "O'Neill"."""


def same_name(asked: str, given: str) -> bool:
    """All words of the name asked for are given, or both share enough of theirs; no name is the same as no name."""
    own, other = _words(asked), _words(given)
    if not own or not other:
        return own == other
    shared = (own & other).total()
    return shared == own.total() or 2 * shared >= ENOUGH * (own.total() + other.total())


def last_word(words: str) -> str:
    """The word that counts in a unit, without the mark of the plural."""
    return list(_words(words))[-1].rstrip("s") if _words(words) else ""


def _words(name: str) -> Counter[str]:
    """The telling words of a name in small letters without accents; where none is telling, all of them."""
    letters = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(one for one in letters if not unicodedata.combining(one))
    words = _WORD.findall(_INNER.sub("", plain))
    return Counter([one for one in words if one not in SMALL] or words)
