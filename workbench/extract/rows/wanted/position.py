"""Where a claim stands in its article, how long it is, and how it ends."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence

from store.model import Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.wanted.layout import Layout
from workbench.extract.text.spans import inside

LOOKED_AT = 600
"""Characters of a claim that are looked at."""
SHORT = 8
"""Paragraphs from which an article is no short one."""
LATE = 0.7
"""Share of an article behind which its last third begins."""

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_STOPS = (".", "!", "?", ":", ";")
_PARAGRAPHS = (
    (0, "paragraph 0"), (1, "paragraph 1"), (2, "paragraph 2"), (3, "paragraph 3"), (9, "paragraph 4 to 9"),
    (sys.maxsize, "far down"),
)  # fmt: skip
_LENGTHS = (
    (3, "under 4"), (5, "4 or 5"), (9, "6 to 9"), (17, "10 to 17"), (29, "18 to 29"), (sys.maxsize, "30 or more"),
)  # fmt: skip


def place_signs(span: Span, layout: Layout, analysis: ArticleAnalysis) -> Iterator[str]:
    """Whether it is a headline, how far down it stands, and whether its line ends in a stop."""
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


def length_signs(text: str) -> Iterator[str]:
    """How many words it has, and whether it begins where no sentence does."""
    yield f"length: {_named(len(_WORD.findall(text[:LOOKED_AT])), _LENGTHS)}"
    if text[:1].islower():
        yield "form: inside a sentence"


def _named(number: int, bounds: Sequence[tuple[int, str]]) -> str:
    """The name of the first bound that a number does not go beyond."""
    return next(name for most, name in bounds if number <= most)
