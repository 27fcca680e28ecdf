"""How English tells days and dates: "on Tuesday", "two weeks ago", "the 4th of August", "last month"."""

from __future__ import annotations

from workbench.extract.words.days import Days
from workbench.extract.words.english.calendar import MONTHS, WEEKDAYS
from workbench.extract.words.patterns import any_of
from workbench.extract.words.vocabulary import these

_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {"a": 1, "an": 1, "few": 3}
_COUNT = rf"(?P<n>\d{{1,3}}|{'|'.join(_NUMBERS)})"
_MONTHS = any_of(MONTHS)
_FULL = "|".join(month.capitalize() for month in MONTHS if len(month) > 3 or month == "may")
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 14)}

DAYS = Days(
    ordinal="st|nd|rd|th",
    of="of",
    month=(
        rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ ](?:of[ ])?(?P<m>{_MONTHS})\b"
        rf"|(?P<m2>{_MONTHS})\.?[ ](?P<day2>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?"
        rf"|(?:(?P<part>early|mid|late)[ -])(?P<m3>{_MONTHS})\b|(?:in|since|last|of|by|until)[ ](?P<m4>{_MONTHS})\b"
        rf"(?!\.?[ ]\d{{1,2}}\b)(?:[ ](?P<year>\d{{4}}))?|(?-i:(?P<m5>{_FULL})['’]s)\b"
        rf"|the[ ](?-i:(?P<m6>{_FULL}))(?=[ ][a-z]))"
    ),
    months=("m", "m2", "m3", "m4", "m5", "m6"),
    parts={"early": (1, 10), "mid": (11, 20), "late": (21, 31)},
    year=r"\b(?:in|since|during|of|until)[ ](?P<year>(?:19|20)\d{2})\b(?!\s*[-–]\d)",
    weekday=rf"\b(?:on[ ]|last[ ]|late[ ]|early[ ])?(?P<day>{any_of(day for day in WEEKDAYS if len(day) > 4)})\b",
    last=rf"\b(?:in|over|during|for|within)[ ]the[ ](?:last|past)[ ](?:{_COUNT}[ ])?(?P<unit>hour|day|week|month|year)s?\b",
    ago=rf"\b(?:some[ ])?{_COUNT}[ ](?P<unit>day|week|month|year)s?[ ]ago\b",
    near=(
        r"\b(?:(?P<today>today|tonight|this morning|this afternoon|this evening)|(?P<yesterday>yesterday)"
        r"|(?P<night>overnight|last night)|(?P<which>this|last|next)[ ]"
        r"(?P<unit>week|month|year|spring|summer|autumn|winter|weekend)|(?:at |over )?the[ ](?P<ended>weekend))\b"
    ),
    shift=(
        rf"\b(?:(?:{_COUNT}[ ](?P<unit>day|week)s?|the[ ]day)[ ](?:(?P<later>later)|(?P<before>before)|earlier|after)"
        r"|the[ ]previous[ ]day)\b"
    ),
    numbers=_NUMBERS,
    units={unit: unit for unit in ("hour", "day", "week", "weekend", "month", "year")},
    steps={"this": 0, "last": -1, "next": 1},
    seasons=_SEASONS,
    gates={
        "last": these("last past"),
        "ago": these("ago"),
        "near": these(
            "today tonight morning afternoon evening yesterday overnight night week month year spring summer autumn winter"
            " weekend"
        ),
        "shift": these("earlier before after later previous"),
    },
    since=("since",),
    follow=("after", "before"),
    bound=("on ", "in "),
)
