"""The days of news that tells no day of what happened: they end with the day on which it was told, written or published."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from workbench.extract.events.roles import Role
from workbench.extract.events.said import A_WEEK, Time
from workbench.extract.events.telling import Telling

FRESH = timedelta(days=1)
"""News is of the day on which it is told, or of the one before."""
COUNTED = A_WEEK - FRESH
"""The same where it tells how the count of its dead goes on: that is news for a week."""
_OPENING = 2
"""Sentences by which a report is known for one of people who came to harm."""


def news_day(lead: Sequence[Telling], dateline: Time | None, published: date | None) -> tuple[Time, Telling] | None:
    """The days up to the one that a dateline or a saying of the lead tells: "Six people were killed, police said on Monday"."""
    back = COUNTED if any(one.counted for one in lead) else FRESH
    for day, telling in _told(lead, dateline, published):
        if day.first is not None and day.first == day.last:
            return day._replace(first=day.first - back), telling
    return None


def _told(lead: Sequence[Telling], dateline: Time | None, published: date | None) -> Iterator[tuple[Time, Telling]]:
    news = [one for one in lead if one.is_news]
    if not news:
        return
    if dateline is not None:
        yield dateline, news[0]
    for one in (*news, *(one for one in lead if not (one in news or one.apart or one.historic))):
        surest = Role.LOOSE if one in news else Role.TOLD
        yield from ((time, one) for time, role in one.times if role >= surest and not time.stretch)
    if any(one.harms and one in news for one in lead[:_OPENING]):
        start = news[0].span.start
        yield Time(start, start, "", published, published), news[0]
