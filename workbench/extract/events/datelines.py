"""Where and when the copy was written, as its first line says: "BEIRUT, Aug 5 (Reuters) -", "SANAA Oct 8 A strike".

It tells where a reporter sat. A capital is that so often that it is never taken for the place of what happened.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from store.model import Precision
from workbench.extract.events.frames import Frame
from workbench.extract.events.located import Located
from workbench.extract.events.said import Time
from workbench.extract.events.times import times_in
from workbench.extract.events.toponyms import Named, Toponyms
from workbench.extract.text.masthead import head_of
from workbench.extract.words import Words
from workbench.gazetteer import country_of, seat_of

FRESH = timedelta(days=10)
"""Days between a dateline and the day of publication, where the one is told by the other."""
UPDATED = timedelta(days=3)
"""Days for which a page that was published before goes on to be written."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """The line that opens agency copy; offsets count from the start of the text."""

    place: str
    land: str
    """What it names as where the place is; "" where it does not."""
    start: int
    written: Time | None

    def located(self, toponyms: Toponyms) -> Located | None:
        """Its place, where that is no capital, and the gazetteer has it or the line says in which state it is."""
        land = country_of(self.land) if self.land else ()
        named = toponyms.named(self.place)
        if named is None and land:
            named = Named(self.place, Precision.PLACE, land[0])
        if named is None or seat_of(named.name):
            return None
        end = self.start + len(self.place)
        return Located(named.name, named.precision, named.country, self.start, end, Frame.DATELINE)


@lru_cache(maxsize=4)
def _pattern(words: Words) -> re.Pattern[str]:
    months = "|".join(sorted((month.capitalize() for month in words.months), key=len, reverse=True))
    return re.compile(
        r"(?m)^[ \t]*\(?(?:(?P<loud>[A-Z][A-Z'’]{2,}(?:[ -][A-Z'’]+){0,2})|(?P<place>[A-Z][\w'’]+(?:[ -][A-Z][\w'’]+){0,2}))\b\)?"
        r"(?:,?[ ]\(?(?P<land>[A-Z][A-Za-z.]+(?:[ ][A-Z][a-z]+)?)\)?(?=[ ,]+(?:\(|[-–—:]|[A-Z][a-z]{2,8}\.?[ ]\d)))?"
        rf"(?:,?[ ](?P<date>(?:{months})\.?[ ]\d{{1,2}}\b))?[ ]?(?:\([^()\n]{{2,40}}\))?"
        r"(?:[ ]?(?:--?|[–—:])[ ]|(?(loud)[ ](?=[A-Z][a-z]*\b)|(?!)))"
    )


def dateline_of(text: str, published: date | None, words: Words) -> Dateline | None:
    """The dateline of a text, its day told by the day of publication."""
    match = _pattern(words).search(text[: head_of(text)])
    if match is None:
        return None
    group = "loud" if match["loud"] else "place"
    name = match["loud"].title() if match["loud"] else match["place"]
    return Dateline(name, match["land"] or "", match.start(group), _written(match, published, words))


def _written(match: re.Match[str], published: date | None, words: Words) -> Time | None:
    if not match["date"]:
        return None
    for time in times_in(match["date"], published and published + UPDATED, words):
        if published is None or (time.first is not None and -UPDATED <= published - time.first <= FRESH):
            return time._replace(start=time.start + match.start("date"), end=time.end + match.start("date"))
    return None
