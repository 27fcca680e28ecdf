"""Denials of harm: "no casualties", "denied that anyone died". Their number is nought, and it is somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from store.model import Casualty, Figure, FigureKind, Qualifier, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules.interface import Draft, Part
from workbench.extract.rows.rules.principals import principal_of
from workbench.extract.rows.stretches import stretch_of
from workbench.extract.text.tokens import words_in
from workbench.extract.words import Words
from workbench.extract.words.patterns import any_of, pattern

LONGEST = 600
"""Characters of a part that are searched."""


class Unharmed(NamedTuple):
    """Words that say that nobody came to harm, and to which."""

    span: Span
    casualty: Casualty


class Denied(NamedTuple):
    """How harm is denied in a language."""

    none: re.Pattern[str]
    """There was none: "without any deaths"."""
    deed: re.Pattern[str]
    """Somebody did not do it: "denied that it had bombed"."""
    openers: frozenset[str]
    """Words with one of which each of the two begins, or a subject that is nobody."""


def find_denials(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """A claim that something did not happen; with another number in it, that is its figure: "hit two depots and hurt nobody"."""
    text = analysis.text_of(part.span)[:LONGEST]
    denied = denied_in(analysis.words)
    if words_in(text).isdisjoint(denied.openers):
        return
    unharmed = unharmed_in(part.span, analysis)
    if unharmed is not None:
        nought, others = _nought(unharmed, analysis), analysis.figures_in(part.span)
        yield Draft(part.span, principal_of(others) or nought, (*others, nought))
    elif denied.deed.search(text):
        yield Draft(part.span)


def unharmed_in(span: Span, analysis: ArticleAnalysis) -> Unharmed | None:
    """The words of a claim that say that nobody came to harm."""
    text, words = analysis.text_of(span)[:LONGEST], analysis.words
    if words_in(text).isdisjoint(denied_in(words).openers):
        return None
    none = denied_in(words).none.search(text)
    if none is not None:
        found = Span(span.start + none.start(), span.start + none.end(), span.place)
        return Unharmed(found, words.assertions.harms[none["harm"].lower()])
    return _nobody_harmed(span, analysis) if words.grammar else None


def _nobody_harmed(span: Span, analysis: ArticleAnalysis) -> Unharmed | None:
    """Nobody is the subject of harm: "*none of the 150 passengers* was hurt", "*no one* died"."""
    stretch, words = stretch_of(span, analysis), analysis.words
    for one in stretch.verbs():
        word = stretch.line.word(one.main)
        suffers = one.group.passive or not one.finite or word in stretch.line.syntax.intransitive
        harm = words.assertions.harmed.get(word) if suffers else None
        nobody = one.subject is not None and stretch.line.word(one.subject.first) in words.seams.nobody
        if harm is not None and nobody and one.subject is not None and one.subject.first >= stretch.first:
            return Unharmed(stretch.text(one.subject.first, one.main + 1), harm)
    return None


@cache
def denied_in(words: Words) -> Denied:
    """The patterns of a language, and the words without which they match nothing."""
    told, opened = words.assertions, words.seams
    none = rf"\b(?:{any_of(told.none)})[ ](?:[\w-]+[ ]){{0,3}}?(?P<harm>{any_of(told.harms)})\b"
    saying = f"(?:(?:{any_of(opened.opening)})[ ])?"
    deed = rf"\b(?:{any_of(told.refusing)})[ ]{saying}(?:[\w'’-]+[ ]){{0,8}}?(?:{any_of(told.denied)})\b"
    firsts = {one.split()[0] for one in (*told.none, *told.refusing)}
    return Denied(pattern(none), pattern(deed), frozenset(firsts) | opened.nobody)


def _nought(unharmed: Unharmed, analysis: ArticleAnalysis) -> Figure:
    return Figure(
        span=unharmed.span,
        words=analysis.text_of(unharmed.span),
        low=0,
        high=0,
        unit="people",
        kind=FigureKind.COUNT,
        qualifier=Qualifier.EXACTLY,
        casualty=unharmed.casualty,
        why="A denial: none, told without a number.",
    )
