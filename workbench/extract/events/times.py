"""The times that a text names, resolved to first and last days against the day on which it was written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache

from workbench.extract.events.dates import full_dates, months, years
from workbench.extract.events.relative import ago, last_stretches, near_days, weekdays
from workbench.extract.events.said import Said, Time
from workbench.extract.text.tokens import words_in
from workbench.extract.words import Words

When = tuple[str, str, str]
"""The words, the first and the last day."""

_NUMBER = re.compile(r"\d[.-]\d|(?:19|20)\d\d")
"""What a date or a year in figures has."""

_RULES: tuple[Callable[[Said], Iterator[Time]], ...] = (
    full_dates,
    weekdays,
    last_stretches,
    ago,
    near_days,
    months,
    years,
)


@lru_cache(maxsize=4)
def _gate(words: Words) -> frozenset[str]:
    """The words without one of which, and without such a number, no rule finds a time."""
    return frozenset({*words.weekdays, *words.months}).union(*words.days.gates.values())


def times_in(text: str, today: date | None, words: Words) -> tuple[Time, ...]:
    """Every time that the words name, in their order; of two that share words the one that begins first and is longer."""
    spoken = words_in(text)
    if spoken.isdisjoint(_gate(words)) and not _NUMBER.search(text):
        return ()
    said = Said(text, spoken, today, words)
    found = [time for rule in _RULES for time in rule(said)]
    kept: list[Time] = []
    for time in sorted(found, key=lambda one: (one.start, -len(one.words))):
        if not kept or time.start >= kept[-1].end:
            kept.append(time)
    return tuple(kept)


def when_said(text: str, published: str, words: Words) -> When | None:
    """The first time that a claim's words name and that can be told to the day of its first and last day."""
    for time in times_in(text, day_of(published), words):
        if time.first is not None and time.last is not None:
            return time.words.strip(), time.first.isoformat(), time.last.isoformat()
    return None


def day_of(moment: str) -> date | None:
    """The day of an ISO moment; None where it is none."""
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None
