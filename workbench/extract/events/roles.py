"""Whether a time in a sentence is that of what happened, or of its being told, counted or mourned."""

from __future__ import annotations

from bisect import bisect_left
from enum import IntEnum

from workbench.extract.events.said import Time
from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Words
from workbench.extract.words.vocabulary import Happenings

REACH = 20
"""Words to the left of a time among which is the verb that it belongs to."""
AHEAD = 12
"""Words to the right, where the time opens its clause."""
_NOUNS_AFTER = 4
_LEADS = frozenset(
    "on of in at from since that during late early earlier the this same morning afternoon evening night both".split()
)
"""What stands between a word and the time that belongs to it."""
_BETWEEN = frozenset(
    "said says that when as and or the a an in on at by for with to was were is has had have after before".split()
)
"""Words that end the noun phrase which a time opens: no "Tuesday in the attack"."""
_CLAUSE = 9
_SPOKEN = 6
_PASSIVE = frozenset("was were is are been be being".split())
_MARKS = frozenset(";:()")
_OPENS = frozenset({",", "and", "but", "while", "that", "“", '"', "-", "–", "—", ":", ";", "(", "."})
_SUFFIX = frozenset({"'s", "’s", "'", "’", "s"})


class Role(IntEnum):
    """To what a time belongs, the surest first."""

    OWN = 0
    """It stands in one phrase with what happened: "Saturday's blast", "the fire of 3 May"."""
    DEED = 1
    """Its verb is what happened: "a bomb went off on Saturday"."""
    LOOSE = 2
    """It belongs to none of the words that are known."""
    TOLD = 3
    """Its verb tells, counts or does something about it afterwards."""


def role_of(time: Time, tokens: Tokens, words: Words) -> Role:
    """To what a time belongs; its start and end count as the tokens' do."""
    happenings = words.happenings
    if happenings is None:
        return Role.LOOSE
    first, after = bisect_left(tokens.starts, time.start), bisect_left(tokens.starts, time.end)
    if time.words.lower().endswith(("after", "before")):
        return _follow_up(tokens, after, words)
    if _opens_noun(tokens, after, time, happenings) or _follows_noun(tokens, first, happenings):
        return Role.OWN
    if not happenings.as_of.isdisjoint(tokens.words[max(0, first - 1) : first + 1]):
        return Role.TOLD
    reach = REACH if time.is_day else 3
    told = _before(tokens, first, reach, words)
    if told is None and (time.is_day or first == 0):
        told = _ahead(tokens, first, after, words)
    return Role.LOOSE if told is None else told


def spoken_at(tokens: Tokens, first: int, words: Words) -> bool:
    """Whether a place only tells where somebody spoke: "told reporters in X"."""
    for at in range(first - 1, max(-1, first - 1 - _SPOKEN), -1):
        if tokens.words[at] in words.says and not (at and tokens.words[at - 1] in _PASSIVE):
            return True
        if _tells(tokens, at, words) is Role.DEED:
            return False
    return False


def _follow_up(tokens: Tokens, after: int, words: Words) -> Role:
    """Reads "a day after the quake", "two weeks after the tower had fallen": the time of what stands behind it."""
    roles = (_tells(tokens, at, words) for at in range(after, min(len(tokens), after + _CLAUSE)))
    return next((role for role in roles if role is not None), Role.LOOSE)


def _opens_noun(tokens: Tokens, after: int, time: Time, happenings: Happenings) -> bool:
    """Reads "Saturday's huge blast", "the Aug. 4 explosion"."""
    at = after
    owned = tokens.words[at : at + 1] != () and tokens.words[at] in _SUFFIX
    at += owned
    if not owned and time.words.lower().startswith(("on ", "in ")):
        return False
    for word in tokens.words[at : at + _NOUNS_AFTER + owned]:
        if word in happenings.nouns:
            return True
        if word in _BETWEEN or not word[0].isalnum():
            return False
    return False


def _follows_noun(tokens: Tokens, first: int, happenings: Happenings) -> bool:
    """Reads "the blast on Saturday", "the crush at Mina on 24 September"."""
    at = _lead(tokens, first)
    if at < 0 or (at == first - 1 and tokens.words[first] not in _LEADS):
        return False
    if tokens.words[at] in happenings.nouns:
        return True
    for back in range(at, max(-1, at - 5), -1):
        if tokens.words[back] in happenings.at or tokens.words[back] == "on":
            return back > 0 and tokens.words[back - 1] in happenings.nouns
        if not tokens.surfaces[back][0].isupper() and tokens.words[back] not in {"of", "the", "'s", "’s"}:
            return False
    return False


def _lead(tokens: Tokens, first: int) -> int:
    """The word before a time, its preposition left out."""
    at = first - 1
    while at >= 0 and tokens.words[at] in _LEADS:
        at -= 1
    return at


def _before(tokens: Tokens, first: int, reach: int, words: Words) -> Role | None:
    """The nearest word to the left that tells: of the deed or of what was said and done about it."""
    for at in range(first - 1, max(-1, first - 1 - reach), -1):
        if tokens.words[at] in _MARKS:
            return None
        role = _tells(tokens, at, words)
        if role is not None:
            return role
    return None


def _ahead(tokens: Tokens, first: int, after: int, words: Words) -> Role | None:
    """The first such word to the right, where the time opens its clause or stands before its verb."""
    lead = _lead(tokens, first)
    if lead >= 0 and tokens.words[lead] not in _OPENS:
        return _tells(tokens, after, words) if after < len(tokens) else None
    for at in range(after, min(len(tokens), after + AHEAD)):
        if tokens.words[at] in _MARKS:
            return None
        role = _tells(tokens, at, words)
        if role is not None:
            return role
    return None


def _tells(tokens: Tokens, at: int, words: Words) -> Role | None:
    word, happenings = tokens.words[at], words.happenings
    if happenings is None:
        return None
    if word in happenings.nouns or word in happenings.verbs or word in happenings.harm:
        return Role.DEED
    return Role.TOLD if word in words.reporting or word in happenings.status else None
