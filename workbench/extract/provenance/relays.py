"""Who stands between a speaker and the event, or between the speaker and the page: "citing", "told", "quoted as saying by"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from store.model import HopKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.coreference import Coreference
from workbench.extract.entities.entity import Speaker
from workbench.extract.provenance.media import may_be_told
from workbench.extract.text.roster import plain
from workbench.extract.text.tokens import words_in
from workbench.extract.words import Words

MOST = 3
"""Phrases of one kind that are read in a sentence."""
PHRASE = 140
"""Characters of a phrase that names a relay."""

_STOP = re.compile(
    r"\s+(?:as (?:saying|telling|reporting|is|was)|said|says|saying|that|who|which|reported|reports|told|added|noted"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in an? (?:statement|interview|report)"
    r"|late on|for (?:its|the|their|this|these)|via|by (?:tele)?phone|from inside|it said|has|have|had|were|was)\b|[,;:\"“”\n]|\.(?:\s|$)",
    re.IGNORECASE,
)
_CITING = re.compile(r"\b(?:citing|quoting)\s+", re.IGNORECASE)
_QUOTED = re.compile(
    r"\b(?:quoted|quotes|reported|cited)\s+(?=[^.]{2,120}?\bas (?:saying|telling|reporting)\b)", re.IGNORECASE
)
_QUOTED_BY = re.compile(r"\bquoted as (?:saying|telling \w+)\s+by\s+", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:told|tells|telling|added to|said to|confirmed to|interview with|speaking to|spoke to|in (?:a )?(?:phone call|comments|remarks) (?:to|with))"
    r"\s+(?:the\s+)?(?-i:(?=[A-Z]))",
    re.IGNORECASE,
)
_IN_TOUCH = re.compile(
    r"\b(?:in (?:touch|contact) with|(?:briefed|informed|told) by|who (?:spoke|talked) (?:to|with))\s+", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"[\s\"“‘']*(?:that\s+)?(?P<who>(?:[A-Z][\w.'’-]*\s+){1,4}?)(?P<verb>[a-z]+ed|told|said|spoke|made)\b"
)


_ANCHORS = {
    _CITING: frozenset({"citing", "quoting"}),
    _QUOTED: frozenset({"quoted", "quotes", "reported", "cited"}),
    _QUOTED_BY: frozenset({"quoted"}),
    _TOLD: frozenset("told tells telling added said confirmed interview speaking spoke in".split()),
    _IN_TOUCH: frozenset({"in", "by", "who"}),
}
"""Words with which each pattern begins, or that it always has: without one it is not searched."""


def roots_in(span: Span, speakers: Coreference) -> Iterator[Speaker]:
    """Those from whom the speaker of a sentence had it."""
    for pattern in (_CITING, _QUOTED):
        yield from (one for one in _named_after(pattern, span, speakers) if _can_tell(one, speakers.analysis.words))


def _can_tell(speaker: Speaker, words: Words) -> bool:
    """Somebody, or a text; nobody has anything from the "privacy rules" or "security concerns" that are cited."""
    if speaker.kind is not HopKind.UNNAMED:
        return True
    tells = words.unnamed | words.people | words.roles
    return any(plain(word) in tells or plain(word).removesuffix("s") in tells for word in speaker.name.split())


def contacts_of(source: Span, speakers: Coreference) -> Iterator[Speaker]:
    """Those with whom a source is said to be in touch: "former residents in touch with relatives"."""
    yield from _named_after(_IN_TOUCH, source, speakers)


def subject_of(content: Span, speakers: Coreference) -> Iterator[Speaker]:
    """Somebody whose words are what is said: the ministry said that *Lavrov expressed* his disagreement."""
    analysis = speakers.analysis
    opening = analysis.name_of(Span(content.start, min(content.end, content.start + PHRASE), content.place))
    match = _SUBJECT.match(opening)
    if match is None or plain(match["verb"]) not in analysis.words.utters:
        return
    span = Span(content.start + match.start("who"), content.start + match.end("who"), content.place)
    speaker = speakers.resolve(span)
    if speaker is not None and speaker.kind is HopKind.NAMED:
        yield speaker


def relays_in(span: Span, speakers: Coreference) -> Iterator[Speaker]:
    """Those through whom the speaker's words went: media, not the outlet itself."""
    yield from _named_after(_QUOTED_BY, span, speakers)
    for listener in _named_after(_TOLD, span, speakers):
        entity = speakers.table.named(listener.name)
        if may_be_told(listener.name, listener.kind, speakers.analysis.words, entity):
            yield replace(listener, kind=HopKind.ORGANISATION)


def _named_after(pattern: re.Pattern[str], span: Span, speakers: Coreference) -> Iterator[Speaker]:
    text = speakers.analysis.named.text if span.place is Place.TEXT else speakers.analysis.title.text
    if words_in(text[span.start : span.end]).isdisjoint(_ANCHORS[pattern]):
        return
    for match in islice(pattern.finditer(text, span.start, span.end), MOST):
        stop = _STOP.search(text, match.end(), min(span.end, match.end() + PHRASE))
        end = stop.start() if stop else min(span.end, match.end() + PHRASE)
        speaker = speakers.resolve(Span(match.end(), end, span.place)) if end > match.end() else None
        if speaker is not None:
            yield speaker


def is_own(name: str, analysis: ArticleAnalysis) -> bool:
    """The outlet, its agency or its republisher: they tell the story, they are not in it."""
    low = re.sub(r"^the |\s*(?:news agency|agency)$", "", name.lower())
    own = [analysis.article.outlet, analysis.article.republished_by, *analysis.masthead.agencies]
    for agency in list(own):
        own += analysis.words.agencies.get(agency, ()) or analysis.words.agencies.get(agency.upper(), ())
    return any(low and low == re.sub(r"^the ", "", one.lower()) for one in own if one)
