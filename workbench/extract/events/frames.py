"""Where in a sentence a place would stand: "in X", "X province", "the blast at X", "X's port", "rocked X"."""

from __future__ import annotations

from enum import IntEnum

from workbench.extract.text.tokens import Tokens
from workbench.extract.words.happenings import Happenings

_NOUNS_AFTER = 4
_APOSTROPHES = frozenset({"'", "’"})


class Frame(IntEnum):
    """How surely words in such a place name where something is, the surest first."""

    AREA = 0
    """Beside the noun for such a place: "the village of X", "X province"."""
    AT = 1
    """After a preposition of place: "in X"."""
    STRUCK = 2
    """As what was hit: "an earthquake shook X"."""
    OWNER = 3
    """Before a site or what happened: "X's port", "the X bombing"."""
    NEAR = 4
    """After a preposition that only says that it is not far: "outside X"."""
    COUNTS = 5
    """As who counts its own dead: "X has confirmed five deaths"."""
    TOPIC = 6
    """At the start of a headline: "X: two dead in blast"."""
    DATELINE = 7
    """Where the copy was written."""


def frame_before(tokens: Tokens, first: int, happenings: Happenings) -> Frame | None:
    """The frame that the words before a name make, whatever stands behind it."""
    before = first - 1
    while before >= 0 and (
        tokens.words[before] in happenings.narrowing or tokens.words[before].endswith(happenings.held)
    ):
        before -= 1
    if before < 0:
        return None
    word, lead = tokens.words[before], tokens.words[before - 1] if before else ""
    if tokens.words[first - 1] in happenings.areas or (word in happenings.small.of and lead in happenings.areas):
        return Frame.AREA
    if word in happenings.at:
        return Frame.NEAR if word in happenings.small.near else Frame.AT
    if word in happenings.small.of and (lead in happenings.sides or lead in happenings.sites):
        return Frame.AT
    return Frame.STRUCK if word in happenings.struck else None


def frame_of(tokens: Tokens, first: int, after: int, before: Frame | None, happenings: Happenings) -> Frame | None:
    """The frame in which the words from one token to another stand, given what those before them make of them."""
    following = tokens.words[after] if after < len(tokens) else ""
    if following in happenings.areas:
        return Frame.AREA
    if first == 0 and following == ":":
        return Frame.TOPIC
    if before is not None and not (before is Frame.STRUCK and _owns(following, happenings)):
        return before
    if following in happenings.small.has or following in happenings.counting:
        return Frame.COUNTS if _counts(tokens, after, happenings) else None
    return Frame.OWNER if _before_noun(tokens, after, happenings) else None


def _counts(tokens: Tokens, at: int, happenings: Happenings) -> bool:
    while at < len(tokens) and tokens.words[at] in happenings.small.has:
        at += 1
    return at < len(tokens) and tokens.words[at] in happenings.counting


def _before_noun(tokens: Tokens, after: int, happenings: Happenings) -> bool:
    at = after + (after < len(tokens) and _owns(tokens.words[after], happenings))
    for word in tokens.words[at : at + _NOUNS_AFTER]:
        if word in happenings.nouns or word in happenings.sites:
            return True
        if word in happenings.ends or not word[0].isalnum() or word in happenings.harm:
            return False
    return False


def _owns(word: str, happenings: Happenings) -> bool:
    return word in happenings.small.owning or word in _APOSTROPHES
