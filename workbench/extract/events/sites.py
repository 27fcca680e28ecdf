"""Buildings, roads and camps that a sentence names as where something was: "a school", "Karte Char hospital"."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.extract.text.tokens import Tokens
from workbench.extract.words.vocabulary import Happenings

_LONGEST = 6
_DETERMINERS = frozenset("a an the another this that one its their his her our some two three several".split())
_ENDS = frozenset(
    "said says that when as and or in on at by for with to of from was were is are has had have after before who which into onto over outside "
    "inside near against where while".split()
)
_ON = frozenset({"on", "into", "onto", "against", "of", "through", "from"})
_FOLLOWS = frozenset(
    ", . ; : ) ( - – — and or but on in at near when where which who that after before as while was were is are has had have by to of "
    "with during run full killed killing outside inside housing used called known early late this last yesterday overnight".split()
)


def sites_in(tokens: Tokens, happenings: Happenings) -> Iterator[tuple[int, int]]:
    """First token and token after the last of each site, its article left out."""
    for at, word in enumerate(tokens.words):
        if word in happenings.sites and _ends_here(tokens, at + 1, happenings):
            first = _first(tokens, at)
            before = first - 1
            while before >= 0 and tokens.words[before] in _DETERMINERS:
                before -= 1
            if before >= 0 and _leads(tokens, before, happenings):
                yield first, at + 1


def _ends_here(tokens: Tokens, at: int, happenings: Happenings) -> bool:
    if at >= len(tokens):
        return True
    word = tokens.words[at]
    return word in _FOLLOWS or word in happenings.harm or word in happenings.verbs or tokens.surfaces[at][0].isupper()


def _first(tokens: Tokens, at: int) -> int:
    first = at
    while first > 0 and at - first < _LONGEST:
        word = tokens.words[first - 1]
        if word in _DETERMINERS or word in _ENDS or not word[0].isalnum() or word in {"'s", "’s"}:
            break
        first -= 1
    return first


def _leads(tokens: Tokens, before: int, happenings: Happenings) -> bool:
    word = tokens.words[before]
    if word in {"'s", "’s"}:
        return before > 1 and tokens.words[before - 2] in happenings.at | _ON
    return (
        word in happenings.at
        or word in happenings.struck
        or (word in _ON and before > 0 and (word == "on" or tokens.words[before - 1] in happenings.nouns))
    )
