"""Denials of harm: "no casualties", "denied that anyone died". Their number is nought, and it is somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.model import Casualty, Figure, FigureKind, Qualifier, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules.interface import Draft, Part
from workbench.extract.text.tokens import words_in

_NONE = re.compile(
    r"\b(?P<words>(?:no|zero|without(?: any)?|not any)[ ](?:[\w-]+[ ]){0,3}?(?P<what>casualties|casualty|deaths|death|fatalities|victims"
    r"|injuries|injured|wounded|dead)|no[ ](?:[\w-]+[ ]){0,2}?(?:one|person|people|civilians?|soldiers?|servicemen|troops|fighters)[ ]"
    r"(?:was|were|had been|has been|have been)[ ](?P<done>killed|hurt|injured|wounded|harmed)|nobody[ ](?:was[ ])?(?:killed|died|hurt|injured)"
    r"|none[ ]of[ ](?:the|them|those|its|his|her|their)[ ](?:[\w-]+[ ]){0,3}?(?:was|were)[ ](?P<hurt>killed|hurt|injured|wounded|harmed))\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?P<words>(?:den(?:y|ies|ied|ying)|rejected|dismissed)[ ](?:that[ ])?(?:[\w'’-]+[ ]){0,8}?(?:died|killed|killing|deaths|casualties|bombing|bombed|targeted"
    r"|attacked|attacking|struck|responsibility|involvement|using|used))\b",
    re.IGNORECASE,
)
_OPENERS = frozenset("no zero without not nobody none deny denies denied denying rejected dismissed".split())
"""Words with which each of the two patterns begins."""
LONGEST = 600
"""Characters of a part that are searched."""


def find_denials(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """A claim that something did not happen."""
    text = analysis.text_of(part.span)[:LONGEST]
    if words_in(text).isdisjoint(_OPENERS):
        return
    match = _NONE.search(text)
    if match is not None:
        figure = _nought(match, part)
        yield Draft(part.span, figure, (figure,))
    elif _DENIED.search(text):
        yield Draft(part.span)


def _nought(match: re.Match[str], part: Part) -> Figure:
    start = part.span.start + match.start("words")
    words = match["words"]
    hurt = re.search(r"injur|wound|hurt|harm", words, re.IGNORECASE)
    dead = re.search(r"death|dead|kill|died|fatal", words, re.IGNORECASE)
    return Figure(
        span=Span(start, start + len(words), part.span.place),
        words=words,
        low=0,
        high=0,
        unit="people",
        kind=FigureKind.COUNT,
        qualifier=Qualifier.EXACTLY,
        casualty=Casualty.INJURED if hurt and not dead else Casualty.KILLED if dead else Casualty.KILLED_AND_INJURED,
        why="A denial: none, told without a number.",
    )
