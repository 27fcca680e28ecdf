"""People counted together with a number, without one: "a woman and nine children" is ten, and said to be a sum."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from store.model import Figure, FigureKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.words import Words
from workbench.extract.words.patterns import any_of, pattern

LOOK_BACK = 60
"""Characters before a number in which its companion stands."""


def with_companions(figure: Figure, analysis: ArticleAnalysis) -> Figure:
    """The figure, or the sum of it and the one person that the words join to it."""
    start = max(0, figure.span.start - LOOK_BACK)
    before = analysis.text_of(Span(start, figure.span.start, figure.span.place))
    match = _companion(analysis.words).search(before)
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
        qualifier=figure.qualifier,
        why=f"A sum: one {match['who'].lower()} and {figure.words}. {figure.why}".strip(),
    )


@cache
def _companion(words: Words) -> re.Pattern[str]:
    """One person before those who are counted: "*a woman and* her nine children"."""
    told = words.assertions
    one, joined = any_of(told.one), any_of(words.seams.adding)
    whose = rf"(?:(?:{any_of(told.whose)})[ ])?"
    return pattern(
        rf"\b(?:{one})[ ](?:[\w-]+[ ]){{0,2}}?(?P<who>{any_of(told.persons)})(?:,)?[ ](?:{joined})[ ]{whose}$"
    )
