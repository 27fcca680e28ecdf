"""Dates that a sentence tells: "4 August 2013", "August 4", "in March", "in 2016"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from workbench.extract.events.said import Said, Time
from workbench.extract.text.dates import dates_in, day_of
from workbench.extract.words.patterns import pattern

_NUMERIC = re.compile(r"\d[.-]\d")


def full_dates(said: Said) -> Iterator[Time]:
    """Days with their year."""
    if said.spoken.isdisjoint(said.words.months) and not _NUMERIC.search(said.text):
        return
    for match, found in dates_in(said.text, said.words):
        yield Time(*match.span(), match.group(), found, found)


def months(said: Said) -> Iterator[Time]:
    """A day or a part of a month without a year: the latest one up to the day of writing."""
    if not said.spoken.isdisjoint(said.words.months):
        for match in pattern(said.words.days.month).finditer(said.text):
            time = _month(match, said)
            if time is not None:
                yield time


def years(said: Said) -> Iterator[Time]:
    """A year alone."""
    if "19" in said.text or "20" in said.text:
        for match in pattern(said.words.days.year).finditer(said.text):
            year = int(match["year"])
            yield Time(*match.span(), match.group(), date(year, 1, 1), date(year, 12, 31))


def span_of_months(year: int, first: int, last: int) -> tuple[date, date]:
    """The days from one month of a year to another, which may lie beyond its end."""
    start = date(year + (first - 1) // 12, (first - 1) % 12 + 1, 1)
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return start, date(end_year, end_month, monthrange(end_year, end_month)[1])


def _month(match: re.Match[str], said: Said) -> Time | None:
    days, written = said.words.days, match["year"]
    month = said.words.months[next(match[key] for key in days.months if match[key]).lower()]
    day = int(match["day"] or match["day2"] or 0)
    if not (said.today or written):
        return Time(*match.span(), match.group(), None, None)
    base = said.today or date(int(written), 12, 31)
    year = int(written) if written else base.year if month <= base.month else base.year - 1
    first, last = span_of_months(year, month, month)
    if day:
        found = day_of(year, month, day)
        return Time(*match.span(), match.group(), found, found) if found else None
    if match["part"]:
        low, high = days.parts[match["part"].lower()]
        first, last = first.replace(day=low), first.replace(day=min(high, last.day))
    return Time(*match.span(), match.group(), first, last)
