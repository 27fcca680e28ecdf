"""Deaths and injuries without a number: "a soldier was killed" is one death, "casualties" is a toll that nobody gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from store.model import Figure, FigureKind, Qualifier, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules.interface import Draft, Part
from workbench.extract.text.tokens import words_in
from workbench.extract.words import Assertions
from workbench.extract.words.patterns import any_of, pattern

LONGEST = 600
"""Characters of a part that are searched."""


class Told(NamedTuple):
    """How one death is told in a language."""

    befell: re.Pattern[str]
    """What befell somebody: "a guard *was shot dead*"."""
    did: re.Pattern[str]
    """What was done to somebody: "*killing* a guard"."""
    harms: frozenset[str]
    """Words of which each of the two has one."""
    persons: frozenset[str]


def find_deaths(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """A claim about one person, with the one as its figure."""
    text, words = analysis.text_of(part.span)[:LONGEST], analysis.words.assertions
    told = told_in(words)
    spoken = words_in(text)
    if spoken.isdisjoint(told.harms) or spoken.isdisjoint(told.persons):
        return
    befell = told.befell.search(text)
    match = befell or told.did.search(text)
    if match is None:
        return
    harm = (words.befallen if befell else words.done)[match["harm"].lower()]
    start = part.span.start + match.start("who")
    figure = Figure(
        span=Span(start, start + len(match["who"]), part.span.place),
        words=match["who"],
        low=1,
        high=1,
        unit=match["who"].split(" ", 1)[1],
        kind=FigureKind.COUNT,
        qualifier=Qualifier.EXACTLY,
        casualty=harm,
        why="One person, told without a number.",
    )
    yield Draft(part.span, figure, (figure,))


@cache
def told_in(words: Assertions) -> Told:
    """The patterns of a language, and the words without which they match nothing."""
    person = rf"[ ](?:[\w-]+[ ]){{0,3}}?(?:{any_of(words.persons)})"
    befell = rf"(?:(?:{any_of(words.being)})[ ])?(?P<harm>{any_of(words.befallen)})"
    return Told(
        pattern(rf"\b(?P<who>(?:{any_of((*words.one, *words.the))}){person})\b[^.;]{{0,60}}?\b{befell}\b"),
        pattern(rf"\b(?P<harm>{any_of(words.done)})[ ](?P<who>(?:{any_of(words.one)}){person})\b"),
        _last_words((*words.befallen, *words.done)),
        _last_words(words.persons),
    )


def _last_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(re.split(r"[ -]", one)[-1] for one in phrases)
