"""Where a checkable clause begins and ends: without marks, joining words, and what only tells more of somebody in it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.words import Seams
from workbench.extract.words.patterns import any_of, pattern

_EDGE = " \t,;:\"“”'‘’«»–—-"
_MINUS = re.compile(r"[-−–](?<![^\s(].)\d")
_STOP = re.compile(r"(?<!\.)(?<!\b[A-Z])(?<!\b[A-Za-z]\.[A-Za-z])\.$")
"""The full stop of a sentence, and not that of "a.m." or "U.S."."""


class Edges(NamedTuple):
    """How the words at the ends of a clause are known in a language."""

    leading: re.Pattern[str]
    trailing: re.Pattern[str]
    last: tuple[str, ...]
    """With one of these ends all that `trailing` matches."""


def trimmed(span: Span, analysis: ArticleAnalysis) -> Span | None:
    """Without the marks, blanks and joining words at its ends."""
    text = analysis.text_of(span)
    left = len(text) - len(text.lstrip(_EDGE))
    edges = _edges(analysis.words.seams)
    leading = edges.leading.match(text, left)
    left = leading.end() if leading else left
    left += len(text) - left - len(text[left:].lstrip(_EDGE))
    left -= bool(_MINUS.match(text, left - 1)) if left else 0
    kept = text.rstrip(_EDGE)
    # before a full stop such a word joins nothing: "it could be twice *that*."
    closes = analysis.text_of(Span(span.end, span.end + 1, span.place)) == "."
    right = len(kept if closes else _without_trailing(kept, edges))
    if text[right : right + 1] in {'"', "”"} and _is_open(text[left:right]):
        right += 1
    elif text[right : right + 2] in {',"', ",”"} and _is_open(text[left:right]):
        right += 2
    elif text[left:right].endswith((".", ".\n")) and _STOP.search(text[left:right]):
        right -= 1
    if text[left - 1 : left] in {'"', "“"} and _is_closed(text[left:right]):
        left -= 1
    return Span(span.start + left, span.start + right, span.place) if right > left else None


def _is_open(text: str) -> bool:
    """A quotation begins in it and does not end: its closing mark is no edge."""
    return text.count('"') % 2 == 1 or text.count("“") > text.count("”")


def _is_closed(text: str) -> bool:
    """A quotation ends in it that began just before it: its opening mark is no edge."""
    return text.count('"') % 2 == 1 or text.count("”") > text.count("“")


def _without_trailing(text: str, edges: Edges) -> str:
    """The pattern asks at every blank of the text, so it is searched only where it will match."""
    if text[-1:].isspace() or text[-9:].lower().endswith(edges.last):
        return edges.trailing.sub("", text).rstrip(_EDGE)
    return text


@cache
def _edges(seams: Seams) -> Edges:
    joining = any_of(seams.joining)
    return Edges(
        pattern(rf"(?:(?:{any_of(seams.leading)}),?\s+)+"),
        pattern(rf"(?:[\s,;:]+(?:{joining})(?:\s(?:{any_of(seams.lingering)}))?|[\s,;:]+)$"),
        (*seams.joining, *seams.lingering),
    )
