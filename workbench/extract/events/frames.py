"""Where in a sentence a place would stand: "in X", "X province", "the blast at X", "X's port", "rocked X"."""

from __future__ import annotations

from enum import IntEnum

from workbench.extract.text.tokens import Tokens
from workbench.extract.words.vocabulary import Happenings

_OWNING = frozenset({"'s", "’s", "'", "’"})
_BETWEEN = frozenset(
    "said says that when as and or the a an in on at by for with to of from was were is are has had have after before who which its his her their".split()
)
_NOUNS_AFTER = 4
_NEAR = frozenset({"near", "outside", "off", "around"})
_SIDES = ("north", "south", "east", "west")


class Frame(IntEnum):
    """How surely words in such a place name where something is, the surest first."""

    AREA = 0
    """Beside the noun for such a place: "the village of X", "X province"."""
    AT = 1
    """After a preposition of place: "near X"."""
    STRUCK = 2
    """As what was hit: "an earthquake shook X"."""
    OWNER = 3
    """Before a site or what happened: "X's port", "the X bombing"."""
    NEAR = 4
    """After a preposition that only says that it is not far: "outside X"."""
    TOPIC = 5
    """At the start of a headline: "X: two dead in blast"."""
    DATELINE = 6


def frame_of(tokens: Tokens, first: int, after: int, happenings: Happenings) -> Frame | None:
    """In what frame the words from one token to another stand; None where they need not be a place."""
    before = _before(tokens, first)
    if first == 0 and tokens.words[after : after + 1] == (":",):
        return Frame.TOPIC
    if _beside_area(tokens, first, after, before, happenings):
        return Frame.AREA
    if before >= 0 and tokens.words[before] in happenings.at:
        return Frame.NEAR if tokens.words[before] in _NEAR else Frame.AT
    if before >= 0 and tokens.words[before] == "of" and _is_side(tokens, before - 1, happenings):
        return Frame.AT
    if (
        before >= 0
        and tokens.words[before] in happenings.struck
        and tokens.words[after : after + 1] not in {("'s",), ("’s",)}
    ):
        return Frame.STRUCK
    return Frame.OWNER if _before_noun(tokens, after, happenings) else None


def _before(tokens: Tokens, first: int) -> int:
    """The word before, without the article and what only narrows a place: "in northern X"."""
    at = first - 1
    while at >= 0 and (tokens.words[at] == "the" or _is_narrowing(tokens.words[at])):
        at -= 1
    return at


def _is_narrowing(word: str) -> bool:
    return word in {"central", "downtown", "nearby", "neighbouring", "neighboring", "rural", "greater"} or (
        word.startswith(_SIDES) and word.endswith("ern")
    )


def _beside_area(tokens: Tokens, first: int, after: int, before: int, happenings: Happenings) -> bool:
    if tokens.words[after : after + 1] and tokens.words[after] in happenings.areas:
        return True
    return (before > 0 and tokens.words[before] == "of" and tokens.words[before - 1] in happenings.areas) or (
        first > 0 and tokens.words[first - 1] in happenings.areas
    )


def _is_side(tokens: Tokens, at: int, happenings: Happenings) -> bool:
    return at >= 0 and (tokens.words[at] in happenings.sides or tokens.words[at] in happenings.sites)


def _before_noun(tokens: Tokens, after: int, happenings: Happenings) -> bool:
    at = after
    owned = at < len(tokens) and tokens.words[at] in _OWNING
    at += owned
    for word in tokens.words[at : at + _NOUNS_AFTER]:
        if word in happenings.nouns or word in happenings.sites:
            return True
        if word in _BETWEEN or not word[0].isalnum() or word in happenings.harm:
            return False
    return False
