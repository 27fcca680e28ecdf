"""What surrounds the story: outlet, byline, dateline, date, agency tags and republication lines, from damaged copy too.

What the reader of a page found wins; this fills what it left empty, and marks the stretches that are no part of the story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from store.model import Article, Span
from workbench.extract.text.dates import first_date
from workbench.extract.words import Words
from workbench.extract.words.mastheads import DASH
from workbench.extract.words.vocabulary import every_spelling

HEAD = 420
"""Characters at the start in which a byline, a dateline and a date are looked for."""
FOOT = 300
"""Characters at the end in which a tag or a republication line is looked for."""

_BESIDE_BYLINE = re.compile(rf"{DASH}(?P<outlet>[A-Za-z][\w.&' -]{{1,40}}?){DASH}")
_DATELINE = re.compile(
    r"(?m)^(?P<place>[A-Z][A-Z'’. /-]{2,40}|[A-Z][a-z]+(?:[ ][A-Z][a-z]+){0,2}),?[ ](?:[^()\n]{0,30})?"
    r"\((?P<agency>[A-Z][\w /.&-]{1,40})\)[ ]*(?:[–—-]+|:|\[TEXT\]|(?=[A-Z\n]))"
)
_PLACE_LINE = re.compile(r"(?m)^(?P<place>[A-Z][A-Z'’. /-]{2,40})(?:,[ ][A-Z][\w. ]{2,20})?[ ]+[–—][ ]+(?=[\"“A-Z])")
"""A dateline without an agency: "KABUL — The toll"."""
_ADDRESS_LINE = re.compile(r"(?m)^[ \t]*(?P<by>(?:https?://)?(?:www\.)[\w.-]+\.[a-z]{2,24})/?[ \t]*$")
_EDITORS_NOTE = re.compile(r"(?m)^[ \t]*\[[^\]\n]{1,600}\][ \t]*$")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the article says about itself."""

    outlet: str = ""
    author: str = ""
    published: str = ""
    dated: str = ""
    """The day of the line that dates the copy itself, against which its weekdays are told."""
    republished_by: str = ""
    dateline: str = ""
    agencies: tuple[str, ...] = ()
    """Agencies whose copy this is."""
    furniture: tuple[Span, ...] = ()
    """Stretches that are no part of the story."""


def read_masthead(text: str, words: Words) -> Masthead:
    """Read the head and the foot of a text."""
    head, text = text[: head_of(text)], text.rstrip()
    foot = max(0, len(text) - FOOT)
    written = words.mastheads
    byline = _search(written.byline, head) or _search(written.posted, head)
    beside = _BESIDE_BYLINE.match(head, byline.end()) if byline else None
    dateline = _DATELINE.search(head)
    first = _search(written.first_published, head) or _search(written.first_published, text, foot)
    again = _search(written.republished, head) or _search(written.republished, text, foot)
    address = _ADDRESS_LINE.search(text, foot)
    source = _search(written.source, text, foot)
    outlets = (first, source, beside)
    dates = [_search(line, head) for line in (written.dated_start, written.dated_line)]
    lines = [*dates, _search(written.byline_line, head), _search(written.desk, text, foot)]
    notes = (*_EDITORS_NOTE.finditer(head), *_EDITORS_NOTE.finditer(text, max(foot, len(head))))
    place = _PLACE_LINE.search(head) if dateline is None else None
    found = [
        match for match in (byline, beside, dateline, place, first, again, address, source, *lines, *notes) if match
    ]
    return Masthead(
        outlet=next((match["outlet"].strip(" .") for match in outlets if match), ""),
        author=byline["author"] if byline else "",
        published=first_date(head, words),
        dated=next((first_date(match.group(), words) for match in dates if match), ""),
        republished_by=next((match["by"].rstrip("./") for match in (again, address) if match), ""),
        dateline=next((match["place"].strip(" ,").title() for match in (dateline, place) if match), ""),
        agencies=_agencies(text, dateline["agency"] if dateline else "", words),
        furniture=tuple(Span(match.start(), match.end()) for match in found),
    )


def _search(written: str, text: str, start: int = 0) -> re.Match[str] | None:
    return _compiled(written).search(text, start)


@cache
def _compiled(written: str) -> re.Pattern[str]:
    return re.compile(written)


def head_of(text: str) -> int:
    """Where the head of a text ends: what is in another language above it is left blank."""
    return len(text) - len(text.lstrip()) + HEAD


def complete(article: Article, masthead: Masthead) -> Article:
    """Fill what the reader of the page left empty."""
    return replace(
        article,
        outlet=article.outlet or masthead.outlet,
        author=article.author or masthead.author,
        published=article.published or masthead.published,
        republished_by=article.republished_by or _other(masthead.republished_by, article.outlet or masthead.outlet),
    )


def _other(republisher: str, outlet: str) -> str:
    """A site that names itself at the foot republishes only what another one wrote."""
    return republisher if outlet and republisher.lower().removeprefix("www.") != outlet.lower() else ""


@lru_cache(maxsize=4)
def _tags(words: Words) -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = "|".join(sorted(map(re.escape, every_spelling(dict(words.agencies))), key=len, reverse=True))
    days = "|".join(day for day in words.weekdays if len(day) > 4)
    head = re.compile(
        rf"\((?:[^()\n]{{0,30}}\b)?(?P<in>{names})(?:\b[^()\n]{{0,20}})?\)|(?:^|\n|\s|By )(?P<plain>{names})\b[ ,]*(?=(?i:{days})\b)"
        rf"|(?m:^)(?:[A-Z][\w. ]{{0,30}}, )?(?P<line>{names})(?=[ \t]*[\n:–—|-])"
    )
    foot = re.compile(
        rf"[-–—]+[ ]?(?P<dash>{names})\b|\((?:by )?(?P<in>{names})(?P<rest>(?:(?:, | and |/)(?:{names}))*)\)"
        rf"|(?:Thomson )?(?P<trust>Reuters)(?= Trust)|[.!?\"”’)\n][ \t]*(?P<line>{names})[ .\n]*$"
    )
    return head, foot


def _agencies(text: str, dateline: str, words: Words) -> tuple[str, ...]:
    """The agencies that sign at the head or the foot, under their common names."""
    head, foot = _tags(words)
    found = [dateline] if dateline else []
    found += [value for match in head.finditer(text[: head_of(text)]) for value in match.groupdict().values() if value]
    for match in foot.finditer(text, max(0, len(text) - FOOT)):
        found += [value for key, value in match.groupdict().items() if value and key != "rest"]
        found += re.split(r", | and |/", (match.groupdict().get("rest") or "").strip(" ,/"))
    return tuple(dict.fromkeys(agency for name in found for agency in _common_names(name, words)))


def _common_names(name: str, words: Words) -> list[str]:
    low = name.strip().lower().removeprefix("and ")
    return [agency for agency, forms in words.agencies.items() if low in {form.lower() for form in (agency, *forms)}]
