"""Which language a paragraph is in, by its script and its most frequent words; nothing is said where neither tells."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.extract.words import LANGUAGES, Words
from workbench.extract.words.strangers import STRANGERS

LATIN = "LATIN"
OTHER = "und"
"""A language that cannot be named."""
PLAIN = 0.25
"""Part of a paragraph's words that are a language's most frequent ones in usual prose."""
SHARE = 0.12
"""The same, below which a paragraph is not held to be in it."""
FEWEST_WORDS = 4
"""Words of a paragraph below which they tell nothing."""
_SCATTERED = 0.05
"""Part of the words that another language's words may be: names, and a title of a work."""
_CONTENT = 0.15
"""Part of the words that are neither frequent nor begin with a capital: no list of names has so many."""
_SAMPLE = 4000
"""Characters of a paragraph that are looked at: the longest that a writer writes has half as many."""
_PARTICLE = 3
"""Letters of what stands in small letters in a name: "van der", "bin"."""
_ODD = (12, 0.1)
"""Small words of a paragraph, and the part of them with marked letters, that tell of a language that is not named."""

_BEYOND_LATIN = re.compile(r"[^\u0000-\u024f]")
_MARKED = re.compile(r"[\u00df-\u024f\u1ea0-\u1eff]")


class Known(NamedTuple):
    """A language by which a paragraph can be told."""

    language: str
    common: frozenset[str]
    ours: bool
    """It has a folder."""


def language_of(paragraph: str) -> str:
    """The code of the language of a paragraph, OTHER where it is none that is known; "" where it can be several."""
    sample = paragraph[:_SAMPLE]
    script = script_of(sample)
    if script == LATIN:
        return _of_latin(sample)
    known = _known(LANGUAGES, script)
    pieces = sample.split()
    return max(known, key=lambda one: _count(one, pieces)).language if known else OTHER


def script_of(text: str) -> str:
    """The script that most letters are in; the Latin one where there are none."""
    if text.isascii():
        return LATIN
    beyond = list(filter(str.isalpha, _BEYOND_LATIN.findall(text)))
    if 8 * len(beyond) < len(text) or 2 * len(beyond) <= sum(map(str.isalpha, text)):
        return LATIN
    counts = Counter(unicodedata.name(char, "?").partition(" ")[0].partition("-")[0] for char in beyond)
    if counts["HIRAGANA"] or counts["KATAKANA"]:
        return "HIRAGANA"  # beside it stand Chinese characters
    return counts.most_common(1)[0][0]


@lru_cache(maxsize=16)
def _known(languages: Sequence[Words], script: str) -> tuple[Known, ...]:
    """The languages of a script: those with a folder, then the others."""
    others = [one for one in STRANGERS if one.script == script]
    scripts = {one.language: one.script for one in STRANGERS}
    ours = [words for words in languages if scripts.get(words.language, LATIN) == script]
    more = {one.language: one.common for one in others}
    have = {words.language for words in ours}
    return (
        *(Known(words.language, words.common | more.get(words.language, frozenset()), True) for words in ours),
        *(Known(one.language, one.common, False) for one in others if one.language not in have),
    )


def _count(known: Known, pieces: Sequence[str]) -> int:
    return sum(map(known.common.__contains__, pieces))


def _of_latin(text: str) -> str:
    known = _known(LANGUAGES, LATIN)
    pieces = text.lower().split()
    if len(pieces) < FEWEST_WORDS:
        return ""
    if known[0].ours and _count(known[0], pieces) >= PLAIN * len(pieces):
        return known[0].language  # most paragraphs: the rest is asked of the others alone
    best = max(known, key=lambda one: _count(one, pieces))
    if _tells(best, text, pieces):
        mixed = any(one.ours and one is not best and _beside(one, best, pieces) for one in known)
        return "" if mixed else best.language
    return OTHER if _is_odd(text, _count(known[0], pieces)) else ""


def _tells(best: Known, text: str, pieces: Sequence[str]) -> bool:
    """Whether the words are those of a sentence in a language, and no list of names such as "Juan de la Cruz"."""
    frequent = best.common.intersection(pieces)
    hits = _count(best, pieces)
    if len(frequent) < (2 if best.ours else 3) or hits < SHARE * len(pieces):
        return False
    content = sum(len(piece) > _PARTICLE and piece.islower() and piece not in best.common for piece in text.split())
    return text.isupper() or content >= _CONTENT * len(pieces)


def _beside(other: Known, best: Known, pieces: Sequence[str]) -> bool:
    """Whether words of another language stand between, as where an English sentence quotes a French one."""
    return sum(piece in other.common and piece not in best.common for piece in pieces) > _SCATTERED * len(pieces)


def _is_odd(text: str, ours: int) -> bool:
    """Whether hardly a word is ours, and many have letters that ours has not: "Müəllimlər dünən küçələrə çıxdı"."""
    small = [piece for piece in text.split() if piece[0].islower()]
    marked = sum(1 for piece in small if _MARKED.search(piece))
    return len(small) >= _ODD[0] and marked >= _ODD[1] * len(small) and ours <= _SCATTERED / 2 * len(small)
