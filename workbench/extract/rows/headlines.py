"""Headlines and subheads of an article, each with the sentences under it that tell the same story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from store.model import Casualty, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.text.spans import overlap

LONGEST = 160
"""Characters of the longest line that is taken for a headline."""
LEAD = 6
"""Sentences under a headline in which its story is looked for."""

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Headline:
    """A title or subhead and the sentence under it that tells what it announces."""

    span: Span
    body: Span


def headlines_of(analysis: ArticleAnalysis) -> tuple[Headline, ...]:
    """Every headline that has a story under it."""
    found = []
    for span in headline_spans(analysis):
        body = _story(span, analysis)
        if body is not None:
            found.append(Headline(span, body))
    return tuple(found)


def headline_spans(analysis: ArticleAnalysis) -> Iterator[Span]:
    """The title, where it stands, then the subheads."""
    title = analysis.article.title.strip()
    at = analysis.passage.text.find(title) if title else -1
    if title and not 0 <= at < LONGEST:
        yield Span(0, len(analysis.article.title), Place.TITLE)
    elif title:
        yield Span(at, at + len(title))
    for line in _LINE.finditer(analysis.passage.text):
        span = Span(line.start(), line.end())
        if (
            line.end() - line.start() <= LONGEST
            and _is_subhead(line.group())
            and not (title and overlap(span, Span(at, at + len(title))))
        ):
            yield span


def _is_subhead(line: str) -> bool:
    """A short line without a full stop whose words are mostly capitalised."""
    words = line.split()
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in words)
    return 3 <= len(words) <= 20 and line.rstrip()[-1:] not in '.!?:"”' and 2 * capitals > len(words)


def _story(headline: Span, analysis: ArticleAnalysis) -> Span | None:
    """The sentence under a headline that shares most with it: a figure of the same harm, then words."""
    start = 0 if headline.place is Place.TITLE else headline.end
    after = [one.span for one in analysis.sentences_from(start, LEAD)]
    if not after:
        return None
    wanted = {word.lower() for word in _WORD.findall(analysis.text_of(headline))}
    harms = {one.casualty for one in analysis.figures_in(headline) if one.casualty}
    return max(
        after, key=lambda span: (_same_harm(span, harms, analysis), _shared(span, wanted, analysis), -span.start)
    )


def _same_harm(span: Span, harms: set[Casualty], analysis: ArticleAnalysis) -> bool:
    return any(one.casualty in harms for one in analysis.figures_in(span)) if harms else False


def _shared(span: Span, wanted: set[str], analysis: ArticleAnalysis) -> int:
    return len(wanted & {word.lower() for word in _WORD.findall(analysis.text_of(span))})
