"""For whom a source speaks: the side of its office, by all that the article calls it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Final

from store.model import Hop, HopKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import Entity
from workbench.extract.entities.table import EntityTable
from workbench.extract.provenance.media import is_medium
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.kinds import SourceClass
from workbench.extract.words.parties import Side
from workbench.gazetteer.nations import country_of, nation_of, seat_of

_BY_CLASS: Final = {
    SourceClass.COMPANY: Side.COMPANY,
    SourceClass.PARTY: Side.POLITICAL,
    SourceClass.POLITICIAN: Side.POLITICAL,
    SourceClass.ARMED_GROUP: Side.ARMED_GROUP,
    SourceClass.POLICE_FORCE: Side.POLICE,
    SourceClass.CHURCH: Side.BODY,
    SourceClass.STATE: Side.GOVERNMENT,
}
"""What the lexicon tells where no word of the lists does."""
_IMPARTIAL = frozenset(
    {SourceClass.HOSPITAL, SourceClass.MEDIC, SourceClass.RESCUE_SERVICE, SourceClass.RESCUER, SourceClass.WATCHDOG, SourceClass.INTERNATIONAL,
     SourceClass.CHARITY, SourceClass.EXPERT, SourceClass.WITNESS, SourceClass.COURT, SourceClass.UNIVERSITY, SourceClass.STUDY}
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_][\w.&'’-]*")
_NEAR = 30
"""Characters before a name in which it is said who runs it."""
_BEFORE = 300
"""Characters in which the body of "its spokesman" stands before him."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Whom a source speaks for."""

    side: Side
    itself: bool
    """It is that body, and does not speak for one."""
    nations: frozenset[str]
    """The states that it belongs to, where its name tells: codes."""
    called: frozenset[str]
    """Every word that the article calls it by, lower case."""


