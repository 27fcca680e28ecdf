"""Full dates as a calendar has them: "4 August 2013", "August 4, 2013", "2013-08-04"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from workbench.extract.words import Words
from workbench.extract.words.patterns import any_of

_CENTURY = 100
_THIS_CENTURY = 2000


def first_date(text: str, words: Words) -> str:
    """The first full date in a text as an ISO day, "" where there is none."""
    return next((found.isoformat() for _, found in dates_in(text, words)), "")


def dates_in(text: str, words: Words) -> Iterator[tuple[re.Match[str], date]]:
    """Each full date of a text that the calendar has, with where it stands."""
    for match in _pattern(words).finditer(text):
        found = _dated(match, words)
        if found:
            yield match, found


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has no such one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=4)
def _pattern(words: Words) -> re.Pattern[str]:
    months, th, of = any_of(words.months), f"(?:{words.days.ordinal})?", f"(?:{words.days.of}[ ])?"
    return re.compile(
        rf"\b(?:(?P<d>\d{{1,2}}){th}[ ]{of}(?P<m>{months})\.?,?[ ]{of}(?P<y>\d{{4}}|\d{{2}}\b)"
        rf"|(?P<m2>{months})\.?[ ](?P<d2>\d{{1,2}}){th},?[ ]?(?P<y2>\d{{4}})"
        r"|(?P<y3>\d{4})-(?P<n3>\d{2})-(?P<d3>\d{2})|(?P<d4>\d{1,2})[.-](?P<n4>\d{1,2})[.-](?P<y4>(?:19|20)\d{2}))",
        re.IGNORECASE,
    )


def _dated(match: re.Match[str], words: Words) -> date | None:
    got = match.groupdict()
    year = next(int(got[key]) for key in ("y", "y2", "y3", "y4") if got[key])
    year += 0 if year >= _CENTURY else _THIS_CENTURY if year < _CENTURY // 2 else _THIS_CENTURY - _CENTURY
    name = got["m"] or got["m2"]
    month = words.months[name.lower()] if name else int(got["n3"] or got["n4"])
    return day_of(year, month, next(int(got[key]) for key in ("d", "d2", "d3", "d4") if got[key]))
