"""Each attribution with its speaker found and what else its words tell: the relays between the speaker and the page."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from store.model import Attribution, HopKind, Place, Span
from workbench.extract.roster import plain
from workbench.extract.shelf import Shelf
from workbench.extract.speakers import Speaker, Speakers
from workbench.extract.survey import Survey, inside, overlap
from workbench.extract.words import Words

PHRASE = 160
"""Characters of a relay's or a root's phrase that are read."""

_STOP = re.compile(
    r"\s+(?:as saying|as telling|as reporting|said|says|saying|that|who|which|reported|reports|told|added|on (?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|in an? (?:statement|interview|report)|late on|via|by (?:tele)?phone|from inside)\b|[,;:\"“”\n]|\.(?:\s|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody says something: an attribution whose source is found."""

    attribution: Attribution
    speaker: Speaker | None
    cue: str
    at: Span
    """The cue, or the source where there is none."""
    roots: tuple[Speaker, ...] = ()
    """From whom the speaker had it: "citing military officials"."""
    relays: tuple[Speaker, ...] = ()
    """Through whom it reached the page: "told RIA Novosti"."""

    @property
    def content(self) -> tuple[Span, ...]:
        """What is said."""
        return self.attribution.content

    def covers(self, span: Span) -> int:
        """Characters of a span that lie in what is said."""
        return sum(overlap(part, span) for part in self.content)

    def holds(self, span: Span) -> bool:
        """A span lies within what is said."""
        return any(inside(span, part) for part in self.content)


def statements_of(survey: Survey) -> Shelf[Statement]:
    """Resolve the attributions of an article in the order of its text."""
    speakers = Speakers(survey)
    ordered = sorted(survey.attributions, key=lambda one: _at(one).start)
    found: list[Statement] = []
    for attribution in ordered:
        found.append(_statement(attribution, speakers, survey))
    return Shelf(found, lambda one: (one.at, *one.attribution.source, *one.content))


def _at(attribution: Attribution) -> Span:
    parts = attribution.cue or attribution.source or attribution.content
    return parts[0]


def _statement(attribution: Attribution, speakers: Speakers, survey: Survey) -> Statement:
    at = _at(attribution)
    cue = " ".join(survey.text_of(part) for part in attribution.cue)
    if not attribution.source:
        return Statement(attribution, None, cue, at)
    source = Span(attribution.source[0].start, attribution.source[-1].end, at.place)
    if source.end - source.start > PHRASE * 2:
        source = attribution.source[0]
    speaker = speakers.resolve(source)
    if speaker is None:
        return Statement(attribution, None, cue, at)
    relays = _told(at, speakers, survey) or speaker.relays
    speaker = replace(speaker, relays=relays)
    speakers.seen.append(speaker)
    return Statement(attribution, speaker, cue, at, (), relays)


_TOLD = re.compile(
    r"\b(?:told|tells|telling|interview with|speaking to|spoke to)\s+(?:the\s+)?(?=[A-Z])", re.IGNORECASE
)


def _told(at: Span, speakers: Speakers, survey: Survey) -> tuple[Speaker, ...]:
    """The medium that somebody told it to, unless it is the outlet itself or the agency whose copy this is."""
    text = (survey.passage if at.place is Place.TEXT else survey.title).text
    match = _TOLD.match(text, at.start, min(len(text), at.end + 30))
    if not match:
        return ()
    end = _phrase_end(text, match.end())
    listener = speakers.resolve(Span(match.end(), end, at.place))
    if listener is None or not _is_medium(listener, survey.words) or is_own(listener.name, survey):
        return ()
    return (listener,)


def _phrase_end(text: str, start: int) -> int:
    stop = _STOP.search(text, start, min(len(text), start + PHRASE))
    return stop.start() if stop else min(len(text), start + PHRASE)


_MEDIA = frozenset(["agency", "news", "tv", "television", "radio", "times", "post", "press", "journal", "newspaper", "channel", "network", "daily"])


def _is_medium(speaker: Speaker, words: Words) -> bool:
    tokens = {plain(token) for token in speaker.name.split()}
    forms = {form.lower() for name, others in words.agencies.items() for form in (name, *others)}
    return speaker.kind is HopKind.ORGANISATION and (bool(tokens & _MEDIA) or speaker.name.lower() in forms)


def is_own(name: str, survey: Survey) -> bool:
    """The outlet, its agency or its republisher: they tell the story, they are not in it."""
    low = re.sub(r"\s*(?:news agency|agency)$", "", name.lower())
    own = [survey.article.outlet, survey.article.republished_by, *survey.masthead.agencies]
    for agency in list(own):
        own += survey.words.agencies.get(agency, ())
    return any(low and low == re.sub(r"^the ", "", one.lower()) for one in own if one)
