"""Times told from the day of writing: "on Tuesday", "overnight", "two weeks ago", "last month"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from workbench.extract.events.dates import span_of_months
from workbench.extract.events.said import Said, Time
from workbench.extract.words import Words

_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 14)}
_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {"a": 1, "an": 1, "few": 3}
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_HOURS = 24
_COUNT = rf"(?P<n>\d{{1,3}}|{'|'.join(_NUMBERS)})"
_LAST = re.compile(
    rf"\b(?:in|over|during|for|within)[ ]the[ ](?:last|past)[ ](?:{_COUNT}[ ])?(?P<unit>hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
_LAST_WORDS = frozenset({"last", "past"})
"""Words without one of which the pattern does not match."""
_AGO = re.compile(rf"\b(?:some[ ])?{_COUNT}[ ](?P<unit>day|week|month|year)s?[ ]ago\b", re.IGNORECASE)
_NEAR = re.compile(
    r"\b(?:(?P<today>today|tonight|this morning|this afternoon|this evening)|(?P<yesterday>yesterday|overnight|last night)"
    r"|(?P<which>this|last|next)[ ](?P<unit>week|month|year|spring|summer|autumn|winter|weekend)|(?:at |over )?the[ ](?P<ended>weekend))\b",
    re.IGNORECASE,
)
_NEAR_ENDS = frozenset(
    (
        "today tonight morning afternoon evening yesterday overnight night "
        "week month year spring summer autumn winter weekend"
    ).split()
)
"""Words with which each alternative of the pattern ends."""


RELATIVE_WORDS = _LAST_WORDS | _NEAR_ENDS | {"ago"}
"""Words without one of which no pattern here matches, but that of the weekdays and those of `shifted`."""


@lru_cache(maxsize=4)
def _weekday(words: Words) -> re.Pattern[str]:
    days = "|".join(sorted((day for day in words.weekdays if len(day) > 4), key=len, reverse=True))
    return re.compile(rf"\b(?:on[ ]|last[ ]|late[ ]|early[ ])?(?P<day>{days})\b", re.IGNORECASE)


def weekdays(said: Said) -> Iterator[Time]:
    """The latest such day up to the day of writing."""
    if said.spoken.isdisjoint(said.words.weekdays):
        return
    for match in _weekday(said.words).finditer(said.text):
        day = None
        if said.today:
            back = (said.today.weekday() - said.words.weekdays[match["day"].lower()]) % 7
            day = said.today - timedelta(days=back)
        yield Time(*match.span(), match.group(), day, day)


def last_stretches(said: Said) -> Iterator[Time]:
    """Up to now: "in the last 24 hours"."""
    if not said.today or said.spoken.isdisjoint(_LAST_WORDS):
        return
    for match in _LAST.finditer(said.text):
        number, unit = _number(match["n"] or "1"), match["unit"].lower()
        days = -(-number // _HOURS) if unit == "hour" else number * _DAYS[unit]
        yield Time(*match.span(), match.group(), said.today - timedelta(days=days), said.today)


def ago(said: Said) -> Iterator[Time]:
    """A count of days, weeks, months or years back; weeks are taken half a week wide, months a month, years a year."""
    if not said.today or "ago" not in said.spoken:
        return
    for match in _AGO.finditer(said.text):
        unit = match["unit"].lower()
        days = _number(match["n"]) * _DAYS[unit]
        around = timedelta(days=0 if unit == "day" else _DAYS[unit] // 2)
        if timedelta(days=days) + around < said.today - date.min:
            middle = said.today - timedelta(days=days)
            yield Time(*match.span(), match.group(), middle - around, middle + around)


def near_days(said: Said) -> Iterator[Time]:
    """Today, yesterday, and the units of the calendar beside the day of writing."""
    if not said.today or said.spoken.isdisjoint(_NEAR_ENDS):
        return
    for match in _NEAR.finditer(said.text):
        first, last = _near(match, said.today)
        yield Time(*match.span(), match.group(), first, last)


def _near(match: re.Match[str], today: date) -> tuple[date, date]:
    yesterday = today - timedelta(days=1)
    if match["today"]:
        return today, today
    if match["yesterday"]:
        return yesterday, today if "night" in match.group().lower() else yesterday
    if match["ended"]:
        sunday = today - timedelta(days=(today.weekday() + 1) % 7)
        saturday = sunday - timedelta(days=1)
        return (saturday, sunday) if today.weekday() != 5 else (today, today)
    return _unit(match["unit"].lower(), {"this": 0, "last": -1, "next": 1}[match["which"].lower()], today)


def _unit(unit: str, step: int, today: date) -> tuple[date, date]:
    if unit in {"week", "weekend"}:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6)
    if unit == "month":
        return span_of_months(today.year, today.month + step, today.month + step)
    if unit == "year":
        return date(today.year + step, 1, 1), date(today.year + step, 12, 31)
    return span_of_months(today.year + step, *_SEASONS[unit])


def _number(words: str) -> int:
    return int(words) if words.isdigit() else _NUMBERS[words.lower()]


_SHIFT = re.compile(
    rf"\b(?:{_COUNT}[ ](?P<unit>day|week)s?[ ](?P<way>earlier|before|after|later)|the[ ](?:previous[ ]day|day[ ](?P<beside>before|earlier|after)))\b",
    re.IGNORECASE,
)
_SHIFTS = frozenset({"earlier", "before", "after", "later", "previous"})


def shifted(said: Said, base: date) -> Iterator[Time]:
    """Told from another day of the sentence: "a day earlier"; "a day after the blast" tells the day of the blast."""
    if said.spoken.isdisjoint(_SHIFTS):
        return
    for match in _SHIFT.finditer(said.text):
        unit = (match["unit"] or "day").lower()
        days = timedelta(days=_number(match["n"] or "1") * _DAYS[unit])
        around = timedelta(days=0 if unit == "day" else _DAYS[unit] // 2)
        way = (match["way"] or match["beside"] or "").lower()
        later = way == "later" or (way == "before" and said.text[match.end() + 1 : match.end() + 2].isalpha())
        if days + around < base - date.min and days + around < date.max - base:
            middle = base + days if later else base - days
            yield Time(*match.span(), match.group(), middle - around, middle + around)
