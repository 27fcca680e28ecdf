"""What one sentence tells of an event: its times and places by their role, and whether it speaks of another one."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date, timedelta

from store.model import Span
from workbench.extract.events.located import Located, Places
from workbench.extract.events.relative import shifted
from workbench.extract.events.roles import Role, role_of, spoken_at
from workbench.extract.events.said import Said, Time
from workbench.extract.events.times import times_in
from workbench.extract.events.toponyms import Toponyms
from workbench.extract.text.tokens import Tokens, tokens_of, words_in
from workbench.extract.words import Words
from workbench.extract.words.vocabulary import Happenings

_NEAR = 4
OVER = timedelta(days=60)
"""After so long a month or a year is no part of the news."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence; all offsets count as its span's do."""

    span: Span
    tokens: Tokens
    times: tuple[tuple[Time, Role], ...]
    places: tuple[Located, ...]
    apart: bool
    """It says itself that it speaks of another event: "another attack", "in a separate raid"."""
    deeds: frozenset[str]
    """The kinds of what happens in it; "" is any."""
    happens: bool
    """Something happens in it at all."""
    harm_at: int | None
    """Where its first word of harm stands."""
    historic: bool
    """It names a month or a year that is over: what it tells of then is another thing."""
    counted: bool
    """It tells what was said, counted or done about a thing afterwards."""

    def days(self, near: int | None = None) -> list[tuple[Time, Role]]:
        """The times of what happened, the surest first; of equal ones the nearest to a place in the text."""
        near = self.harm_at if near is None else near
        told = [one for one in self.times if one[1] <= Role.DEED]
        return sorted(told, key=lambda one: (one[1], 0 if near is None else abs(one[0].start - near)))

    def alike(self, others: frozenset[str]) -> bool:
        """Whether what happens in it can be of one of these kinds."""
        others = others - {""}
        return not others or self.deeds == {""} or not others.isdisjoint(self.deeds)


def tell(
    text: str, span: Span, today: date | None, words: Words, toponyms: Toponyms, sources: tuple[Span, ...]
) -> Telling:
    """Read a sentence; places within its `sources` only say who speaks."""
    tokens = tokens_of(text, span.start, span.end)
    happenings = words.happenings
    if happenings is None:
        return Telling(
            span,
            tokens,
            (),
            (),
            apart=False,
            deeds=frozenset(),
            happens=False,
            harm_at=None,
            historic=False,
            counted=False,
        )
    times = _times(text[span.start : span.end], span.start, today, words)
    roles = tuple((_since(time, tokens, today), role_of(time, tokens, words)) for time in times)
    places = tuple(
        place
        for place in Places(tokens, words, happenings, toponyms).found()
        if not any(source.start <= place.start < source.end for source in sources)
        and not spoken_at(tokens, bisect_left(tokens.starts, place.start), words)
    )
    told = set(tokens.words)
    plain = [each for word in told if (each := happenings.nouns.get(word) or happenings.verbs.get(word))]
    deeds = frozenset(happenings.families.get(each, "") for each in plain)
    counted = not told.isdisjoint(happenings.status)
    harm_at = next((tokens.starts[at] for at, word in enumerate(tokens.words) if word in happenings.harm), None)
    historic = today is not None and any(_is_over(time, today) for time, _ in roles)
    apart = _apart(tokens, happenings)
    return Telling(span, tokens, roles, places, apart, deeds, happens(tokens, happenings), harm_at, historic, counted)


def happens(tokens: Tokens, happenings: Happenings) -> bool:
    """Whether a sentence has any word for what happened, or for what people suffered."""
    return any(word in happenings.nouns or word in happenings.verbs or word in happenings.harm for word in tokens.words)


def _times(text: str, start: int, today: date | None, words: Words) -> list[Time]:
    times = times_in(text, today, words)
    base = next((time.first for time in times if time.first is not None and time.first == time.last), today)
    beside = shifted(Said(text, words_in(text), today, words), base) if base is not None else ()
    return [_moved(time, start) for time in (*times, *beside)]


def _moved(time: Time, by: int) -> Time:
    return replace(time, start=time.start + by, end=time.end + by)


def _since(time: Time, tokens: Tokens, today: date | None) -> Time:
    """Up to the day of writing, after "since"."""
    before = [word for word, end in zip(tokens.words, tokens.ends, strict=True) if end <= time.start][-1:]
    if today is None or not (time.words.lower().startswith("since") or before == ["since"]):
        return time
    return replace(time, last=today, stretch=True)


def _is_over(time: Time, today: date) -> bool:
    return not time.is_day and time.last is not None and today - time.last > OVER


def _apart(tokens: Tokens, happenings: Happenings) -> bool:
    for at, word in enumerate(tokens.words):
        following = tokens.words[at + 1 : at + 1 + _NEAR]
        if word in happenings.apart and (word == "elsewhere" or any(each in happenings.nouns for each in following)):
            return True
        if word == "since" and any(each in happenings.running for each in following):
            return True
    return False
