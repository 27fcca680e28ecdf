"""The event that an article is about: its day and its place, from the headline, the lead and the dateline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from store.model import Place, Precision
from workbench.extract.events.frames import Frame
from workbench.extract.events.located import Located
from workbench.extract.events.roles import Role
from workbench.extract.events.said import Time
from workbench.extract.events.telling import Telling

LEAD = 3
"""Sentences of a text that tell its news."""
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
    Frame.TOPIC: 0.8,
    Frame.DATELINE: 0.1,
}
_FINE = frozenset({Precision.PLACE, Precision.DISTRICT, Precision.REGION})
_NEARLY = 0.6
"""A town is meant before its region where it has so much of the region's weight."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day and the place of an article's main event, each with the sentence that tells it."""

    when: tuple[Time, Telling] | None = None
    where: tuple[tuple[Located, Telling], ...] = ()
    """The finest first."""


def anchor_of(tellings: Sequence[Telling]) -> Anchor:
    """What most of the article's first sentences agree on; the headline stands first where there is one."""
    when = _day(tellings)
    return Anchor(when, _place(tellings, when[0] if when else None))


def _day(tellings: Sequence[Telling]) -> tuple[Time, Telling] | None:
    title = sum(1 for telling in tellings[:1] if telling.span.place is Place.TITLE)
    lead = frozenset[str]().union(*(telling.deeds for telling in tellings[: LEAD + title]))
    told = [
        (time, role, number >= LEAD + title, telling)
        for number, telling in enumerate(tellings)
        if not telling.apart and (number < LEAD + title or telling.alike(lead))
        for time, role in telling.days()
    ]
    wide = next((time for time, role, later, _ in told if role is Role.OWN and not later and not time.is_day), None)
    days = [one for one in told if one[0].is_day and (wide is None or _may_lie_in(one[0], wide))]
    best = min(days, key=lambda one: (one[2], one[1]), default=None)
    if best is None and wide is not None:
        best = next(one for one in told if one[0] is wide)
    return (best[0], best[3]) if best else None


def _may_lie_in(day: Time, wide: Time) -> bool:
    return day.first is None or wide.first is None or day.meets(wide)


@dataclass(slots=True)
class _Votes:
    weight: float = 0.0
    first: tuple[Located, Telling] | None = None
    chains: list[tuple[Located, Telling]] = field(default_factory=list)


def _place(tellings: Sequence[Telling], day: Time | None) -> tuple[tuple[Located, Telling], ...]:
    votes: dict[tuple[str, Precision], _Votes] = {}
    for number, telling in enumerate(tellings):
        weight = _weight(tellings, number, day)
        for place in telling.places:
            vote = votes.setdefault((place.name.lower(), place.precision), _Votes())
            vote.weight += weight * _FRAMES[place.frame]
            vote.first = vote.first or (place, telling)
    fine = _heaviest(vote for (_, precision), vote in votes.items() if precision in _FINE and vote.weight)
    land = _heaviest(vote for (_, precision), vote in votes.items() if precision is Precision.COUNTRY and vote.weight)
    if fine is None:
        return (land,) if land else ()
    return tuple(one for one in (_site(fine), fine, land if land and _agree(land[0], fine[0]) else None) if one)


def _weight(tellings: Sequence[Telling], number: int, day: Time | None) -> float:
    telling = tellings[number]
    if telling.historic and number:
        return 0.0
    title = tellings[0].span.place is Place.TITLE
    if telling.apart or not any(_meets(time, day) for time, role in telling.times if role <= Role.DEED):
        elsewhen = telling.apart or any(role <= Role.DEED for _, role in telling.times)
        if elsewhen:
            return 0.0 if number else _LATER_WEIGHT
    place = number - title
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
