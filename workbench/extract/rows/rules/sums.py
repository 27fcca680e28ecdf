"""People counted together with a number, without one: "a woman and nine children" is ten, and said to be a sum."""

from __future__ import annotations

import re
from dataclasses import replace

from store.model import Figure, FigureKind, Qualifier, Span
from workbench.extract.analysis import ArticleAnalysis

PERSON = (
    "man|woman|boy|girl|child|baby|infant|toddler|teenager|civilian|soldier|officer|policeman|policewoman|fighter|rebel|militant"
    "|journalist|reporter|photographer|doctor|nurse|medic|paramedic|rescuer|volunteer|aid worker|worker|farmer|driver|guard|pilot"
    "|priest|teacher|student|mother|father|resident|villager|protester|passer-by|bystander|commander|colonel|general|person"
    "|bodyguard|shepherd|lawyer|judge|mayor|peasant|truck driver|police officer|security guard|sister|brother|son|daughter|wife|husband"
)
"""Nouns for one person, in the singular."""

_BEFORE = re.compile(
    rf"\b(?:an?|one)[ ](?:[\w-]+[ ]){{0,2}}?(?P<who>{PERSON})(?:,)?[ ]and[ ](?:his[ ]|her[ ]|their[ ])?$", re.IGNORECASE
)
LOOK_BACK = 60
"""Characters before a number in which its companion stands."""


def with_companions(figure: Figure, analysis: ArticleAnalysis) -> Figure:
    """The figure, or the sum of it and the one person that the words join to it."""
    start = max(0, figure.span.start - LOOK_BACK)
    match = _BEFORE.search(analysis.text_of(Span(start, figure.span.start, figure.span.place)))
    if match is None or figure.kind is not FigureKind.COUNT or figure.low is None:
        return figure
    span = Span(start + match.start(), figure.span.end, figure.span.place)
    words = analysis.text_of(span)
    return replace(
        figure,
        span=span,
        words=words,
        low=figure.low + 1,
        high=None if figure.high is None else figure.high + 1,
        unit="people",
        qualifier=figure.qualifier if figure.qualifier is not Qualifier.VAGUE else Qualifier.VAGUE,
        why=f"A sum: one {match['who'].lower()} and {figure.words}. {figure.why}".strip(),
    )
