"""Dates that a sentence tells: "4 August 2013", "August 4", "in March", "in 2016"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from workbench.extract.events.said import Said, Time
from workbench.extract.text.dates import dates_in, day_of
from workbench.extract.words import Words

_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_NUMERIC = re.compile(r"\d[.-]\d")
_YEAR = re.compile(r"\b(?:in|since|during|of|until)[ ](?P<y>(?:19|20)\d{2})\b(?!\s*[-–]\d)", re.IGNORECASE)


@lru_cache(maxsize=4)
def _pattern(words: Words) -> re.Pattern[str]:
    months = "|".join(sorted(words.months, key=len, reverse=True))
    full = "|".join(month.capitalize() for month in words.months if len(month) > 3 or month == "may")
    return re.compile(
        rf"\b(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[ ](?:of[ ])?(?P<m>{months})\b|(?P<m2>{months})\.?[ ](?P<d2>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?"
        rf"|(?:(?P<part>early|mid|late)[ -])(?P<m3>{months})\b|(?:in|since|last|of|by|until)[ ](?P<m4>{months})\b"
        rf"(?!\.?[ ]\d{{1,2}}\b)(?:[ ](?P<y4>\d{{4}}))?|(?-i:(?P<m5>{full})['’]s)\b|the[ ](?-i:(?P<m6>{full}))(?=[ ][a-z]))",
        re.IGNORECASE,
    )


def full_dates(said: Said) -> Iterator[Time]:
    """Days with their year."""
    if said.spoken.isdisjoint(said.words.months) and not _NUMERIC.search(said.text):
        return
    for match, found in dates_in(said.text, said.words):
        yield Time(*match.span(), match.group(), found, found)


def months(said: Said) -> Iterator[Time]:
    """A day or a part of a month without a year: the latest one up to the day of writing."""
    if not said.spoken.isdisjoint(said.words.months):
        for match in _pattern(said.words).finditer(said.text):
            time = _month(match, said)
            if time is not None:
                yield time


def years(said: Said) -> Iterator[Time]:
    """A year alone."""
    if "19" in said.text or "20" in said.text:
        for match in _YEAR.finditer(said.text):
            year = int(match["y"])
            yield Time(*match.span(), match.group(), date(year, 1, 1), date(year, 12, 31))


def span_of_months(year: int, first: int, last: int) -> tuple[date, date]:
    """The days from one month of a year to another, which may lie beyond its end."""
    start = date(year + (first - 1) // 12, (first - 1) % 12 + 1, 1)
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return start, date(end_year, end_month, monthrange(end_year, end_month)[1])


def _month(match: re.Match[str], said: Said) -> Time | None:
    name = next(match[key] for key in ("m", "m2", "m3", "m4", "m5", "m6") if match[key])
    month = said.words.months[name.lower()]
    day = int(match["d"] or match["d2"] or 0)
    if not (said.today or match["y4"]):
        return Time(*match.span(), match.group(), None, None)
    base = said.today or date(int(match["y4"]), 12, 31)
    year = int(match["y4"]) if match["y4"] else base.year if month <= base.month else base.year - 1
    first, last = span_of_months(year, month, month)
    if day:
        found = day_of(year, month, day)
        return Time(*match.span(), match.group(), found, found) if found else None
    if match["part"]:
        low, high = _PARTS[match["part"].lower()]
        first, last = first.replace(day=low), first.replace(day=min(high, last.day))
    return Time(*match.span(), match.group(), first, last)
