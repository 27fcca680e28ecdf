"""Where things stand in an article, and what it is about: asked of each of its claims."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.headlines import headline_spans

YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
_LONG = re.compile(r"[A-Za-z]{4,}(?=[ ,.])|[^\W\d_]{4,}")
"""Most words are found before the letters of every alphabet are asked for."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand in an article."""

    headlines: tuple[Span, ...]
    """The title, where it stands in the text, and the subheads."""
    paragraphs: int
    published: int
    """The year, 0 where it is not known."""
    topic: frozenset[str]
    """Beginnings of the words of the title: what the article is about."""


def layout_of(analysis: ArticleAnalysis) -> Layout:
    """Where things stand in an article."""
    sentences = analysis.passage.sentences
    year = YEAR.match(analysis.article.published or "")
    return Layout(
        headlines=tuple(headline_spans(analysis)),
        paragraphs=sentences[-1].paragraph + 1 if sentences else 1,
        published=int(year[0]) if year else 0,
        topic=beginnings(analysis.article.title),
    )


def beginnings(text: str) -> frozenset[str]:
    """The first letters of the longer words of a text, by which their forms are known for the same word."""
    return frozenset([word.lower()[:5] for word in _LONG.findall(text)])
