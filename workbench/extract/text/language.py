"""Which language a text is in: what its page says, else its most frequent words, else its script."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from workbench.extract.words import LANGUAGES

SAMPLE = 4000
"""Characters looked at."""
FEWEST = 20
"""Words below which frequency says nothing."""
SHARE = 0.18
"""Part of the words that must be a language's most frequent ones."""

_WORD = re.compile(r"[A-Za-z]+(?=[ ,.])|[^\W\d_]+")
"""Most words are found before the letters of every alphabet are asked for."""
_FOREIGN = re.compile(r"[^\u0000-\u024f]")
"""What stands after the last letter of the extended Latin alphabet."""
_SCRIPTS = {
    "ARABIC": "ar",
    "CYRILLIC": "ru",
    "HEBREW": "he",
    "GREEK": "el",
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "DEVANAGARI": "hi",
    "THAI": "th",
}
"""Script to the language that it most often means; a guess, and said to be one."""


def language_of(text: str, stated: str = "") -> tuple[str, bool]:
    """The language's code and whether that is sure; ("", False) where nothing tells."""
    if stated:
        return stated.lower().replace("_", "-").partition("-")[0], True
    words = list(map(str.lower, _WORD.findall(text[:SAMPLE])))
    script = _script(text[:SAMPLE])
    if script is not None:
        return script, False
    for known in LANGUAGES:
        share = sum(map(known.common.__contains__, words)) / max(1, len(words))
        if share >= SHARE:
            return known.language, len(words) >= FEWEST
    return ("", False) if len(words) >= FEWEST else (LANGUAGES[0].language, False)


def _script(text: str) -> str | None:
    """The language of a script other than Latin that most letters are in, None for Latin."""
    if text.isascii():
        return None
    foreign = list(filter(str.isalpha, _FOREIGN.findall(text)))
    if 2 * len(foreign) <= sum(map(str.isalpha, text)):
        return None
    counts = Counter(unicodedata.name(char, "?").partition(" ")[0] for char in foreign)
    return _SCRIPTS.get(counts.most_common(1)[0][0].partition("-")[0])
