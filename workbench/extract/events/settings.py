"""When and where a claim's event was: what its sentence tells, else the sentence before, else the article's main event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from store.model import EventPlace, EventTime, Place, Precision, Span
from workbench.extract.events.anchors import FINE, Anchor
from workbench.extract.events.frames import Frame
from workbench.extract.events.located import Located
from workbench.extract.events.results import event_places, event_time
from workbench.extract.events.said import A_WEEK, Time
from workbench.extract.events.telling import Telling
from workbench.extract.text.spans import inside

_WHOLE_LAND = frozenset({Frame.AT, Frame.AREA})
"""Frames in which a state is meant as a whole: "12 died in Ruritania"."""

Told = tuple[Time, Telling]
Placed = tuple[Located, Telling]


@dataclass(frozen=True)
class Setting:
    """A claim's place in its article, to be asked when and where its event was."""

    span: Span
    figure: int | None
    """Where the figure of the claim stands."""
    own: Telling
    before: Telling | None
    """The sentence before, of the same paragraph."""
    anchor: Anchor

    def when(self) -> EventTime | None:
        """The time of the event; the article's own day where the sentence tells only the month of that day."""
        told, main = self._own_time, self.anchor.when
        if told is None:
            return event_time(self._earlier_time(), inherited=True, vague=not self._follows_other)
        same = main is not None and not (self.own.apart or told.stretch or told.is_day) and told.meets(main[0])
        if main is not None and same and main[0].is_day and main[0].first:
            return event_time(main, inherited=True)
        return event_time((told, self.own), inherited=False, vague=same)

    def where(self) -> tuple[EventPlace, ...]:
        """The places of the event, the finest first."""
        own = self._own_places
        found = [(place, self.own) for place in own]
        levels = {place.precision for place in own}
        if levels.isdisjoint(FINE) and not self._is_other and not self._is_whole_land(own):
            found += [one for one in self._earlier_places() if one[0].precision not in levels]
        return event_places((place, telling.span.place, telling is not self.own) for place, telling in found)

    @cached_property
    def _own_time(self) -> Time | None:
        """The surest time of the sentence; of equally sure ones one in the claim, then the nearest to its figure."""
        days, span = self.own.days(self.figure), self.span
        best = min(
            days, key=lambda one: (not one[0].is_day, one[1], not span.start <= one[0].start < span.end), default=None
        )
        return best[0] if best else None

    @cached_property
    def _own_places(self) -> Sequence[Located]:
        """Those within the claim; those of the whole sentence where the claim has none but sites."""
        within = [one for one in self.own.places if inside(Span(one.start, one.end, self.span.place), self.span)]
        if any(one.precision is not Precision.SITE for one in within):
            return within
        return [*within, *(one for one in self.own.places if one not in within)]

    @property
    def _is_other(self) -> bool:
        """Whether its sentence tells another event than the article's main one."""
        own = self._own_time
        return self.own.apart or (own is not None and _is_far(own, self.anchor))

    @property
    def _follows_other(self) -> bool:
        """The sentence before tells another event, and this one goes on about that: "It killed 12"."""
        before = self.before
        if before is None or not self.own.carries_on:
            return False
        return before.apart or any(_is_far(time, self.anchor) for time, _ in before.days())

    def _earlier_time(self) -> Told | None:
        """What the sentence before tells, where this one is about the same; else the article's day."""
        if self.own.apart:
            return None
        before = self.before
        days = before.days() if before is not None else []
        if before is None or self._follows_other:
            return (days[0][0], before) if before and days else None if before else self.anchor.when
        near = next(((time, before) for time, _ in days if time.is_day and not _is_far(time, self.anchor)), None)
        if near is None or before.apart or self.own.counted or not self._is_same(near[0], before):
            return self.anchor.when
        return near

    def _is_same(self, day: Time, before: Telling) -> bool:
        """The day before is the main event's, or that of another one which is placed too, or which this sentence goes on about."""
        main = self.anchor.when
        if main is None or day.first is None or day.meets(main[0]) or self.own.carries_on:
            return True
        return any(place.precision in FINE for place in before.places)

    def _earlier_places(self) -> Sequence[Placed]:
        """Where the sentence before was, if it tells one place and this one is about the same; else the article's place."""
        before = self.before
        if before is None or (self.own.counted and not self._follows_other):
            return self.anchor.where
        near = [(place, before) for place in before.places]
        if self._follows_other:
            return near
        one = sum(place.precision in FINE for place, _ in near) == 1
        other = before.apart or before.historic or any(_is_far(time, self.anchor) for time, _ in before.days())
        return near if one and not other else self.anchor.where

    def _is_whole_land(self, own: Sequence[Located]) -> bool:
        if self.span.place is Place.TITLE:  # a headline is short, and means the lead's place
            return False
        return any(one.precision is Precision.COUNTRY and one.frame in _WHOLE_LAND for one in own)


def _is_far(time: Time, anchor: Anchor) -> bool:
    """Whether a time cannot be that of the article's main event: a stretch of its own, or more than a week away."""
    if time.stretch and not time.is_day:
        return True
    main = anchor.when[0] if anchor.when else None
    if main is None or time.first is None or main.first is None or time.meets(main):
        return False
    return not time.is_day or abs(time.first - main.first) > A_WEEK
