"""Counts of people killed, hurt or gone: one claim for each count, "10 slain and dozens injured" is two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.model import Figure, Qualifier, Span
from workbench.extract.analysis import ArticleAnalysis, inside
from workbench.extract.rows.rules.interface import Draft, Part
from workbench.extract.rows.rules.sums import with_companions

_PART_OF = re.compile(
    r"\b(?:including|includes|included|among (?:them|whom|the)|of (?:them|whom|which)|mostly|most of|majority|as well as|between|aged|with)\b|\(",
    re.IGNORECASE,
)
_SIDE_BY_SIDE = re.compile(
    r"(?!.*\b(?:was|were|is|are|has|have|had|be|been|dead|died|killed|slain|injured|wounded|missing|hurt)\b)[^,;.:]{1,50}?\s+and(?:\s+an?other)?\s+",
    re.IGNORECASE,
)
"""One verb has both: "eleven soldiers and 17 rebels were killed" is one claim."""
_JOINT = re.compile(
    r"[,;]?\s+(?:and|while|with|but|leaving|injuring|wounding|killing)\s+(?:that\s+)?|[;,]\s+", re.IGNORECASE
)


def find_counts(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """Cut a part between its counts and give each piece with its own."""
    figures = analysis.figures_in(part.span)
    counts = [one for one in figures if one.casualty is not None and not _denies(one)]
    if not counts:
        return
    start = part.span.start
    leaders = _leaders(counts, analysis)
    for number, leader in enumerate(leaders):
        last = number + 1 == len(leaders)
        end, following = (part.span.end, part.span.end) if last else _cut(leader, leaders[number + 1], analysis)
        span = Span(start, end, part.span.place)
        inner = tuple(one for one in figures if inside(one.span, span))
        yield Draft(span, with_companions(leader, analysis), inner)
        start = following


def _denies(figure: Figure) -> bool:
    return figure.low == 0 and figure.high == 0


def _leaders(counts: list[Figure], analysis: ArticleAnalysis) -> list[Figure]:
    """The counts that open a claim of their own: those that are no part of the one before."""
    leaders = [counts[0]]
    for figure in counts[1:]:
        between = analysis.text_of(Span(leaders[-1].span.end, figure.span.start, figure.span.place))
        same = figure.casualty is leaders[-1].casualty
        if (same and (_PART_OF.search(between) or _SIDE_BY_SIDE.fullmatch(between))) or not _JOINT.search(between):
            continue
        if figure.qualifier is Qualifier.RANGE and same:
            continue
        leaders.append(figure)
    return leaders


def _cut(first: Figure, second: Figure, analysis: ArticleAnalysis) -> tuple[int, int]:
    """Where the claim of the first count ends and that of the second begins: at the last joint between them."""
    offset = first.span.end
    between = analysis.text_of(Span(offset, second.span.start, first.span.place))
    joint = max(_JOINT.finditer(between), key=re.Match.start, default=None)
    if joint is None:
        return second.span.start, second.span.start
    verb = re.search(r"(?:leaving|injuring|wounding|killing)\s+$", joint.group(), re.IGNORECASE)
    return offset + joint.start(), offset + (joint.start() + verb.start() if verb else joint.end())
