"""Whether a source is a party to what it says: the class of its office against the matter of the claim.

Asked once, here: the flag, the figure's `unverified` and its sentence all come from this answer, which names the matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from store.model import Hop, HopKind
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import Entity
from workbench.extract.entities.table import EntityTable
from workbench.extract.provenance.matters import Matters, matter_named
from workbench.extract.provenance.media import is_medium
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.english.lexicon import kinds_of, singular
from workbench.extract.words.english.saying import saying
from workbench.extract.words.kinds import SourceClass
from workbench.extract.words.speech import Stance

_ARMED = {
    SourceClass.ARMY: "an army",
    SourceClass.SOLDIER: "an army",
    SourceClass.ARMED_GROUP: "an armed group",
    SourceClass.FIGHTER: "an armed group",
}
_STATE = frozenset({SourceClass.STATE, SourceClass.OFFICE})
_POLITICAL = frozenset({SourceClass.PARTY, SourceClass.POLITICIAN, SourceClass.OFFICE})
_IMPARTIAL = frozenset(
    {SourceClass.HOSPITAL, SourceClass.MEDIC, SourceClass.RESCUE_SERVICE, SourceClass.RESCUER, SourceClass.WATCHDOG, SourceClass.INTERNATIONAL,
     SourceClass.CHARITY, SourceClass.EXPERT, SourceClass.WITNESS, SourceClass.COURT, SourceClass.UNIVERSITY, SourceClass.STUDY}
)  # fmt: skip
_OWN = frozenset({SourceClass.COMPANY, SourceClass.CHURCH, SourceClass.UNION, SourceClass.GROUP, SourceClass.PARTY})
"""Bodies that speak of themselves where the article is about them."""
_SERVICES = re.compile(
    r"\b(?:health|medical|hospital|emergenc\w+|disaster\w*|civil (?:defen[cs]e|protection)|rescue|fire|meteorolog\w+|geolog\w+|statistic\w*"
    r"|seismolog\w+|coast guard|epidemiolog\w+|disease|weather|hurricane)\b",
    re.IGNORECASE,
)
"""Services that count and rescue: no party by that."""
_RUN_BY = re.compile(r"\b[\w-]+-(?:run|controlled|led|held|affiliated|backed|owned|linked)\b")
_STATE_MEDIA = re.compile(
    r"\b(?:state|official|government|regime|pro-\w+)[ -](?:\w+[ -])?(?:media|television|tv|radio|news|agency|broadcaster|newspapers?)\b"
)
_OWN_DEED = re.compile(
    r"\b(?:it|they|we|(?:its|their|our) (?:\w+ )?(?:fighters|forces|troops|jets|men|attacks?|aircraft|soldiers|strikes?|missiles?|drones?|members|raid))"
    r" (?:had |have |has )?(?:killed|captured|shot|destroyed|struck|hit|lost|attacked|bombed|downed|wounded|carried out|targeted|seized|fired|ambushed)\b",
    re.IGNORECASE,
)
"""A body's own deeds of arms: "it had killed", "its jets struck"."""
OF_ITSELF = "speaks of itself"
"""A party, whose plain figures nobody contests all the same."""
_OFTEN = 3
"""Times that a body is the subject of its sentence in an article that is about it."""
_FORCES = re.compile(
    r"\b(?:army|military|armed forces|air force|navy|troops|soldiers?|defen[cs]e|security forces|intelligence|border guards?|national guard)\b"
)
_POLICE = re.compile(r"\bpolice|\bofficers?\b|\binterior minist")
_POLICE_DEED = re.compile(
    r"\b(?:police|officers?|security forces|troops)\b[^.;]{0,40}\b(?:shot|fired|killed|opened fire|beat|used|clashed|stormed|broke up)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Interests:
    """Which sources of one article are parties to what they say."""

    analysis: ArticleAnalysis
    table: EntityTable
    matters: Matters = field(init=False)
    _kinds: dict[str, frozenset[SourceClass]] = field(default_factory=dict)
    _told: dict[tuple[Hop, str], str] = field(default_factory=dict)
    """The answers: a claim's figures, its flags and its neighbours ask the same again."""

    def __post_init__(self) -> None:
        self.matters = Matters(f"{self.analysis.article.title}\n{self.analysis.passage.text}".lower())

    def of(self, hop: Hop, said: str) -> str:
        """Why a source is a party to what is said, as the end of a sentence; "" where it is none."""
        known = self._told.get((hop, said))
        if known is None:
            known = self._told[hop, said] = self._why(hop, said)
        return known

    def _why(self, hop: Hop, said: str) -> str:
        if hop.kind in (HopKind.NONE, HopKind.UNCLEAR) or not hop.name:
            return ""
        entity = self.table.named(hop.name)
        called = self._called(hop, entity)
        listed = _listed(called, self.analysis.words)
        who = self._side(hop, called, self._classes(hop, entity), listed, said)
        if not who:
            return ""
        noun = matter_named(said) or matter_named(self.analysis.article.title)
        return f"{who}, about {_the(noun) if noun else 'its own doings'}"

    def _called(self, hop: Hop, entity: Entity | None) -> str:
        """All that the article calls a source, lower case: its name, its office, the words that stood for it here."""
        place = self.analysis.text_of(hop.span) if hop.span is not None else ""
        office = " ".join(sorted(entity.words | entity.nouns)) if entity and hop.kind is HopKind.NAMED else ""
        return f"{hop.name} {hop.resolved_from or place} {office}".lower()

    def _classes(self, hop: Hop, entity: Entity | None) -> frozenset[SourceClass]:
        key = f"{hop.name}|{hop.resolved_from}"
        known = self._kinds.get(key)
        if known is None:
            nouns = {singular(plain(word)) for word in (hop.name if hop.kind is not HopKind.NAMED else "").split()}
            nouns |= entity.nouns if entity else set()
            nouns |= {singular(plain(word)) for word in (hop.resolved_from or "").split()}
            known = self._kinds[key] = frozenset(kind for noun in nouns for kind in kinds_of(noun)[:1])
        return known

    def _side(self, hop: Hop, called: str, kinds: frozenset[SourceClass], listed: str, said: str) -> str:
        """For whom a source speaks where that is a side of the matter; "" where it is none."""
        run_by = _RUN_BY.search(called) is not None
        state_medium = _STATE_MEDIA.search(called) is not None or listed == "state media" or run_by
        if is_medium(hop.name, hop.kind, self.analysis.words, self.table.named(hop.name)) and not state_medium:
            return ""
        if (kinds & _IMPARTIAL or _SERVICES.search(called) or listed == "impartial") and not run_by:
            return ""
        side = self._armed(called, kinds, said)
        if side:
            return f"speaks for {side}"
        if self.matters.is_war or self.matters.is_protest:
            side = self._in_conflict(called, kinds, listed, owned=state_medium)
            if side:
                return f"speaks for {side}"
        if _POLICE.search(called) and (self.matters.is_protest or _POLICE_DEED.search(said)):
            return "speaks for the police, whose own deeds are told"
        return self._of_itself(hop, kinds)

    def _armed(self, called: str, kinds: frozenset[SourceClass], said: str) -> str:
        """An army or armed group about force of arms, or any body about its own: "it had killed 27 guards"."""
        peaceful = self.matters.is_peaceful
        if not peaceful:
            for kind, who in _ARMED.items():
                if kind in kinds:
                    return who
            if _FORCES.search(called):
                return "an armed force"
        return "one that tells of its own deeds" if _OWN_DEED.search(said) else ""

    def _of_itself(self, hop: Hop, kinds: frozenset[SourceClass]) -> str:
        place = plain(hop.name) in self.analysis.words.place_words or hop.name in self.analysis.words.seats
        unknown = not kinds and hop.kind is HopKind.ORGANISATION and not place
        if SourceClass.COMPANY in kinds or ((kinds & _OWN or unknown) and self._is_topic(hop)):
            return OF_ITSELF
        if self.matters.is_politics and kinds & _POLITICAL and hop.kind is HopKind.NAMED:
            return "speaks for a side of the contest"
        if self._denies(hop) and (kinds & (_STATE | _OWN | _POLITICAL) or unknown or place):
            return "speaks for one who is accused or accuses"
        return ""

    def _in_conflict(self, called: str, kinds: frozenset[SourceClass], listed: str, *, owned: bool) -> str:
        if owned:
            return "those who own it, a side of the conflict"
        if listed == "side":
            return "a side of the conflict"
        if kinds & _STATE or listed == "government" or "government" in called:
            return "a government that is a side of the conflict"
        if _POLICE.search(called):
            return "the police, a side of the conflict"
        if self.matters.is_protest and kinds & {SourceClass.PARTY, SourceClass.POLITICIAN}:
            return "a side of the quarrel"
        return ""

    def _denies(self, hop: Hop) -> bool:
        verb = next((found for word in (hop.cue or "").split() if (found := saying(word)) is not None), None)
        return verb is not None and verb.stance in (Stance.DENIES, Stance.ACCUSES)

    def _is_topic(self, hop: Hop) -> bool:
        """The article is about this body: its title names it."""
        entity = self.table.named(hop.name)
        often = entity is not None and sum(one.subject for one in entity.appearances) >= _OFTEN
        title = self.analysis.article.title.lower()
        name = re.sub(r"^the ", "", hop.name.lower())
        return (
            hop.kind is HopKind.ORGANISATION
            and bool(name)
            and (often or name in title or name.split()[0] in title.split())
        )


def _the(noun: str) -> str:
    return f"the {noun}"


@lru_cache(maxsize=4096)
def _listed(called: str, words: Words) -> str:
    """What the lists of known parties and bodies tell of a source."""
    if _any(frozenset(words.impartial)).search(called):
        return "impartial"
    match = _any(frozenset(words.interested)).search(called)
    if match is None:
        return ""
    reason = words.interested[match.group()]
    return (
        "state media"
        if "media" in reason
        else "government"
        if "government" in reason
        else "side"
        if "side" in reason or "armed" in reason
        else "self"
    )


@lru_cache(maxsize=8)
def _any(entries: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(entries, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")
