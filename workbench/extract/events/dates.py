"""When a claim says that it happened: words of time, resolved against the article's date to a first and a last day."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from workbench.extract.text.tokens import words_in
from workbench.extract.words import Words

When = tuple[str, str, str]
"""The words, the first and the last day."""

_CENTURY = 100
_THIS_CENTURY = 2000
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 14)}
_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


@dataclass(frozen=True, slots=True)
class _Patterns:
    dated: re.Pattern[str]
    month: re.Pattern[str]
    weekday: re.Pattern[str]


@lru_cache(maxsize=4)
def _patterns(words: Words) -> _Patterns:
    months = "|".join(sorted(words.months, key=len, reverse=True))
    days = "|".join(sorted((day for day in words.weekdays if len(day) > 4), key=len, reverse=True))
    return _Patterns(
        re.compile(
            rf"\b(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[ ](?P<m>{months})\.?,?[ ](?P<y>\d{{4}}|\d{{2}}\b)"
            rf"|(?P<m2>{months})\.?[ ](?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?[ ]?(?P<y2>\d{{4}})"
            r"|(?P<y3>\d{4})-(?P<n3>\d{2})-(?P<d3>\d{2})|(?P<d4>\d{1,2})[.-](?P<n4>\d{1,2})[.-](?P<y4>(?:19|20)\d{2}))",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[ ](?P<m>{months})\b|(?P<m2>{months})\.?[ ](?P<d2>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?"
            rf"|(?:(?P<part>early|mid|late)[ -])(?P<m3>{months})\b|(?:in|since|last|of|by|until)[ ](?P<m4>{months})\b"
            r"(?:[ ](?P<y4>\d{4}))?)",
            re.IGNORECASE,
        ),
        re.compile(rf"\b(?:on[ ]|last[ ]|late[ ]|early[ ])?(?P<day>{days})\b", re.IGNORECASE),
    )


def first_date(text: str, words: Words) -> str:
    """The first full date in a text as an ISO day, "" where there is none."""
    for match in _patterns(words).dated.finditer(text):
        found = _dated(match, words)
        if found:
            return found.isoformat()
    return ""


def _dated(match: re.Match[str], words: Words) -> date | None:
    got = match.groupdict()
    year = next(int(got[key]) for key in ("y", "y2", "y3", "y4") if got[key])
    year += 0 if year >= _CENTURY else _THIS_CENTURY if year < _CENTURY // 2 else _THIS_CENTURY - _CENTURY
    name = got["m"] or got["m2"]
    month = words.months[name.lower()] if name else int(got["n3"] or got["n4"])
    day = next(int(got[key]) for key in ("d", "d2", "d3", "d4") if got[key])
    return _day(year, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def when_said(text: str, published: str, words: Words) -> When | None:
    """The first time that a claim's words name, resolved against the day of publication ("" where unknown)."""
    today = _day_of(published)
    said = _Said(text, words_in(text), today, words)
    hits = [hit for rule in _RULES if (hit := rule(said)) is not None]
    return min(hits, key=lambda hit: (hit[0], -len(hit[1][0])))[1] if hits else None


def _day_of(published: str) -> date | None:
    if not published:
        return None
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


_Hit = tuple[int, When] | None


@dataclass(frozen=True, slots=True)
class _Said:
    """What each rule is asked about; `spoken` tells it cheaply when its pattern cannot match."""

    text: str
    spoken: frozenset[str]
    today: date | None
    words: Words


def _between(match: re.Match[str], first: date, last: date) -> _Hit:
    return match.start(), (match.group().strip(), first.isoformat(), last.isoformat())


_NUMERIC = re.compile(r"\d[.-]\d")


def _full_date(said: _Said) -> _Hit:
    if said.spoken.isdisjoint(said.words.months) and not _NUMERIC.search(said.text):
        return None
    match = _patterns(said.words).dated.search(said.text)
    found = _dated(match, said.words) if match else None
    return _between(match, found, found) if match and found else None


def _weekday(said: _Said) -> _Hit:
    """The latest such day up to the day of publication."""
    if not said.today or said.spoken.isdisjoint(said.words.weekdays):
        return None
    match = _patterns(said.words).weekday.search(said.text)
    if not match:
        return None
    back = (said.today.weekday() - said.words.weekdays[match["day"].lower()]) % 7
    found = said.today - timedelta(days=back)
    return _between(match, found, found)