@dataclass(slots=True)
class Sides:
    """The sides of the sources of one article."""

    analysis: ArticleAnalysis
    table: EntityTable
    _known: dict[tuple[str, HopKind, str | None], Standing | None] = field(default_factory=dict)

    def of(self, hop: Hop) -> Standing | None:
        """Whom a source speaks for; None where it is a bystander by its work, or nothing tells."""
        key = (hop.name, hop.kind, hop.resolved_from)
        if key not in self._known:
            self._known[key] = self._standing(hop)
        return self._known[key]

    def is_bystander(self, hop: Hop) -> bool:
        """Whether its work tells that it is one."""
        called = _WORD.findall(self._called(hop, self.table.named(hop.name)))
        known = {self.analysis.words.lexicon.kind_of(plain(word)) for word in called} - {None}
        return bool(known) or is_medium(hop.name, hop.kind, self.analysis.words, self.table.named(hop.name))

    def _standing(self, hop: Hop) -> Standing | None:
        entity, words, lexicon = self.table.named(hop.name), self.analysis.words.parties, self.analysis.words.lexicon
        called = self._called(hop, entity)
        tokens = {
            one for word in _WORD.findall(called) for one in (plain(word).rstrip("'’"), lexicon.singular(plain(word)))
        }
        nations = frozenset(nations_of(called))
        runners = {one.rpartition("-")[0] for one in tokens if one.endswith(words.run_by)}
        passes_on = is_medium(hop.name, hop.kind, self.analysis.words, entity)
        speaks = passes_on or tokens & (words.media | self.analysis.words.hops.sorts)
        theirs = runners | (tokens if speaks else set())  # "the rebels' radio", "the Front's agency"
        if _all_of(words.sides, Side.ARMED_GROUP, theirs):
            return Standing(Side.ARMED_GROUP, False, nations, frozenset(tokens))
        controlled = any(one.endswith(words.run_by) for one in tokens) or _all_of(words.sides, Side.CONTROLLED, tokens)
        if controlled or (nations and plain(called.split()[-1]) in words.media):
            return Standing(Side.CONTROLLED, False, nations, frozenset(tokens))
        if passes_on or is_impartial(tokens, self.analysis.words):
            return None
        side = self._side(hop, entity, tokens, nations)
        if side is None:
            return None
        itself = hop.kind is HopKind.ORGANISATION and not tokens & words.offices
        return Standing(side, itself, nations, frozenset(tokens))

    def _side(self, hop: Hop, entity: Entity | None, tokens: set[str], nations: frozenset[str]) -> Side | None:
        words = self.analysis.words.parties
        for side in words.sides:
            if _all_of(words.sides, side, tokens):
                return side
        ranked = any(part in words.ranks for one in tokens for part in one.split("-"))  # "colonel-general"
        if ranked and not tokens & words.civil and hop.kind is not HopKind.ORGANISATION:
            return Side.ARMY
        if tokens & words.officials:
            return Side.GOVERNMENT if nations or tokens & self.analysis.words.origins else Side.OFFICIAL
        if hop.kind is HopKind.ORGANISATION and (country_of(hop.name) or seat_of(hop.name)):
            return Side.GOVERNMENT
        kinds = {
            kind
            for noun in (entity.nouns if entity else tokens)
            if (kind := self.analysis.words.lexicon.kind_of(noun)) is not None
        }
        if hop.kind is HopKind.NAMED and SourceClass.OFFICE not in kinds:
            return None
        unknown = not kinds and hop.kind is HopKind.ORGANISATION and self._is_name(hop.name)
        if unknown:
            return Side.UNKNOWN
        found = next((side for kind, side in _BY_CLASS.items() if kind in kinds), None)
        return found if found is not Side.BODY or hop.kind is HopKind.ORGANISATION else None

    def _is_name(self, name: str) -> bool:
        """Capitals alone, and no place: not "Footage filmed by Reuters"."""
        places = self.analysis.words.place_words
        return all(word[:1].isupper() and plain(word) not in places for word in name.removeprefix("the ").split())

    def _called(self, hop: Hop, entity: Entity | None) -> str:
        """All that the article calls a source: its name, its office, the words that stood for it here."""
        here = f"{self._run_by(hop.span)} {self.analysis.text_of(hop.span)}" if hop.span is not None else ""
        office = " ".join(sorted(entity.words | entity.nouns)) if entity else ""
        if hop.kind is HopKind.NAMED:
            here = " ".join(word for word in here.split() if word not in hop.name.split())
            employer = self._employer(entity) if entity else ""
            return f"{office} {hop.resolved_from or ''} {here} {employer}"
        return f"{office} {hop.resolved_from or here} {hop.name}"

    def _run_by(self, span: Span) -> str:
        """Reads "the Hamas-run" before "health ministry"."""
        text = (self.analysis.title if span.place is Place.TITLE else self.analysis.passage).text
        before = text[max(0, span.start - _NEAR) : span.start].split()[-1:]
        return before[0] if before and before[0].endswith(self.analysis.words.parties.run_by) else ""

    def _employer(self, entity: Entity) -> str:
        """Reads "Its spokesman Leo Rask said": the body named last before him."""
        told = next((one for one in entity.appearances if one.introduced), None)
        if told is None or not entity.words & self.analysis.words.parties.own:
            return ""
        before = [
            (one.subject, one.start, body.name)
            for body in self.table.entities
            if body.kind is HopKind.ORGANISATION
            for one in body.appearances
            if told.start - _BEFORE < one.start < told.start
        ]
        return max(before)[2] if before else ""


def is_impartial(tokens: set[str], words: Words) -> bool:
    """Whether its work makes it a bystander: it records, treats, rescues or counts."""
    return (
        is_called(frozenset(words.parties.impartial), tokens)
        or any(one.startswith(words.parties.services) for one in tokens)
        or any(words.lexicon.kind_of(one) in _IMPARTIAL for one in tokens)
    )


def is_called(entries: frozenset[str], tokens: set[str]) -> bool:
    """Whether a source is called by all words of one of some entries."""
    words, phrases = _by_length(entries)
    return not words.isdisjoint(tokens) or any(phrase <= tokens for phrase in phrases)


@lru_cache(maxsize=64)
def _by_length(entries: frozenset[str]) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    """Entries of one word, and those of several."""
    phrases = tuple(frozenset(entry.split()) for entry in entries if " " in entry)
    return frozenset(entry for entry in entries if " " not in entry), phrases


def nations_of(text: str) -> Iterator[str]:
    """The code of each state that a text names by itself, by its people, or by where it is governed from."""
    surfaces = [word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text)]
    pairs = [f"{one} {two}" for one, two in pairwise(surfaces)]
    for name in (*surfaces, *pairs):
        if name[:1].isupper():
            yield from _state_of(name)


@lru_cache(maxsize=4096)
def _state_of(name: str) -> tuple[str, ...]:
    """Kept, because the articles of one day name the same ones."""
    return (*nation_of(name), *country_of(name), *seat_of(name))[:1]


def _all_of(sides: object, side: Side, tokens: set[str]) -> bool:
    entries = sides.get(side, frozenset()) if isinstance(sides, dict) else frozenset()
    return is_called(frozenset(entries), tokens)
