"""The times of a sentence, each with its place in the text and with what it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from store.model import Place, Span
from workbench.extract.events.context import Context
from workbench.extract.events.relative import shifted
from workbench.extract.events.roles import Role, Roles
from workbench.extract.events.said import Said, Time
from workbench.extract.events.times import times_in
from workbench.extract.text.tokens import words_in


def roled_times(text: str, span: Span, roles: Roles, context: Context) -> Iterator[tuple[Time, Role]]:
    """Those of a sentence of these words; the day of a dateline is that of no event."""
    today, words = context.today, context.words
    times = times_in(text, today, words)
    base = next((time.first for time in times if time.first is not None and time.first == time.last), today)
    beside = shifted(Said(text, words_in(text), today, words), base) if base is not None else ()
    for time in (*times, *beside):
        placed = _placed(time, text, span.start, words.days.since)
        if span.place is Place.TEXT and placed.start == context.dated_at:
            continue
        role = roles.of(placed)
        yield _up_to_now(placed, role, today), role


def _placed(time: Time, text: str, start: int, opened: tuple[str, ...]) -> Time:
    """A time of the sentence's words with its place in the text; marked where it stands after "since"."""
    since = time.words.lower().startswith(opened) or text[: time.start].rstrip().lower().endswith(opened)
    return time._replace(start=time.start + start, end=time.end + start, stretch=since or time.stretch)


def _up_to_now(time: Time, role: Role, today: date | None) -> Time:
    """What stands after "since" runs up to now; not so "since Saturday's blast", which tells the day of the blast."""
    if not time.stretch or role is Role.OWN or today is None:
        return time._replace(stretch=False) if time.stretch else time
    return time._replace(last=max(today, time.last or today))
