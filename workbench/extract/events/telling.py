"""What one sentence tells of an event: its times and places by their role, and whether it speaks of another one."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property, lru_cache

from store.model import Span
from workbench.extract.events.context import Context
from workbench.extract.events.deeds import Deed, deed_of
from workbench.extract.events.located import Ground, Located
from workbench.extract.events.roled import roled_times
from workbench.extract.events.roles import Role, Roles
from workbench.extract.events.said import Time
from workbench.extract.events.whereabouts import places_told
from workbench.extract.text.tokens import tokens_of
from workbench.extract.words.happenings import Happenings

_NEAR = 4
OVER = timedelta(days=60)
"""After so long a month or a year is no part of the news."""


class Telling:
    """One sentence, read as far as it is asked; all offsets count as its span's do."""

    def __init__(self, text: str, span: Span, context: Context) -> None:
        self.span = span
        self.tokens = tokens_of(text, span.start, span.end)
        self._words = text[span.start : span.end]
        self._told = frozenset(self.tokens.words)
        self._context = context
        self._roles = Roles(self.tokens, context.words, context.happenings)

    @property
    def happens(self) -> bool:
        """It has any word for what happened, or for what people suffered."""
        return not self._told.isdisjoint(_any(self._context.happenings))

    @property
    def harms(self) -> bool:
        """It tells what people suffered, or how many did."""
        happenings = self._context.happenings
        return not (self._told.isdisjoint(happenings.harm) and self._told.isdisjoint(happenings.tolls))

    @cached_property
    def times(self) -> tuple[tuple[Time, Role], ...]:
        """Every time, with what it belongs to."""
        return tuple(roled_times(self._words, self.span, self._roles, self._context))

    @cached_property
    def places(self) -> tuple[Located, ...]:
        """The places where something was; those that only say who speaks, and where, are none."""
        words = self._context.words
        places = places_told(Ground(self.tokens, self._told, words, self._context.happenings, self._context.toponyms))
        sources = self._context.sources(self.span) if places else ()
        return tuple(
            place
            for place in places
            if not any(source.start <= place.start < source.end for source in sources)
            and not self._roles.is_spoken_at(place.start)
        )

    @cached_property
    def deed(self) -> Deed:
        """What was done, by what means and by whom."""
        happenings = self._context.happenings
        if self._told.isdisjoint(_any(happenings)):
            return Deed()
        return deed_of(self.tokens, self._context.words, happenings)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of what happens in it; "" is any."""
        happenings = self._context.happenings
        plain = [happenings.nouns.get(word) or happenings.verbs.get(word) for word in self._told & _deeds(happenings)]
        return frozenset(happenings.families.get(each, "") for each in plain if each)

    @property
    def counted(self) -> bool:
        """It tells what was said, counted or done about a thing afterwards."""
        return not self._told.isdisjoint(self._context.happenings.status)

    @property
    def is_news(self) -> bool:
        """It tells of a thing that had its day, and nothing that is done when its news is over."""
        happenings = self._context.happenings
        over = self.apart or self.historic or not self._told.isdisjoint(happenings.afterwards)
        return not over and bool(self.kinds - happenings.lasting)

    @property
    def carries_on(self) -> bool:
        """It begins by pointing at what was told before: "It killed …", "The attack wounded …"."""
        first, *rest = self.tokens.words[:4] or ("",)
        happenings = self._context.happenings
        return first in happenings.pointing or (
            first in happenings.definite and not happenings.nouns.keys().isdisjoint(rest)
        )

    @cached_property
    def historic(self) -> bool:
        """It names a month or a year that is over: what it tells of then is another thing."""
        today = self._context.today
        return today is not None and any(
            not time.is_day and time.last is not None and today - time.last > OVER for time, _ in self.times
        )

    @property
    def apart(self) -> bool:
        """It says itself that it speaks of another event: "another attack", "in a separate raid"."""
        happenings = self._context.happenings
        if self._told.isdisjoint(happenings.small.since) and self._told.isdisjoint(happenings.apart):
            return False
        words = self.tokens.words
        for at, word in enumerate(words):
            following = words[at + 1 : at + 1 + _NEAR]
            if word in happenings.apart and (
                word in happenings.small.alone or not happenings.nouns.keys().isdisjoint(following)
            ):
                return True
            if word in happenings.small.since and not happenings.running.isdisjoint(following):
                return True
        return False

    def days(self, near: int | None = None) -> list[tuple[Time, Role]]:
        """The times of what happened, the surest first; of equal ones the nearest to a place in the text."""
        told = [one for one in self.times if one[1] <= Role.DEED]
        if len(told) < 2:
            return told
        near = self._harm_at if near is None else near
        return sorted(told, key=lambda one: (one[1], 0 if near is None else abs(one[0].start - near)))

    def alike(self, others: frozenset[str]) -> bool:
        """Whether what happens in it can be of one of these kinds."""
        others -= {""}
        return not others or self.kinds == {""} or not others.isdisjoint(self.kinds)

    @cached_property
    def _harm_at(self) -> int | None:
        harm = self._context.happenings.harm
        return next((self.tokens.starts[at] for at, word in enumerate(self.tokens.words) if word in harm), None)


@lru_cache(maxsize=4)
def _any(happenings: Happenings) -> frozenset[str]:
    return _deeds(happenings) | happenings.harm


@lru_cache(maxsize=4)
def _deeds(happenings: Happenings) -> frozenset[str]:
    return frozenset({*happenings.nouns, *happenings.verbs})
