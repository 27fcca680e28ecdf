"""What surrounds the story: outlet, byline, dateline, date, agency tags and republication lines, from damaged copy too.

What the reader of a page found wins; this fills what it left empty, and marks the stretches that are no part of the story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from store.model import Article, Span
from workbench.extract.text.dates import first_date
from workbench.extract.words import Words
from workbench.extract.words.vocabulary import every_spelling

HEAD = 420
"""Characters at the start in which a byline, a dateline and a date are looked for."""
FOOT = 300
"""Characters at the end in which a tag or a republication line is looked for."""

_NAME = r"[A-Z][\w.'’-]+(?:[ ](?:al-|de |van |von |bin )?[A-Z][\w.'’-]*){1,3}"
_DASH = r"[ \t]+[–—-]+[ \t]+"
_BYLINE = re.compile(
    rf"(?m)^[ \t]*(?:By|BY)[ ](?P<author>{_NAME}(?:(?:,[ ]|[ ]and[ ]){_NAME})*)(?={_DASH}|[ \t]*[,|\n(]|[ ]in[ ]|$)"
)
_POSTED = re.compile(rf"\b(?:Posted|Published)\b[^\n]{{0,40}}?[ ]by[ ](?P<author>{_NAME})")
_BESIDE_BYLINE = re.compile(rf"{_DASH}(?P<outlet>[A-Za-z][\w.&' -]{{1,40}}?){_DASH}")
_DATELINE = re.compile(
    r"(?m)^(?P<place>[A-Z][A-Z'’. /-]{2,40}|[A-Z][a-z]+(?:[ ][A-Z][a-z]+){0,2}),?[ ](?:[^()\n]{0,30})?"
    r"\((?P<agency>[A-Z][\w /.&-]{1,40})\)[ ]*(?:[–—-]+|:|\[TEXT\]|(?=[A-Z\n]))"
)
_PLACE_LINE = re.compile(r"(?m)^(?P<place>[A-Z][A-Z'’. /-]{2,40})(?:,[ ][A-Z][\w. ]{2,20})?[ ]+[–—][ ]+(?=[\"“A-Z])")
"""A dateline without an agency: "KABUL — The toll"."""
_FIRST_PUBLISHED = re.compile(
    r"(?i:(?:this (?:article|story|report|piece)[^.\n]{0,40}?)?\b(?:first|originally) (?:published|appeared)(?: (?:by|in|on|at|with))+)"
    r"[ ](?:the[ ])?(?P<outlet>[A-Z][\w.'’&-]*(?:[ ][A-Z][\w.'’&-]*){0,4})"
)
_REPUBLISHED = re.compile(
    r"(?i:\b(?:republished|reposted|reprinted|reproduced)(?: here)?(?: (?:by|on|at|in))+)[ ](?:the[ ])?"
    r"(?P<by>(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}|[A-Z][\w.'’&-]*(?:[ ][A-Z][\w.'’&-]*){0,4})"
)
_ADDRESS_LINE = re.compile(r"(?m)^[ \t]*(?P<by>(?:https?://)?(?:www\.)[\w.-]+\.[a-z]{2,24})/?[ \t]*$")
_BYLINE_LINE = re.compile(r"(?m)^[ \t]*(?:By|BY)[ ][A-Z][^\n]{0,100}(?<![.!?])$")
_DATED_LINE = re.compile(
    r"(?m)^[ \t]*(?:[A-Z][\w.&'’ -]{1,40}[,|–—-]?[ ]+)?(?:\w+day,?[ ])?(?:\d{1,2}[ ]\w{3,9}|\w{3,9}[ ]\d{1,2},)[ ]\d{4}[ \t]*$"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_DATED_START = re.compile(
    rf"\A\s*(?:(?:Date of publication|Published|Posted|(?:Last )?[Uu]pdated?(?: at)?)[ :]*)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,?[ ])?"
    rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}|\d{{1,2}}[ ]{_MONTH},?[ ]\d{{4}}|{_MONTH}[ ]\d{{1,2}},?[ ]?\d{{4}})"
    r"(?:[ ]\d{2}:?\d{2}(?::?\d{2})?)?(?:[ ]*\(updated[^)\n]{0,40}\))?[ ]*(?:Get short URL(?:[ ]\d+)*)?[ ,|–—-]+(?=[\"“A-Z0-9])"
)
"""The date with which damaged copy runs into its first sentence: "15 August 2016 Nine people were killed"."""
_DESK_LINE = re.compile(
    r"(?m)(?:^[ \t]*|(?<=[.!?\"”] ))\(?(?:Additional reporting|Reporting|Writing|Editing|Compiled)[ ]by[ ][^\n]{1,200}$"
)
_EDITORS_NOTE = re.compile(r"(?m)^[ \t]*\[[^\]\n]{1,600}\][ \t]*$")
_SOURCE_LINE = re.compile(r"\(?\bSource:[ ](?P<outlet>[A-Z][\w.'’& -]{1,40}?)\)?(?=[ \t]*(?:$|\n|Twitter|Facebook))")


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
    byline = _BYLINE.search(head) or _POSTED.search(head)
    beside = _BESIDE_BYLINE.match(head, byline.end()) if byline else None
    dateline = _DATELINE.search(head)
    first = _FIRST_PUBLISHED.search(head) or _FIRST_PUBLISHED.search(text, foot)
    again = _REPUBLISHED.search(head) or _REPUBLISHED.search(text, foot)
    address = _ADDRESS_LINE.search(text, foot)
    source = _SOURCE_LINE.search(text, foot)
    outlets = (first, source, beside)
    dates = [pattern.search(head) for pattern in (_DATED_START, _DATED_LINE)]
    lines = [*dates, _BYLINE_LINE.search(head), _DESK_LINE.search(text, foot)]
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
        rf"|(?:Thomson )?(?P<trust>Reuters)(?= Trust)|\b(?P<line>{names})[ .\n]*$"
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
