"""When and where a claim's event was: what its sentence tells, else the sentence before, else the article's main event."""

from __future__ import annotations

from store.model import EventPlace, EventTime, Place, Precision, Span
from workbench.extract.analysis import inside
from workbench.extract.events.anchors import Anchor
from workbench.extract.events.frames import Frame
from workbench.extract.events.located import Located
from workbench.extract.events.said import Time
from workbench.extract.events.telling import Telling

_ORDER = list(Precision)
_FINE = frozenset({Precision.PLACE, Precision.DISTRICT, Precision.REGION})


def when_of(near: int | None, span: Span, own: Telling, before: Telling | None, anchor: Anchor) -> EventTime | None:
    """The time of the event that a claim at a span tells."""
    told = _own_time(span, own, near)
    main = anchor.when
    if told is not None:
        same = main is not None and not own.apart and not told.stretch and not told.is_day and told.meets(main[0])
        if main is not None and same and main[0].is_day and main[0].first:
            return _inherited(*main)
        return _time(told, own, inherited=False, vague=same)
    if own.apart:
        return None
    earlier = _own_time(before.span, before, None) if before is not None and not before.apart else None
    if (
        before is not None
        and earlier is not None
        and earlier.is_day
        and (main is None or earlier.first is None or earlier.meets(main[0]))
    ):
        return _inherited(earlier, before)
    return _inherited(*main) if main is not None else None


def where_of(
    span: Span, own: Telling, before: Telling | None, anchor: Anchor, when: EventTime | None
) -> tuple[EventPlace, ...]:
    """Where the event of a claim at a span was, the finest first."""
    places = _own_places(span, own)
    found = [_place(one, own, inherited=False) for one in places]
    if any(one.precision not in {Precision.SITE, Precision.COUNTRY} for one in places) or _elsewhere(own, when, anchor):
        return _ordered(found)
    if any(
        one.precision is Precision.COUNTRY and one.frame in {Frame.AT, Frame.AREA} and span.place is Place.TEXT
        for one in places
    ):
        return _ordered(found)
    main = [_place(place, telling, inherited=True) for place, telling in anchor.where]
    if (
        before is not None
        and not (before.apart or before.historic or own.counted)
        and not _elsewhere(before, None, anchor)
    ):
        near = [place for place in before.places if place.precision in _FINE]
        if len(near) == 1:
            main = [_place(place, before, inherited=True) for place in before.places]
    levels = {one.precision for one in found}
    return _ordered(
        [
            *found,
            *(
                one
                for one in main
                if one.precision not in levels and not (Precision.SITE in levels and one.precision is Precision.SITE)
            ),
        ]
    )


def _elsewhere(own: Telling, when: EventTime | None, anchor: Anchor) -> bool:
    """Whether its sentence tells another event than the article's main one."""
    if own.apart or any(time.stretch and not time.is_day for time, _ in own.days()):
        return True
    if anchor.when is None or (when is not None and when.inherited):
        return False
    return any(_far(time, anchor.when[0]) for time, _ in own.days() if when is None or time.words.strip() == when.words)


def _far(time: Time, main: Time) -> bool:
    if time.first is None or main.first is None or time.meets(main):
        return False
    return not time.is_day or abs((time.first - main.first).days) > 7


def _own_time(span: Span, own: Telling, near: int | None) -> Time | None:
    """The surest time of a sentence; of equally sure ones one in the claim itself, then the nearest to its figure."""
    days = own.days(near)
    return min(
        days, key=lambda one: (not one[0].is_day, one[1], not span.start <= one[0].start < span.end), default=(None,)
    )[0]


def _own_places(span: Span, own: Telling) -> list[Located]:
    within = [one for one in own.places if inside(Span(one.start, one.end, span.place), span)]
    fine = [one for one in within if one.precision is not Precision.SITE]
    return within if fine else [*within, *(one for one in own.places if one not in within)]


def _ordered(places: list[EventPlace]) -> tuple[EventPlace, ...]:
    unique = {(one.name, one.precision): one for one in reversed(places)}
    return tuple(sorted(unique.values(), key=lambda one: (_ORDER.index(one.precision), one.span.start)))


def _place(place: Located, telling: Telling, *, inherited: bool) -> EventPlace:
    return EventPlace(place.name, place.precision, inherited, Span(place.start, place.end, telling.span.place))


def _inherited(time: Time, telling: Telling) -> EventTime:
    return _time(time, telling, inherited=True, vague=True)


def _time(time: Time, telling: Telling, *, inherited: bool, vague: bool) -> EventTime:
    """A vague time keeps its days only where they can be those of one thing: "last month's blast" tells none."""
    span = Span(time.start, time.end, telling.span.place)
    open_ended = vague and not time.is_day
    first, last = ("" if day is None or open_ended else day.isoformat() for day in (time.first, time.last))
    return EventTime(time.words.strip(), first, last, inherited, span)
