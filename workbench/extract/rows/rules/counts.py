"""Counts of people killed, hurt or gone: one claim for each count, "10 slain and dozens injured" is two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from store.model import Figure, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules.interface import Draft, Part
from workbench.extract.rows.rules.sums import with_companions
from workbench.extract.words import Words
from workbench.extract.words.patterns import any_of, pattern


def find_counts(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """A claim for each count in a part: all have the part's words, which none of them is complete without."""
    figures = analysis.figures_in(part.span)
    counts = [
        one for one in figures if one.casualty is not None and not _denies(one) and not _is_age(one, part, analysis)
    ]
    for leader in counts:
        yield Draft(part.span, with_companions(leader, analysis), figures)


def _denies(figure: Figure) -> bool:
    return figure.low == 0 and figure.high == 0


def _is_age(figure: Figure, part: Part, analysis: ArticleAnalysis) -> bool:
    """One of a list of ages: "the deceased were aged nine, ten and 49"."""
    before = analysis.text_of(Span(part.span.start, figure.span.start, part.span.place))
    return bool(_before_age(analysis.words).search(before))


@cache
def _before_age(words: Words) -> re.Pattern[str]:
    aged = any_of(words.syntax.before_ages if words.syntax else ())
    return pattern(rf"\b(?:{aged})(?: [\w-]+,?){{0,12}} $")
