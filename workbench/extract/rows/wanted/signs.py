"""What can be seen of a claim, as named signs: its figure, place, source, verb and words."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence

from store.model import Figure, Place, Qualifier, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules import Draft
from workbench.extract.rows.rules.principals import BACKGROUND
from workbench.extract.rows.wanted.classes import classes_in
from workbench.extract.rows.wanted.layout import YEAR, Layout, beginnings
from workbench.extract.rows.wanted.verbs import verb_signs
from workbench.extract.text.spans import inside
from workbench.extract.text.tokens import words_in

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NAME = re.compile(r"[A-Z](?<=\b[A-Z])(?<!^[A-Z])(?<![.!?] [A-Z])[a-z]\w+")
"""What stands before a name is asked behind its capital: so that only capitals are looked at."""

LOOKED_AT = 600
"""Characters of a claim that are looked at."""
CERTAIN = "title, something happens"
"""A headline that tells what happened is a row, whatever else it shows."""
TIMELESS = frozenset({"verb: present", "words: wish", "form: a line without a stop"})
"""What says nothing in a title: it tells in the present what happened."""


def signs_of(draft: Draft, layout: Layout, analysis: ArticleAnalysis) -> frozenset[str]:
    """Every sign of a claim, by its name."""
    text = analysis.text_of(draft.span)
    found = {
        *_figures(draft.figure, draft.figures),
        *_place(draft.span, layout, analysis),
        *_source(draft, text, analysis),
        *verb_signs(draft.span, analysis),
        *_length(text),
        *_years(text, layout),
        *_about(draft, text, layout, analysis),
        *(f"words: {name}" for name in classes_in(text, analysis.words)),
    }
    if draft.tail:
        found.add("form: a tail")
    if "place: title" in found:
        found -= TIMELESS
    return frozenset([*found, *_together(found)])


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


def _place(span: Span, layout: Layout, analysis: ArticleAnalysis) -> Iterator[str]:
    if span.place is Place.TITLE or any(inside(span, one) for one in layout.headlines[:1]):
        yield "place: title"
        return
    if any(inside(span, one) for one in layout.headlines[1:]):
        yield "place: subhead"
    if layout.paragraphs < SHORT:
        yield "place: a short article"
    before = analysis.sentences_before(span.start + 1, 1)
    paragraph = before[0].paragraph if before else 0
    yield f"place: {_named(paragraph, _PARAGRAPHS)}"
    if paragraph >= LATE * layout.paragraphs:
        yield "place: last third"
    if before and not analysis.text_of(before[0].span).rstrip("\"”’')] ").endswith(_STOPS):
        yield "form: a line without a stop"


def _named(number: int, bounds: Sequence[tuple[int, str]]) -> str:
    """The name of the first bound that a number does not go beyond."""
    return next(name for most, name in bounds if number <= most)


SHORT = 8
"""Paragraphs from which an article is no short one."""
LATE = 0.7
"""Share of an article behind which its last third begins."""
_STOPS = (".", "!", "?", ":", ";")
_PARAGRAPHS = (
    (0, "paragraph 0"), (1, "paragraph 1"), (2, "paragraph 2"), (3, "paragraph 3"), (9, "paragraph 4 to 9"),
    (sys.maxsize, "far down"),
)  # fmt: skip
_LENGTHS = (
    (3, "under 4"), (5, "4 or 5"), (9, "6 to 9"), (17, "10 to 17"), (29, "18 to 29"), (sys.maxsize, "30 or more"),
)  # fmt: skip


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


def _length(text: str) -> Iterator[str]:
    yield f"length: {_named(len(_WORD.findall(text[:LOOKED_AT])), _LENGTHS)}"
    if text[:1].islower():
        yield "form: inside a sentence"


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


_STILL = frozenset({"verb: a state", "verb: says"})
_NOTHING_HAPPENS = _STILL | {"verb: none", "verb: future"}
_UNCOUNTED = (
    "verb: present", "verb: past", "verb: has done", "verb: a state", "source: quoted", "source: none", "verb: future",
    "words: wish", "words: opinion", "words: background", "words: scene",
)  # fmt: skip
_OTHERWISE = ("verb: present", "verb: a state", "words: background", "words: habit")


def _together(found: set[str]) -> Iterator[str]:
    """Signs that mean more together than each alone."""
    if "place: title" in found and not found & _NOTHING_HAPPENS:
        yield CERTAIN
    done = "verb: past" in found and not found & _STILL
    if done:
        yield "verb: a deed done"
    if "figure: none" in found:
        yield from ("no figure, a deed done",) * done
        yield from (f"no figure, {each}" for each in _UNCOUNTED if each in found)
        yield from (
            f"no figure, {each} in the past"
            for each in ("words: harm", "words: recent")
            if {each, "verb: past"} <= found
        )
    elif "figure: casualties" not in found:
        yield from (f"other figure, {each}" for each in _OTHERWISE if each in found)
