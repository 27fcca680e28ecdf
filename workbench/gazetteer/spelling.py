"""One key for the spellings of one name.

`plain` takes out what two editors of one newspaper would write differently: case, accents, hyphens, apostrophes, "St." for
"Saint", "Southern" for "South". It is enough where a name is written in Latin letters at home.

`sounded` goes on to what two romanisations of one Arabic, Persian or Cyrillic name differ in: the article, doubled
letters, and letters that stand for one sound. Khan Shaykhun, Khan Sheikhun and Khan Sheikhoun have one key, and so have Deir
ez-Zor, Deir Ezzor and Dayr az-Zawr. Names at home in different scripts can share a key too (Oman, Uman), so whoever looks up by
it must ask whether the place's name is romanised at all, and prefer what is spelled as asked.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

ROMANISED: Final = frozenset(
    # Arabic, Persian, Hebrew
    "AE BH DJ DZ EG EH IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE "
    # Cyrillic, Armenian, Georgian, Greek
    "AM BG BY CY GE GR KG KZ ME MK MN RS RU TJ TM UA UZ XK "
    # Amharic, Tigrinya; Pashto, Urdu and the scripts of India; Burmese
    "ER ET AF BD BT IN LK MM MV NP PK".split()
)
"""States whose places are at home in another script, by ISO 3166-1, so that news spells them in several ways."""

_LETTERS = str.maketrans({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "a", "ħ": "h",
    "&": " and ", "-": " ", "–": " ", "—": " ", "‐": " ", "‑": " ", "/": " ", ",": " ",
    **dict.fromkeys("'’‘`´ʼʻʿʾ′ʹʺ.()\"“”"),
})  # fmt: skip
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_SAME = {
    "saint": "st", "sainte": "st", "sankt": "st", "ste": "st", "mt": "mount", "ft": "fort",
    "northern": "north", "southern": "south", "eastern": "east", "western": "west",
}  # fmt: skip
"""Words that stand for each other in names of places."""

ARTICLES: Final = frozenset("al el ul as es ash esh az ez at et ar er ad ed an en il az adh edh ath eth uz".split())
"""The Arabic article with the consonants that it takes on; dropped before a further word."""
_ASSIMILATED = re.compile(r"^[aeu](?=(?:zz|ss|rr|dd|tt|nn)[aeiou])")
"""The same, grown together with its noun: "Ezzor", "Assalam"."""
_ROOTS = {
    "tall": "tell", "tal": "tell", "tel": "tell", "kfar": "kafr", "kufr": "kafr", "kafar": "kafr",
    "jebel": "jabal", "djebel": "jabal", "gebel": "jabal", "dair": "deir",
}  # fmt: skip
"""Words that begin many names, and that each map romanises in its own way."""
_SOUNDS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[ae]h\b", "a"),
        (r"(?<=[iou])h\b", ""),
        (r"tch|sch", "sh"),
        (r"zh|dj", "j"),
        (r"kh", "x"),
        (r"ch", "sh"),
        (r"([gdt])h", r"\1"),
        (r"q|ck|c", "k"),
        (r"ph", "f"),
        (r"[ae][yi]", "i"),
        (r"[ao][uw]", "u"),
        (r"[ey]", "i"),
        (r"[ow]", "u"),
    )
)
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=4096)
def plain(words: str) -> str:
    """The words in small letters, without accents and marks, one space between them."""
    bare = _POSSESSIVE.sub("", words).casefold().translate(_LETTERS)
    if not bare.isascii():
        bare = "".join(each for each in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(each))
        bare = bare.translate(_LETTERS)
    return " ".join(_SAME.get(word, word) for word in bare.split())


@lru_cache(maxsize=4096)
def sounded(words: str) -> str:
    """The key under which the romanisations of one name meet; empty where the words have no letters."""
    *first, last = plain(words).split() or [""]
    head, *rest = [*(word for word in first if word not in ARTICLES), last]
    key = " ".join(_ROOTS.get(word, word) for word in (head, *(_ASSIMILATED.sub("", each) for each in rest)))
    for pattern, sound in _SOUNDS:
        key = pattern.sub(sound, key)
    return _DOUBLED.sub(r"\1", key.replace(" ", ""))


def fits(name: str, words: str) -> bool:
    """Whether the words can be meant as the name: an abbreviation needs its capitals, so that a car is not the CAR."""
    return words.isupper() or not name.isupper()
