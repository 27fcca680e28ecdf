"""What can be seen of a claim, as named signs: its figure, place, source, verb and words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.model import Figure, Qualifier, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules import Draft
from workbench.extract.rows.rules.principals import BACKGROUND
from workbench.extract.rows.wanted.classes import classes_in
from workbench.extract.rows.wanted.combinations import together
from workbench.extract.rows.wanted.layout import YEAR, Layout, beginnings
from workbench.extract.rows.wanted.position import LOOKED_AT, length_signs, place_signs
from workbench.extract.rows.wanted.verbs import verb_signs
from workbench.extract.text.spans import inside
from workbench.extract.text.tokens import words_in

_NAME = re.compile(r"[A-Z](?<=\b[A-Z])(?<!^[A-Z])(?<![.!?] [A-Z])[a-z]\w+")
"""What stands before a name is asked behind its capital: so that only capitals are looked at."""

TIMELESS = frozenset({"verb: present", "words: wish", "form: a line without a stop"})
"""What says nothing in a title: it tells in the present what happened."""


def signs_of(draft: Draft, layout: Layout, analysis: ArticleAnalysis) -> frozenset[str]:
    """Every sign of a claim, by its name."""
    text = analysis.text_of(draft.span)
    found = {
        *_figures(draft.figure, draft.figures),
        *place_signs(draft.span, layout, analysis),
        *_source(draft, text, analysis),
        *verb_signs(draft.span, analysis),
        *length_signs(text),
        *_years(text, layout),
        *_about(draft, text, layout, analysis),
        *(f"words: {name}" for name in classes_in(text, analysis.words)),
    }
    if draft.tail:
        found.add("form: a tail")
    if "place: title" in found:
        found -= TIMELESS
    return frozenset([*found, *together(found)])


def _figures(figure: Figure | None, figures: Sequence[Figure]) -> Iterator[str]:
    if figure is None:
        yield "figure: none"
        return
    if figure.casualty is not None:
        yield "figure: casualties"
        yield f"figure: {figure.casualty}"
    else:
        yield "figure: background" if figure.kind in BACKGROUND else f"figure: {figure.kind}"
    if figure.qualifier is Qualifier.VAGUE:
        yield "figure: vague"
    if figure.low in (1, 2) and figure.casualty is None:
        yield "figure: one or two"
    if len(figures) > 1:
        yield "figure: several"


def _source(draft: Draft, text: str, analysis: ArticleAnalysis) -> Iterator[str]:
    statement = draft.statement
    quoted = any(
        inside(draft.span, Span(one.span.start, one.span.end, one.span.place))
        for one in analysis.quotes.near(draft.span)
    )
    if quoted or text[:1] in '"“':
        yield "source: quoted"
        spoken, seams = words_in(text), analysis.words.seams
        if not spoken.isdisjoint(seams.speaking):
            yield "source: I or we"
        if not spoken.isdisjoint(seams.addressed):
            yield "source: you"
    elif '"' in text or "“" in text:
        yield "source: quoted words"
    if statement is None:
        yield "source: none"
    else:
        yield "source: reports" if statement.reports else "source: wishes"
        if statement.speaker is not None:
            yield f"source: {statement.speaker.kind}"


def _years(text: str, layout: Layout) -> Iterator[str]:
    years = [int(one) for one in YEAR.findall(text)]
    if layout.published and any(one < layout.published for one in years):
        yield "words: an earlier year"
        if min(years) < layout.published - 1:
            yield "words: a far year"


def _about(draft: Draft, text: str, layout: Layout, analysis: ArticleAnalysis) -> Iterator[str]:
    """How much it says of what the article is about, and how nearly."""
    shared = len(beginnings(text) & layout.topic)
    yield f"about: {min(shared, 3)} words of the title"
    names = len(_NAME.findall(text[:LOOKED_AT]))
    yield f"names: {min(names, 3)}"
    if any(inside(span, draft.span) for span, _ in analysis.places.near(draft.span)):
        yield "names: a place"
    sentence = analysis.sentence_at(draft.span)
    if draft.figure is None and any(one.casualty for one in analysis.figures_in(sentence)):
        yield "about: beside a count"
