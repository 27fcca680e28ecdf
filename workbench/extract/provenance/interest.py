"""Whether a source is a party to what it says: asked of its name, its mention and how the article introduces it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from store.model import Hop, HopKind
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.words import Words

BEFORE, AFTER = 60, 70
"""Characters before and after a person's name in which its office stands."""

_BREAK = re.compile(r"[.;\n]|\b(?:said|says|told|added|that|who|when|while)\b")


class Interests:
    """Which sources of one article are parties; each source is looked at once."""

    def __init__(self, analysis: ArticleAnalysis) -> None:
        self._analysis = analysis
        self._known: dict[tuple[str, str | None], str] = {}
        self._people: dict[str, str] = {}
        """By what a person was called once: "a government spokesman" before the name was given."""

    def of(self, hop: Hop) -> str:
        """Why a source is a party to the matter, "" where it is none or where nothing tells."""
        key = (hop.name, hop.resolved_from)
        if key not in self._known:
            self._known[key] = interest_of(hop, self._analysis)
            if self._known[key] and hop.kind is HopKind.NAMED:
                self._people.setdefault(hop.name, self._known[key])
        return self._known[key] or self._people.get(hop.name, "")


def interest_of(hop: Hop, analysis: ArticleAnalysis) -> str:
    """Why a source is a party to the matter, "" where it is none or where nothing tells."""
    named = f"{hop.name} {hop.resolved_from or ''}".lower()
    for text in (named, introduction(hop, analysis)):
        if _first(text, analysis.words, impartial=True):
            return ""
        reason = _first(text, analysis.words, impartial=False)
        if reason:
            return reason
    return ""


def introduction(hop: Hop, analysis: ArticleAnalysis) -> str:
    """The words beside a person's first mention, lower case, up to where the sentence goes on: "commander of the SDF"."""
    if hop.kind is not HopKind.NAMED:
        return ""
    text = analysis.named.text
    at = text.find(hop.name)
    if at < 0:
        return ""
    before = _BREAK.split(text[max(0, at - BEFORE) : at])[-1]
    after = _BREAK.split(text[at + len(hop.name) : at + len(hop.name) + AFTER])[0]
    return f"{before} {after}".lower()


@lru_cache(maxsize=4)
def _patterns(words: Words) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return _any(words.impartial), _any(words.interested)


def _any(entries: Mapping[str, str]) -> re.Pattern[str]:
    longest_first = sorted(entries, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")


def _first(text: str, words: Words, *, impartial: bool) -> str:
    match = _patterns(words)[0 if impartial else 1].search(text)
    if match is None:
        return ""
    return (words.impartial if impartial else words.interested)[match.group()]