_LAST = re.compile(
    r"\b(?:in|over|during|for|within)[ ]the[ ](?:last|past)[ ](?P<n>\d{1,3}|two|three|four|five|six|seven|ten|few)?[ ]?"
    r"(?P<unit>hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
_LAST_WORDS = frozenset({"last", "past"})
"""Words without one of which the pattern does not match."""
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10, "few": 3}
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_HOURS = 24


def _last_stretch(said: _Said) -> _Hit:
    if not said.today or said.spoken.isdisjoint(_LAST_WORDS):
        return None
    match = _LAST.search(said.text)
    if not match:
        return None
    count = match["n"] or "1"
    number = int(count) if count.isdigit() else _NUMBERS[count.lower()]
    unit = match["unit"].lower()
    days = -(-number // _HOURS) if unit == "hour" else number * _DAYS[unit]
    return _between(match, said.today - timedelta(days=days), said.today)


_NEAR = re.compile(
    r"\b(?:(?P<today>today|tonight|this morning|this afternoon|this evening)|(?P<yesterday>yesterday|overnight|last night)"
    r"|(?P<which>this|last|next)[ ](?P<unit>week|month|year|spring|summer|autumn|winter|weekend))\b",
    re.IGNORECASE,
)
_NEAR_ENDS = frozenset(
    (
        "today tonight morning afternoon evening yesterday overnight night "
        "week month year spring summer autumn winter weekend"
    ).split()
)
"""Words with which each alternative of the pattern ends."""


def _near_day(said: _Said) -> _Hit:
    today = said.today
    if not today or said.spoken.isdisjoint(_NEAR_ENDS):
        return None
    match = _NEAR.search(said.text)
    if not match:
        return None
    if match["today"]:
        return _between(match, today, today)
    if match["yesterday"]:
        return _between(
            match, today - timedelta(days=1), today if "night" in match.group().lower() else today - timedelta(days=1)
        )
    first, last = _unit(match["unit"].lower(), {"this": 0, "last": -1, "next": 1}[match["which"].lower()], today)
    return _between(match, first, last)


def _unit(unit: str, step: int, today: date) -> tuple[date, date]:
    if unit in {"week", "weekend"}:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6)
    if unit == "month":
        return _months(today.year, today.month + step, today.month + step)
    if unit == "year":
        return date(today.year + step, 1, 1), date(today.year + step, 12, 31)
    first, last = _SEASONS[unit]
    return _months(today.year + step, first, last)


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    start = date(year + (first - 1) // 12, (first - 1) % 12 + 1, 1)
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return start, date(end_year, end_month, monthrange(end_year, end_month)[1])


def _month(said: _Said) -> _Hit:
    """A day or a part of a month without a year: the latest one up to the day of publication."""
    today = said.today
    match = None if said.spoken.isdisjoint(said.words.months) else _patterns(said.words).month.search(said.text)
    if not match or not (today or match["y4"]):
        return None
    name = match["m"] or match["m2"] or match["m3"] or match["m4"]
    month = said.words.months[name.lower()]
    base = today or date(int(match["y4"]), 12, 31)
    year = int(match["y4"]) if match["y4"] else base.year if month <= base.month else base.year - 1
    first, last = _months(year, month, month)
    day = match["d"] or match["d2"]
    if day:
        found = _day(year, month, int(day))
        return _between(match, found, found) if found else None
    if match["part"]:
        low, high = _PARTS[match["part"].lower()]
        return _between(match, first.replace(day=low), first.replace(day=min(high, last.day)))
    return _between(match, first, last)


_YEAR = re.compile(r"\b(?:in|since|during|of|until)[ ](?P<y>(?:19|20)\d{2})\b(?!\s*[-–]\d)")


def _year(said: _Said) -> _Hit:
    match = _YEAR.search(said.text) if "19" in said.text or "20" in said.text else None
    return _between(match, date(int(match["y"]), 1, 1), date(int(match["y"]), 12, 31)) if match else None


_RULES: tuple[Callable[[_Said], _Hit], ...] = (
    _full_date,
    _weekday,
    _last_stretch,
    _near_day,
    _month,
    _year,
)
