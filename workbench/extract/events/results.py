"""What is handed on of an event: its time and its places, with where they are told."""

from __future__ import annotations

from collections.abc import Iterable

from store.model import EventPlace, EventTime, Place, Precision, Span
from workbench.extract.events.located import Located
from workbench.extract.events.said import Time
from workbench.extract.events.telling import Telling

_ORDER = list(Precision)


def event_time(told: tuple[Time, Telling] | None, *, inherited: bool, vague: bool = True) -> EventTime | None:
    """A vague time keeps its days only where they can be those of one thing: "last month's blast" tells none."""
    if told is None:
        return None
    time, telling = told
    closed = time.is_day or time.stretch or not vague
    first, last = (day.isoformat() if day and closed else "" for day in (time.first, time.last))
    return EventTime(time.words.strip(), first, last, inherited, Span(time.start, time.end, telling.span.place))


def event_places(found: Iterable[tuple[Located, Place, bool]]) -> tuple[EventPlace, ...]:
    """The finest first, each once; each comes with the text that it stands in, and whether it is taken over."""
    places = [EventPlace(one.name, one.precision, taken, Span(one.start, one.end, text)) for one, text, taken in found]
    unique = {(one.name, one.precision): one for one in reversed(places)}
    return tuple(sorted(unique.values(), key=lambda one: (_ORDER.index(one.precision), one.span.start)))
