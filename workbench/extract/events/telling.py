"""What one sentence tells of an event: its times and places by their role, and whether it speaks of another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache

from store.model import Place, Span
from workbench.extract.events.deeds import Deed, deed_of
from workbench.extract.events.located import Located, Places
from workbench.extract.events.relative import shifted
from workbench.extract.events.roles import Role, Roles
from workbench.extract.events.said import Said, Time
from workbench.extract.events.times import times_in
from workbench.extract.events.toponyms import Toponyms
from workbench.extract.text.tokens import tokens_of, words_in
from workbench.extract.words import Words
from workbench.extract.words.happenings import Happenings

_NEAR = 4
OVER = timedelta(days=60)
"""After so long a month or a year is no part of the news."""


@dataclass(frozen=True, slots=True)
class Context:
    """What every sentence of an article is read with."""

    today: date | None
    """The day on which the article was written."""
    dated_at: int | None
    """Where the dateline tells that day; it is that of no event."""
    words: Words
    happenings: Happenings
    toponyms: Callable[[], Toponyms]
    sources: Callable[[Span], tuple[Span, ...]]
    """The words in a sentence for those who speak in it."""


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
        today, words = self._context.today, self._context.words
        times = times_in(self._words, today, words)
        base = next((time.first for time in times if time.first is not None and time.first == time.last), today)
        beside = shifted(Said(self._words, words_in(self._words), today, words), base) if base is not None else ()
        placed = [self._placed(time) for time in (*times, *beside)]
        if self.span.place is Place.TEXT:
            placed = [time for time in placed if time.start != self._context.dated_at]
        return tuple((self._up_to_now(time, role), role) for time in placed for role in (self._roles.of(time),))

    @cached_property
    def places(self) -> tuple[Located, ...]:
        """The places where something was; those that only say who speaks, and where, are none."""
        words = self._context.words
        places = Places(self.tokens, self._told, words, self._context.happenings, self._context.toponyms).found()
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
        if "since" not in self._told and self._told.isdisjoint(happenings.apart):
            return False
        words = self.tokens.words
        for at, word in enumerate(words):
            following = words[at + 1 : at + 1 + _NEAR]
            if word in happenings.apart and (word == "elsewhere" or not happenings.nouns.keys().isdisjoint(following)):
                return True
            if word == "since" and not happenings.running.isdisjoint(following):
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

    def _placed(self, time: Time) -> Time:
        """A time of the sentence's words with its place in the text; marked where it stands after "since"."""
        start = self.span.start
        opened = self._context.words.days.since
        since = time.words.lower().startswith(opened) or self._words[: time.start].rstrip().lower().endswith(opened)
        return time._replace(start=time.start + start, end=time.end + start, stretch=since or time.stretch)

    def _up_to_now(self, time: Time, role: Role) -> Time:
        """What stands after "since" runs up to now; not so "since Saturday's blast", which tells the day of the blast."""
        if not time.stretch or role is Role.OWN or self._context.today is None:
            return time._replace(stretch=False) if time.stretch else time
        return time._replace(last=max(self._context.today, time.last or self._context.today))


@lru_cache(maxsize=4)
def _any(happenings: Happenings) -> frozenset[str]:
    return _deeds(happenings) | happenings.harm


@lru_cache(maxsize=4)
def _deeds(happenings: Happenings) -> frozenset[str]:
    return frozenset({*happenings.nouns, *happenings.verbs})
