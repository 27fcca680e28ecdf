"""Capitals for names alone, in copy that is all in capitals: a guess by what is known of the language's common words.

Nothing but the reading of names uses it; every offset stays what it was, and every word shown is the article's own.
"""

from __future__ import annotations

import re
from functools import cache

from workbench.extract.text.tagging import tagger_for
from workbench.extract.words import Words
from workbench.extract.words.vocabulary import every_spelling

LOWER = 0.05
"""Share of small letters up to which a text is taken for one in capitals: units and initials keep theirs."""

_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[.!?\]:]\W*$")


def is_shouted(text: str) -> bool:
    """Whether a text is all in capitals."""
    if text.count("e") + text.count("a") > LOWER * len(text):
        return False  # most texts: two small letters are enough to tell
    small, large = sum(map(str.islower, text)), sum(map(str.isupper, text))
    return large > 0 and small <= LOWER * (small + large)


def with_names(text: str, words: Words) -> str:
    """The text with capitals left on what no list of common words holds."""
    common = _common(words)
    parts, at = [], 0
    known: dict[str, bool] = {}
    for match in _WORD.finditer(text):
        word, before = match.group(), text[at : match.start()]
        parts.append(before)
        small = word.lower()
        initial = text[match.end() : match.end() + 1] == "." and len(word) == 1
        if small not in known:
            known[small] = len(word) == 1 or _is_common(small, common, words.endings)
        begins = not known[small] or initial or len(parts) == 1 or (before != " " and _SENTENCE.search(before))
        as_read = word[0] + small[1:] if begins else small
        # a letter whose small form is longer would move every offset behind it
        parts.append(as_read if len(as_read) == len(word) else word)
        at = match.end()
    parts.append(text[at:])
    return _with_long_names("".join(parts), words)


def _with_long_names(text: str, words: Words) -> str:
    """With capitals on names of several words. Most are not in a text, and that is soon told."""
    lower, names = text.casefold(), _names_of(words)
    there = sorted((name for name in names if name in lower), key=len, reverse=True)
    if not there:
        return text
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, there))})\b", re.IGNORECASE)
    # a letter that only some alphabets have may match another's: "ı" for "i"
    return pattern.sub(lambda found: names.get(found.group().lower(), found.group()), text)


@cache
def _names_of(words: Words) -> dict[str, str]:
    """Names of several words of which some are common: "united states"."""
    bodies = (name for body in words.bodies for name in (body.name, *body.aliases))
    return {name.lower(): name for name in (*bodies, *every_spelling(words.places), *words.seats) if " " in name}


def _is_common(word: str, common: frozenset[str], endings: tuple[str, ...]) -> bool:
    return word in common or any(
        word.removesuffix(ending) in common or word.removesuffix(ending) + "e" in common
        for ending in endings
        if word.endswith(ending) and len(word) - len(ending) > 2
    )


@cache
def _common(words: Words) -> frozenset[str]:
    """Words that are no names, by the lists and by how the tagger knows them."""
    tagged = {word for word, tags in tagger_for(words.language).words.items() if tags[0] != "P"}
    listed = (
        words.unnamed | words.roles | words.people | words.documents | words.organisations | words.titles
    ) | words.reporting
    days = {*words.weekdays, *words.months}
    return frozenset(
        (tagged | listed | words.common | words.openers | words.determiners) - words.origins - words.place_words - days
    )
