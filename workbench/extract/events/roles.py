"""Whether a time in a sentence is that of what happened, or of its being told, counted or mourned."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import IntEnum

from workbench.extract.events.said import Time
from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Words
from workbench.extract.words.happenings import Happenings

REACH = 20
"""Words to the left of a time among which is the verb that it belongs to."""
NEAR = 3
"""The same for a month or a year, which may belong to a deed further off, but to no saying."""
_PERIOD = 10
AHEAD = 24
"""Words to the right, where the time opens its clause."""
_NOUNS_AFTER = 4
_CLAUSE = 9
_SPOKEN = 6
_MARKS = frozenset(";:()")
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


@dataclass(frozen=True, slots=True)
class Roles:
    """One sentence, to be asked what its times and places belong to; their offsets count as the tokens' do."""

    tokens: Tokens
    words: Words
    happenings: Happenings

    def of(self, time: Time) -> Role:
        """To what a time belongs."""
        tokens, happenings = self.tokens, self.happenings
        first, after = bisect_left(tokens.starts, time.start), bisect_left(tokens.starts, time.end)
        if time.words.lower().endswith(self.words.days.follow):
            return self._follow_up(after)
        if self._opens_noun(after, time) or self._follows_noun(first):
            return Role.OWN
        if tokens.words[after : after + 1] == (":",):
            return Role.TOLD
        if not happenings.as_of.isdisjoint(tokens.words[max(0, first - 1) : first + 1]):
            return Role.TOLD
        told = self._before(first, REACH if time.is_day or time.stretch else NEAR)
        if told is None and (time.is_day or first == 0):
            told = self._ahead(first, after)
        return Role.LOOSE if told is None else told

    def is_spoken_at(self, start: int) -> bool:
        """Whether a place only tells where somebody spoke: "told reporters in X"."""
        first, words = bisect_left(self.tokens.starts, start), self.tokens.words
        for at in range(first - 1, max(-1, first - 1 - _SPOKEN), -1):
            if words[at] in self.happenings.speaking:
                return True
            if words[at] in self.words.says and not (at and words[at - 1] in self.happenings.small.passive):
                return True
            if self._tells(at) is Role.DEED:
                return False
        return False

    def _follow_up(self, after: int) -> Role:
        """Reads "a day after the quake", "two weeks after the tower had fallen": the time of what stands behind it."""
        roles = (self._tells(at) for at in range(after, min(len(self.tokens), after + _CLAUSE)))
        return next((role for role in roles if role is not None), Role.LOOSE)

    def _opens_noun(self, after: int, time: Time) -> bool:
        """Reads "Saturday's huge blast", "the Aug. 4 explosion"."""
        words = self.tokens.words
        owned = after < len(words) and words[after] in _SUFFIX
        if not owned and time.words.lower().startswith(self.words.days.bound):
            return False
        for word in words[after + owned : after + _NOUNS_AFTER + 2 * owned]:
            if word in self.happenings.nouns:
                return True
            if word in self.happenings.ends or not word[0].isalnum():
                return False
        return False

    def _follows_noun(self, first: int) -> bool:
        """Reads "the blast on Saturday", "the crush at Mina on 24 September"."""
        words, at = self.tokens.words, self._lead(first)
        if at < 0:
            return False
        if words[at] in self.happenings.nouns:
            return True
        for back in range(at, max(-1, at - 5), -1):
            if words[back] in self.happenings.at or words[back] in self.happenings.small.on:
                return back > 0 and words[back - 1] in self.happenings.nouns
            if not self.tokens.surfaces[back][0].isupper() and words[back] not in self.happenings.small.in_names:
                return False
        return False

    def _lead(self, first: int) -> int:
        """The word before a time, its preposition left out."""
        at = first - 1
        while at >= 0 and self.tokens.words[at] in self.happenings.leads:
            at -= 1
        return at

    def _before(self, first: int, reach: int) -> Role | None:
        """The nearest word to the left that tells: of the deed or of what was said and done about it."""
        for at in range(first - 1, max(-1, first - 1 - max(reach, _PERIOD)), -1):
            if self.tokens.words[at] in _MARKS:
                return None
            role = self._tells(at)
            if role is Role.DEED or (role is not None and first - at <= reach):
                return role
        return None

    def _ahead(self, first: int, after: int) -> Role | None:
        """The first such word to the right, where the time opens its clause or stands before its verb."""
        words, lead = self.tokens.words, self._lead(first)
        if lead >= 0 and words[lead] not in self.happenings.small.opens:
            return self._tells(after) if after < len(words) else None
        for at in range(after, min(len(words), after + AHEAD)):
            role = self._tells(at)
            if role is not None or words[at] == ";":
                return role
        return None

    def _tells(self, at: int) -> Role | None:
        word, happenings = self.tokens.words[at], self.happenings
        if word in happenings.nouns or word in happenings.verbs or word in happenings.harm:
            return Role.DEED
        if at and not self.tokens.surfaces[at].islower():  # "the United States"
            return None
        return Role.TOLD if word in self.words.reporting or word in happenings.status else None
