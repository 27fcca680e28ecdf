"""Times told from the day of writing: "on Tuesday", "overnight", "two weeks ago", "last month"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from workbench.extract.events.dates import span_of_months
from workbench.extract.events.said import Said, Time
from workbench.extract.words.days import Days
from workbench.extract.words.patterns import pattern

_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_HOURS = 24


def weekdays(said: Said) -> Iterator[Time]:
    """The latest such day up to the day of writing."""
    if said.spoken.isdisjoint(said.words.weekdays):
        return
    for match in pattern(said.words.days.weekday).finditer(said.text):
        day = None
        if said.today:
            back = (said.today.weekday() - said.words.weekdays[match["day"].lower()]) % 7
            day = said.today - timedelta(days=back)
        yield Time(*match.span(), match.group(), day, day)


def last_stretches(said: Said) -> Iterator[Time]:
    """Up to now: "in the last 24 hours"."""
    days = said.words.days
    if not said.today or not said.may_hold("last"):
        return
    for match in pattern(days.last).finditer(said.text):
        number, unit = _number(match["n"], days), days.units[match["unit"].lower()]
        back = -(-number // _HOURS) if unit == "hour" else number * _DAYS[unit]
        yield Time(*match.span(), match.group(), said.today - timedelta(days=back), said.today)


def ago(said: Said) -> Iterator[Time]:
    """A count of days, weeks, months or years back; weeks are taken half a week wide, months a month, years a year."""
    if not said.today or not said.may_hold("ago"):
        return
    for match in pattern(said.words.days.ago).finditer(said.text):
        days, around = _counted(match, said.words.days)
        if days + around < said.today - date.min:
            middle = said.today - days
            yield Time(*match.span(), match.group(), middle - around, middle + around)


def near_days(said: Said) -> Iterator[Time]:
    """Today, yesterday, and the units of the calendar beside the day of writing."""
    if not said.today or not said.may_hold("near"):
        return
    for match in pattern(said.words.days.near).finditer(said.text):
        first, last = _near(match, said.today, said.words.days)
        yield Time(*match.span(), match.group(), first, last)


def shifted(said: Said, base: date) -> Iterator[Time]:
    """Told from another day of the sentence: "a day earlier"; "a day after the blast" tells the day of the blast."""
    if not said.may_hold("shift"):
        return
    for match in pattern(said.words.days.shift).finditer(said.text):
        days, around = _counted(match, said.words.days)
        ahead = match["later"] or (match["before"] and said.text[match.end() + 1 : match.end() + 2].isalpha())
        if days + around < base - date.min and days + around < date.max - base:
            middle = base + days if ahead else base - days
            yield Time(*match.span(), match.group(), middle - around, middle + around)


def _counted(match: re.Match[str], days: Days) -> tuple[timedelta, timedelta]:
    """How far a count of units leads, and how far it may be off."""
    unit = days.units[match["unit"].lower()] if match["unit"] else "day"
    around = timedelta(days=0 if unit == "day" else _DAYS[unit] // 2)
    return timedelta(days=_number(match["n"], days) * _DAYS[unit]), around


def _near(match: re.Match[str], today: date, days: Days) -> tuple[date, date]:
    yesterday = today - timedelta(days=1)
    if match["today"]:
        return today, today
    if match["yesterday"] or match["night"]:
        return yesterday, today if match["night"] else yesterday
    if match["ended"]:
        sunday = today - timedelta(days=(today.weekday() + 1) % 7)
        return (sunday - timedelta(days=1), sunday) if today.weekday() != 5 else (today, today)
    return _unit(match["unit"].lower(), days.steps[match["which"].lower()], today, days)


def _unit(word: str, step: int, today: date, days: Days) -> tuple[date, date]:
    unit = days.units.get(word)
    if unit in {"week", "weekend"}:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6)
    if unit == "month":
        return span_of_months(today.year, today.month + step, today.month + step)
    if unit == "year":
        return date(today.year + step, 1, 1), date(today.year + step, 12, 31)
    return span_of_months(today.year + step, *days.seasons[word])


def _number(words: str | None, days: Days) -> int:
    if words is None:
        return 1
    return int(words) if words.isdigit() else days.numbers[words.lower()]
