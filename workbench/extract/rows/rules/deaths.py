"""Deaths and injuries without a number: "a soldier was killed" is one death, "casualties" is a toll that nobody gives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.model import Casualty, Figure, FigureKind, Qualifier, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules.interface import Draft, Part
from workbench.extract.rows.rules.sums import PERSON
from workbench.extract.text.tokens import words_in

_KILLED = r"killed|slain|shot dead|murdered|executed|martyred|died|dies|assassinated|beheaded|burned to death"
_HURT = r"injured|wounded|hurt"
_GONE = r"abducted|kidnapped"
_KILLING = r"killing|killed|kills|executed|murdered|assassinated"
_HURTING = r"injuring|wounding|injured|wounded"
_TAKING = r"abducting|abducted|kidnapped"
_ONE = re.compile(
    rf"\b(?P<who>(?:an?|one|another|the)[ ](?:[\w-]+[ ]){{0,3}}?(?:{PERSON}))\b[^.;]{{0,60}}?\b(?:(?:was|is|were|has been|had been|been)[ ])?"
    rf"(?:(?P<killed>{_KILLED})|(?P<hurt>{_HURT})|(?P<gone>{_GONE}))\b",
    re.IGNORECASE,
)
_MADE = re.compile(
    rf"\b(?:(?P<killed>{_KILLING})|(?P<hurt>{_HURTING})|(?P<gone>{_TAKING}))[ ](?P<who>(?:an?|one|another)[ ](?:[\w-]+[ ]){{0,3}}?(?:{PERSON}))\b",
    re.IGNORECASE,
)


def _last_words(*alternatives: str) -> frozenset[str]:
    return frozenset(re.split(r"[ -]", each)[-1] for one in alternatives for each in one.split("|"))


_DONE = _last_words(_KILLED, _HURT, _GONE, _KILLING, _HURTING, _TAKING)
_SOMEBODY = _last_words(PERSON)
LONGEST = 600
"""Characters of a part that are searched."""


def find_deaths(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """A claim about one person, with the one as its figure."""
    text = analysis.text_of(part.span)[:LONGEST]
    spoken = words_in(text)
    if spoken.isdisjoint(_DONE) or spoken.isdisjoint(_SOMEBODY):
        return
    match = _ONE.search(text) or _MADE.search(text)
    if match is None:
        return
    start = part.span.start + match.start("who")
    figure = Figure(
        span=Span(start, start + len(match["who"]), part.span.place),
        words=match["who"],
        low=1,
        high=1,
        unit=match["who"].split(" ", 1)[1],
        kind=FigureKind.COUNT,
        qualifier=Qualifier.EXACTLY,
        casualty=_casualty(match),
        why="One person, told without a number.",
    )
    yield Draft(part.span, figure, (figure,))


def _casualty(match: re.Match[str]) -> Casualty:
    if match["killed"]:
        return Casualty.KILLED
    return Casualty.INJURED if match["hurt"] else Casualty.ABDUCTED
