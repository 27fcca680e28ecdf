"""Buildings, roads and camps that a sentence names as where something was: "a school", "Karte Char hospital"."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.extract.text.tokens import Tokens
from workbench.extract.words.happenings import Happenings

_LONGEST = 6


def sites_in(tokens: Tokens, happenings: Happenings) -> Iterator[tuple[int, int]]:
    """First token and token after the last of each site, its article left out."""
    for at, word in enumerate(tokens.words):
        if word in happenings.sites and _ends_here(tokens, at + 1, happenings):
            first = _first(tokens, at, happenings)
            before = first - 1
            while before >= 0 and tokens.words[before] in happenings.articles:
                before -= 1
            counted = tokens.words[first] in happenings.quantities or (at > first and tokens.words[first][0].isdigit())
            if before >= 0 and not counted and _leads(tokens, before, happenings):
                yield first, at + 1


def _ends_here(tokens: Tokens, at: int, happenings: Happenings) -> bool:
    if at >= len(tokens):
        return True
    word = tokens.words[at]
    if tokens.surfaces[at][0].isupper():
        return tokens.surfaces[at - 1].islower()  # "Camp Taji" is one name
    return word in happenings.follows or word in happenings.harm or word in happenings.verbs


def _first(tokens: Tokens, at: int, happenings: Happenings) -> int:
    first = at
    while first > 0 and at - first < _LONGEST:
        word = tokens.words[first - 1]
        if (
            word in happenings.articles
            or word in happenings.ends
            or not word[0].isalnum()
            or word in happenings.small.owning
        ):
            break
        first -= 1
    return first


def _leads(tokens: Tokens, before: int, happenings: Happenings) -> bool:
    word = tokens.words[before]
    if word in happenings.small.owning:
        return before > 1 and tokens.words[before - 2] in happenings.at | happenings.small.onto
    return (
        word in happenings.at
        or word in happenings.struck
        or (
            word in happenings.small.onto
            and before > 0
            and (word in happenings.small.on or tokens.words[before - 1] in happenings.nouns)
        )
    )
