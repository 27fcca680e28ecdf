"""Where a checkable clause begins and ends: without marks, joining words, and what only tells more of somebody in it."""

from __future__ import annotations

import re

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis

_EDGE = " \t,;:\"“”'‘’–—-"
_JOINING = (
    "and",
    "but",
    "while",
    "as",
    "adding",
    "with",
    "which",
    "who",
    "that",
    "after",
    "including",
    "amid",
    "because",
)
_ENDING = (*_JOINING, "later", "then", "also", "even")
_LEADING = re.compile(r"(?:(?:(?:that|and|but|adding that|although|though|whereas),?|while)\s+)+", re.IGNORECASE)
_TRAILING = re.compile(rf"(?:[\s,;:]+(?:{'|'.join(_JOINING)})(?:\s(?:later|then|also|even))?|[\s,;:]+)$", re.IGNORECASE)
_STOP = re.compile(r"(?<!\.)(?<!\b[A-Z])(?<!\b[apAP]\.[mM])\.$")
"""The full stop of a sentence, and not that of "a.m." or "U.S."."""


def trimmed(span: Span, analysis: ArticleAnalysis) -> Span | None:
    """Without the marks, blanks and joining words at its ends."""
    text = analysis.text_of(span)
    left = len(text) - len(text.lstrip(_EDGE))
    leading = _LEADING.match(text, left)
    left = leading.end() if leading else left
    left += len(text) - left - len(text[left:].lstrip(_EDGE))
    right = len(_without_trailing(text.rstrip(_EDGE)))
    if text[right : right + 1] in {'"', "”"} and _is_open(text[left:right]):
        right += 1
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


def _without_trailing(text: str) -> str:
    """The pattern asks at every blank of the text, so it is searched only where it will match."""
    if text[-1:].isspace() or text[-9:].lower().endswith(_ENDING):
        return _TRAILING.sub("", text).rstrip(_EDGE)
    return text
