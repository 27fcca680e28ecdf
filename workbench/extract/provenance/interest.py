"""Whether a source is a party to what it says: the side that it speaks for against the matter of the claim.

Asked once, here: the flag, the figure's `unverified` and its sentence all come from this answer, which names the matter.
Where no noun of the text names it, nobody is a party.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from store.model import Hop, HopKind
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.table import EntityTable
from workbench.extract.provenance.matters import Matters
from workbench.extract.provenance.sides import Sides, Standing, nations_of
from workbench.extract.provenance.stakes import ARMED, OF_ITSELF, OF_STATES, SHARES, Stake, When
from workbench.extract.text.roster import plain
from workbench.extract.words.parties import Issue, Side
from workbench.extract.words.speech import Stance

_OFTEN = 3
"""Times that a body is the subject of its sentence in an article that is about it."""
_ONCE = 1
"""Times that a state is named in an article that is not about it: where its minister is."""
_LEAD = 2
"""Sentences in which those whom a story is about are named."""
_QUARRELS: Final = {
    Stance.DENIES: "denies an accusation",
    Stance.ACCUSES: "makes an accusation",
}
"""What one does by such a verb."""
_NEAR = 60
"""Characters from "charged" to the name of who was."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class Interests:
    """Which sources of one article are parties to what they say."""

    analysis: ArticleAnalysis
    table: EntityTable
    matters: Matters = field(init=False)
    sides: Sides = field(init=False)
    _nations: Counter[str] = field(init=False)
    _leading: Counter[str] = field(init=False)
    """How often each state is named in the article, and in its first sentences."""
    _lead: str = field(init=False)
    """Its first sentences."""
    _told: dict[tuple[Hop, str], Stake | None] = field(default_factory=dict)
    """The answers: a claim's figures, its flags and its neighbours ask the same again."""

    def __post_init__(self) -> None:
        article, text = self.analysis.article, self.analysis.passage.text
        self.matters = Matters(article.title.lower(), text.lower(), self.analysis.words)
        self.sides = Sides(self.analysis, self.table)
        lead = " ".join(self.analysis.text_of(one.span) for one in self.analysis.sentences_from(0, _LEAD))
        self._lead = lead
        self._nations = Counter(nations_of(f"{article.title}\n{text}"))
        self._leading = Counter(nations_of(f"{article.title}\n{lead}"))

    def of(self, hop: Hop, said: str) -> Stake | None:
        """What makes a source a party to what is said; None where nothing does."""
        if (hop, said) not in self._told:
            self._told[hop, said] = self._stake(hop, said)
        return self._told[hop, said]

    def _stake(self, hop: Hop, said: str) -> Stake | None:
        if hop.kind in (HopKind.NONE, HopKind.UNCLEAR) or not hop.name or not self.analysis.words.parties.topics:
            return None
        if hop.kind is HopKind.DOCUMENT and plain(hop.name.split()[-1]) not in self.analysis.words.own_texts:
            return None
        standing = self.sides.of(hop)
        if standing is None or standing.side is Side.UNKNOWN:
            standing = self._armed(hop, said) or standing
        if hop.kind is HopKind.NAMED and self._is_accused(hop.name):
            standing = Standing(Side.DEFENCE, False, frozenset(), frozenset())
        for issue, when in SHARES[standing.side] if standing else ():
            noun = self._matter(standing, issue, when, hop, said) if standing else ""
            if noun and standing:
                return Stake(standing.side, issue, self._sentence(hop, standing, issue, noun))
        return self._quarrel(standing, hop, said)

    def _armed(self, hop: Hop, said: str) -> Standing | None:
        """Reads "Jaish al-Haq said it had killed 27 guards": a group that no list has, by its own deeds of arms."""
        named = hop.kind in (HopKind.ORGANISATION, HopKind.NAMED)
        if not named or self.sides.is_bystander(hop) or not self.matters.tells_of_arms(said):
            return None
        return Standing(Side.ARMED_GROUP, True, frozenset(), frozenset())

    def _matter(self, standing: Standing, issue: Issue, when: When, hop: Hop, said: str) -> str:
        """The noun of the matter, where the side has a stake in it here."""
        if standing.side in OF_STATES and not self._is_side(standing, hop):
            return ""
        if standing.side in ARMED and self.matters.is_peaceful:
            return ""
        about = issue in self.matters.about
        if not self._holds(standing, when, hop, said, about=about):
            return ""
        if when is When.OWN:
            return self.matters.told(issue, said)
        own = standing.side in OF_ITSELF and issue in (Issue.LABOUR, Issue.BUSINESS)
        whole = about or not (own or standing.side in ARMED)
        return self.matters.named(issue, said, article=when is not When.HERE and whole)

    def _holds(self, standing: Standing, when: When, hop: Hop, said: str, *, about: bool) -> bool:
        if when is When.ABOUT:
            return about
        if when is When.TOPIC:
            return self._is_topic(standing, hop)
        if when in (When.OWN, When.ITSELF):
            words = self.analysis.words.parties
            own = words.possessive if when is When.OWN else words.own
            return not own.isdisjoint(word.lower() for word in _WORD.findall(said))
        if when is When.ARMED:
            return about or self.matters.is_war(said, armed=standing.side is Side.ARMY)
        if when is When.DEED:
            return self.matters.is_police_deed(f"{self.analysis.article.title} {self._lead} {said}")
        if when is When.NAMED:
            return about and (hop.kind is HopKind.NAMED or Issue.PROTEST in self.matters.about)
        return True

    def _is_accused(self, name: str) -> bool:
        """Reads "prosecutors charged the former mayor, Tomas Hale"."""
        text, last = self.analysis.passage.text, name.rsplit(maxsplit=1)[-1]
        at = text.find(last)
        before = text[max(0, at - _NEAR) : at].rpartition(". ")[2] if at >= 0 else ""
        return not self.analysis.words.parties.charging.isdisjoint(_WORD.findall(before.lower()))

    def _is_side(self, standing: Standing, hop: Hop) -> bool:
        """A state is one in its own matter: not the French minister about a strike on Aleppo."""
        if not standing.nations:
            return True
        itself = int(hop.span is not None and self.analysis.text_of(hop.span) in self._lead)
        return any(self._leading[code] > itself or self._nations[code] > _ONCE for code in standing.nations)

    def _is_topic(self, standing: Standing, hop: Hop) -> bool:
        """The article is about what a source speaks for: its title names that or what it runs, or it acts again and again."""
        lead = {plain(word) for word in _WORD.findall(f"{self.analysis.article.title} {self._lead}")}
        works = frozenset[str]().union(*(self._works(word) for word in standing.called))
        entity = self.table.named(hop.name)
        places = [one for one in entity.appearances if one.subject] if entity else []
        times = len(places)
        acts = entity is not None and any(one.start not in entity.spoke for one in places)
        if standing.side is Side.UNKNOWN and not acts:
            lead = {plain(word) for word in _WORD.findall(self.analysis.article.title)}
        return bool(lead & (standing.called | works)) or hop.name.islower() or times >= _OFTEN

    def _works(self, word: str) -> frozenset[str]:
        return self.analysis.words.parties.works.get(word, frozenset())

    def _quarrel(self, standing: Standing | None, hop: Hop, said: str) -> Stake | None:
        """Who denies, accuses or owns up is a party to that, whoever it is."""
        saying = self.analysis.words.saying.saying
        verb = next((found for word in (hop.cue or "").split() if (found := saying(word)) is not None), None)
        side = standing.side if standing is not None and standing.side is not Side.UNKNOWN else None
        told = _QUARRELS.get(verb.stance) if verb is not None else None
        if told is None or verb is None or (not side and verb.stance is not Stance.DENIES):
            return None  # a monitor that accuses is none, and who is not known may be one
        noun = next(self._nouns(said), "")
        return Stake(side, Issue.CHARGE, f"{told} about the {noun}" if noun else told)

    def _nouns(self, said: str) -> Iterator[str]:
        for issue in self.analysis.words.parties.topics:
            noun = self.matters.named(issue, said, article=False)
            if noun:
                yield noun

    def _sentence(self, hop: Hop, standing: Standing, issue: Issue, noun: str) -> str:
        names = self.analysis.words.parties.topics[issue].names
        whose = "its own" if standing.side in OF_ITSELF and noun in names else "the"
        side = self.analysis.words.parties.called.get(standing.side, "")
        if standing.itself and (standing.side in OF_ITSELF or side.split()[-1] in hop.name.lower().split()):
            return f"speaks for itself about {whose} {noun}"
        return f"speaks {'as' if standing.itself else 'for'} {side} about {whose} {noun}"
