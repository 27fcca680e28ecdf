"""Who stands between a speaker and the event, or between the speaker and the page: the hops that a sentence tells.

Which words tell a hop, and which way it goes, stands in the table of frames of the language; nothing else makes one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from store.model import Attribution, Span
from workbench.extract.entities.antecedents import source_span
from workbench.extract.entities.coreference import Coreference
from workbench.extract.provenance.links import HopLink, links_in
from workbench.extract.provenance.media import names_medium
from workbench.extract.text.spans import inside, overlap

CLOSING = 2
"""Characters of the marks that may end what is said."""


PRONOUN = 5
"""Characters of a pronoun, and the blank behind it."""


class Told(NamedTuple):
    """What a sentence tells about the hops beside one speaker."""

    source: tuple[Span, ...]
    """Who speaks, without the words that tell of another."""
    inner: tuple[Span, ...]
    """From whom the speaker had it."""
    outer: tuple[tuple[Span, bool], ...]
    """Who passed it on, and whether that can only be a medium."""
    said: tuple[Span, ...]
    """What is said, without the words that end it and tell of another: "…, citing an officer"."""
    asides: tuple[Span, ...] = ()
    """The words that tell of another, with the other's name."""
    described: tuple[Span, ...] = ()
    """Those by whom the speaker is described, wherever it speaks: "residents *in touch with relatives*"."""
    heard: bool = False
    """The cue itself tells that the speaker had it: "has learned from"."""


@dataclass(frozen=True, slots=True)
class SentenceHops:
    """The hops of one sentence beside its attributions."""

    links: tuple[HopLink, ...]
    attributions: tuple[tuple[Attribution, tuple[Span, ...]], ...]
    """Each with the words that are read as its source."""

    def beside(self, attribution: Attribution) -> Told:
        """Those from whom the speaker of an attribution had it, and those who passed it on."""
        source = next((words for one, words in self.attributions if one is attribution), ())
        inner: list[Span] = []
        outer: list[tuple[Span, bool]] = []
        for link in map(self._settled, self.links):
            if link.inner is None or link.outer is None:
                if self._speaker_of(link) is attribution:
                    inner += [link.inner] if link.inner else []
                    outer += [(link.outer, link.medium)] if link.outer else []
            elif _meet(min(link.inner, link.outer), source):  # who stands first tells of the other
                outer += [(link.outer, link.medium)] if link.inner < link.outer else []
                inner += [link.inner] if link.outer < link.inner else []
                source = _without(source, link)
            elif _meet(link.inner, source):
                outer.append((link.outer, link.medium))
            elif _meet(link.outer, source):
                inner.append(link.inner)
        heard = bool(inner) and any(overlap(link.words, part) for link in self.links for part in attribution.cue)
        whole = next((words for one, words in self.attributions if one is attribution), ())
        described = tuple(one for one in inner if any(inside(one, part) for part in whole))
        said = tuple(kept for part in attribution.content if (kept := _without_hops(part, self.links)) is not None)
        named = {*inner, *(one for one, _ in outer)}
        asides = tuple(_whole(link) for link in self.links if not named.isdisjoint((link.inner, link.outer)))
        return Told(source, tuple(inner), tuple(outer), said, asides, described, heard)

    def _settled(self, link: HopLink) -> HopLink:
        """A hop without the pronoun in it, where that is nobody's source here and so means whoever says it."""
        if not link.pronoun or link.inner is None or link.outer is None:
            return link
        first = min(link.inner, link.outer)
        if any(_meet(first, words) for _, words in self.attributions):
            return link
        return link._replace(inner=None) if first == link.inner else link._replace(outer=None)

    def _speaker_of(self, link: HopLink) -> Attribution | None:
        """Whose verb of saying stands between: that of the subject, else the nearest one before, else the next one."""
        cued = [(one, words) for one, words in self.attributions if one.cue and not overlap(one.cue[0], link.words)]
        subject = [one for one, words in cued if link.left is not None and _meet(link.left, words)]
        near = subject or [one for one, _ in cued]
        before = [one for one in near if one.cue[0].start < link.words.start]
        return before[-1] if before else near[0] if near else None


def sentence_hops(sentence: Span, attributions: Sequence[Attribution], speakers: Coreference) -> SentenceHops:
    """Read the hops of a sentence, beside the attributions whose cues stand in it."""
    analysis = speakers.analysis
    told = links_in(sentence, analysis)
    links = tuple(one for one in told if not one.medium or one.outer is None or names_medium(one.outer, speakers))
    return SentenceHops(links, tuple((one, tuple(source_span(one, analysis))) for one in attributions))


def _meet(named: Span, source: Sequence[Span]) -> bool:
    return any(overlap(named, part) for part in source)


def _without(source: tuple[Span, ...], link: HopLink) -> tuple[Span, ...]:
    """A source without the words of a hop behind it: "hospital records" of "hospital records seen by Reuters"."""
    cut = link.behind
    return tuple(Span(part.start, cut, part.place) if part.start < cut < part.end else part for part in source)


def _whole(link: HopLink) -> Span:
    """The words of a hop with whoever stands behind them."""
    ends = (one.end for one in (link.inner, link.outer, link.words) if one is not None)
    return Span(link.words.start, max(ends), link.words.place)


def _without_hops(said: Span, links: Sequence[HopLink]) -> Span | None:
    """What is said, as far as no aside at either end tells from whom it is; None where it is nothing else."""
    for link in sorted(links, key=lambda one: one.words):
        aside = _whole(link)
        if inside(said, aside):
            return None  # "Interfax quoted *the governor as saying*"
        if said.start < link.behind and 0 <= said.end - aside.end <= CLOSING and None in (link.inner, link.outer):
            said = Span(said.start, link.behind, said.place)
        opens = aside.start <= said.start + (PRONOUN if link.pronoun else CLOSING) and said.start < aside.end
        if opens and aside.end + CLOSING < said.end:
            # "according to a soldier quoted in Le Monde, 40 men deserted", "said it had been told by the clinic that"
            said = Span(aside.end, said.end, said.place)
    return said
