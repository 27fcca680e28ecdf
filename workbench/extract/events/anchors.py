"""The event that an article is about: its day and its place, from the headline, the lead and the dateline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from store.model import Place, Precision
from workbench.extract.events.frames import Frame
from workbench.extract.events.located import Located
from workbench.extract.events.news import news_day
from workbench.extract.events.roles import Role
from workbench.extract.events.said import Time
from workbench.extract.events.telling import Telling

LEAD = 3
"""Sentences of a text that tell its news."""
PLACED = 10
"""Sentences in which its place is looked for."""
_WEIGHTS = (4.0, 2.5, 1.5)
_TITLE_WEIGHT = 3.0
_LATER_WEIGHT = 0.5
_NOTHING_HAPPENS = 0.4
_FRAMES = {
    Frame.AREA: 1.2,
    Frame.AT: 1.0,
    Frame.STRUCK: 1.0,
    Frame.OWNER: 0.9,
    Frame.NEAR: 0.5,
    Frame.COUNTS: 0.8,
    Frame.TOPIC: 0.8,
}
FINE = frozenset({Precision.PLACE, Precision.DISTRICT, Precision.REGION})
"""Finer than a state, and with a name."""
_NEARLY = 0.6
"""A town is meant before its region where it has so much of the region's weight."""


class Anchor:
    """The main event of an article: what its headline and its lead tell, and the rest of the story of what they leave open."""

    def __init__(
        self, story: Sequence[Telling], written: tuple[Time | None, date | None], place: Callable[[], Located | None]
    ) -> None:
        """Take the sentences, the day of the dateline and of publication, and the dateline's place: the last that are believed."""
        self._story = story
        self._title = sum(1 for telling in story[:1] if telling.span.place is Place.TITLE)
        self._lead = story[: LEAD + self._title]
        self._written = written
        self._seat = place

    @cached_property
    def when(self) -> tuple[Time, Telling] | None:
        """Its day, or its month where no day is told, with the sentence that tells it."""
        return _day(self._lead, self._story[LEAD + self._title :]) or news_day(self._lead, *self._written)

    @cached_property
    def where(self) -> tuple[tuple[Located, Telling], ...]:
        """Its places, the finest first."""
        day = self.when[0] if self.when else None
        where = _place(self._lead, self._title, day)
        if any(place.precision in FINE for place, _ in where):
            return where
        where = _place(self._story[: PLACED + self._title], self._title, day) or where
        seat, first = self._seat(), self._story[self._title : self._title + 1]
        if seat is None or not first or any(place.precision in FINE or not _agree(place, seat) for place, _ in where):
            return where
        return ((seat, first[0]), *where)


def _day(lead: Sequence[Telling], rest: Sequence[Telling]) -> tuple[Time, Telling] | None:
    news = frozenset[str]().union(*(telling.kinds for telling in lead[:2]))
    told = [(time, role, one) for one in lead if not one.apart and one.alike(news) for time, role in one.days()]
    wide = next(((time, one) for time, role, one in told if role is Role.OWN and not time.is_day), None)
    best = _surest(told, wide)
    if best is None:
        kinds = frozenset[str]().union(*(telling.kinds for telling in lead))
        later = (one for one in rest if not one.apart and one.alike(kinds))
        best = _surest([(time, role, one) for one in later for time, role in one.days()], wide)
    return best or wide


def _surest(
    told: Sequence[tuple[Time, Role, Telling]], wide: tuple[Time, Telling] | None
) -> tuple[Time, Telling] | None:
    """The surest day, the first of equally sure ones; where the lead tells a month, only a day of it."""
    days = [one for one in told if one[0].is_day and (wide is None or _may_lie_in(one[0], wide[0]))]
    best = min(days, key=lambda one: one[1], default=None)
    return (best[0], best[2]) if best else None


def _may_lie_in(day: Time, wide: Time) -> bool:
    return day.first is None or wide.first is None or day.meets(wide)


@dataclass(slots=True)
class _Votes:
    weight: float = 0.0
    first: tuple[Located, Telling] | None = None
    chains: list[tuple[Located, Telling]] = field(default_factory=list)


def _place(tellings: Sequence[Telling], title: int, day: Time | None) -> tuple[tuple[Located, Telling], ...]:
    votes: dict[tuple[str, Precision], _Votes] = {}
    for number, telling in enumerate(tellings):
        weight = _weight(telling, number - title, day)
        for place in telling.places:
            vote = votes.setdefault((place.name.lower(), place.precision), _Votes())
            vote.weight += weight * _FRAMES[place.frame]
            vote.first = vote.first or (place, telling)
    fine = _heaviest(vote for (_, precision), vote in votes.items() if precision in FINE and vote.weight)
    land = _heaviest(vote for (_, precision), vote in votes.items() if precision is Precision.COUNTRY and vote.weight)
    if fine is None:
        return (land,) if land else ()
    return tuple(one for one in (_site(fine), fine, land if land and _agree(land[0], fine[0]) else None) if one)


def _weight(telling: Telling, place: int, day: Time | None) -> float:
    """How much what a sentence names counts, by its place in the text; the headline's is -1."""
    days = [time for time, role in telling.times if role <= Role.DEED]
    if telling.apart or (days and not any(_meets(time, day) for time in days)) or (telling.historic and place > 0):
        return 0.0 if place > 0 else _LATER_WEIGHT
    weight = _TITLE_WEIGHT if place < 0 else _WEIGHTS[place] if place < LEAD else _LATER_WEIGHT
    return weight if telling.happens else weight * _NOTHING_HAPPENS


def _meets(time: Time, day: Time | None) -> bool:
    return day is None or time.first is None or day.first is None or time.meets(day)


def _heaviest(votes: Iterable[_Votes]) -> tuple[Located, Telling] | None:
    ordered = sorted(votes, key=lambda vote: -vote.weight)
    for vote in ordered:
        if vote.first and vote.first[0].precision is Precision.PLACE and vote.weight >= _NEARLY * ordered[0].weight:
            return vote.first
    return ordered[0].first if ordered else None


def _site(fine: tuple[Located, Telling]) -> tuple[Located, Telling] | None:
    """The site beside the place, in the sentence that tells it first."""
    sites = [place for place in fine[1].places if place.precision is Precision.SITE]
    return (sites[0], fine[1]) if len(sites) == 1 else None


def _agree(land: Located, fine: Located) -> bool:
    return not fine.country or land.country == fine.country
