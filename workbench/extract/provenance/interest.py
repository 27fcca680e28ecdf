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
from workbench.extract.text.roster import plain
from workbench.extract.words.parties import Issue, Side
from workbench.extract.words.speech import Stance

_STAKES: Final[dict[Side, tuple[Issue, ...]]] = {
    Side.ARMED_GROUP: (Issue.WAR,),
    Side.ARMY: (Issue.WAR, Issue.BORDER, Issue.PROTEST),
    Side.POLICE: (Issue.FORCE, Issue.WAR, Issue.PROTEST, Issue.BORDER, Issue.LABOUR),
    Side.GOVERNMENT: (Issue.WAR, Issue.PROTEST, Issue.BORDER, Issue.SANCTIONS, Issue.ELECTION),
    Side.OFFICIAL: (Issue.PROTEST, Issue.BORDER),
    Side.CONTROLLED: (Issue.WAR, Issue.PROTEST, Issue.BORDER, Issue.SANCTIONS, Issue.ELECTION),
    Side.POLITICAL: (Issue.ELECTION, Issue.PROTEST, Issue.WAR),
    Side.UNION: (Issue.LABOUR,),
    Side.CROWD: (Issue.PROTEST, Issue.LABOUR),
    Side.COMPANY: (Issue.FAILURE, Issue.LABOUR, Issue.CHARGE, Issue.BUSINESS),
    Side.BODY: (Issue.CHARGE, Issue.FAILURE, Issue.BUSINESS),
    Side.UNKNOWN: (Issue.FAILURE, Issue.LABOUR, Issue.CHARGE, Issue.BUSINESS),
    Side.DEFENCE: (Issue.CHARGE,),
    Side.PROSECUTION: (Issue.CHARGE,),
}
"""The issues in which each side has a stake, the nearest first."""
ARMED: Final = frozenset({Side.ARMY, Side.ARMED_GROUP})
"""Who fights."""
_OF_STATES: Final = frozenset({Side.GOVERNMENT, Side.CONTROLLED, Side.POLICE})
_OF_ITSELF: Final = frozenset({Side.COMPANY, Side.BODY, Side.UNKNOWN})
_OFTEN = 3
"""Times that a body is the subject of its sentence in an article that is about it."""
_ONCE = 1
"""Times that a state is named in an article that is not about it: where its minister is."""
_LEAD = 2
"""Sentences in which those whom a story is about are named."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Stake:
    """What makes a source a party."""

    side: Side
    issue: Issue
    words: str
    """The end of a sentence about the source: "speaks for a company about its own spill"."""

    @property
    def contests(self) -> bool:
        """Whether others dispute the numbers of it: nobody does a firm's plain figures."""
        return self.issue is not Issue.BUSINESS


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
        if standing is None:
            return None
        for issue in _STAKES[standing.side]:
            noun = self._matter(standing, issue, hop, said)
            if noun:
                return Stake(standing.side, issue, self._sentence(hop, standing, issue, noun))
        return self._quarrel(standing, hop, said)

    def _armed(self, hop: Hop, said: str) -> Standing | None:
        """Reads "Jaish al-Haq said it had killed 27 guards": a group that no list has, by its own deeds of arms."""
        named = hop.kind in (HopKind.ORGANISATION, HopKind.NAMED)
        if not named or self.sides.is_bystander(hop) or not self.matters.tells_of_arms(said):
            return None
        return Standing(Side.ARMED_GROUP, True, frozenset(), frozenset())

    def _matter(self, standing: Standing, issue: Issue, hop: Hop, said: str) -> str:
        """The noun of the matter, where the side has a stake in it here."""
        side, about = standing.side, issue in self.matters.about
        if side in _OF_STATES and not self._is_side(standing, hop):
            return ""
        if issue is Issue.WAR:
            if side in ARMED:
                fights = about or side is Side.ARMED_GROUP or self.matters.is_war(said, armed=True)
                return self.matters.named(issue, said, article=about) if fights and not self.matters.is_peaceful else ""
            about = about or (side is not Side.POLICE and self.matters.is_war(said, armed=False))
        if issue is Issue.FORCE:
            about = self.matters.is_police_deed(f"{self.analysis.article.title} {self._lead} {said}")
        if side in _OF_ITSELF:
            return self.matters.named(issue, said, article=True) if self._is_topic(standing, hop) else ""
        if issue is Issue.ELECTION and side is Side.GOVERNMENT:
            about = about and (hop.kind is HopKind.NAMED or Issue.PROTEST in self.matters.about)
        return self.matters.named(issue, said, article=True) if about else ""

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
        times = sum(one.subject for one in entity.appearances) if entity else 0
        if standing.side is Side.UNKNOWN and not times:
            lead = {plain(word) for word in _WORD.findall(self.analysis.article.title)}
        return bool(lead & (standing.called | works)) or hop.name.islower() or times >= _OFTEN

    def _works(self, word: str) -> frozenset[str]:
        return self.analysis.words.parties.works.get(word, frozenset())

    def _quarrel(self, standing: Standing, hop: Hop, said: str) -> Stake | None:
        """Who denies or accuses is a party to that."""
        saying = self.analysis.words.saying.saying
        verb = next((found for word in (hop.cue or "").split() if (found := saying(word)) is not None), None)
        if verb is None or verb.stance not in (Stance.DENIES, Stance.ACCUSES):
            return None
        noun = next(self._nouns(said), self.analysis.words.parties.accusation)
        return Stake(standing.side, Issue.CHARGE, self._sentence(hop, standing, Issue.CHARGE, noun))

    def _nouns(self, said: str) -> Iterator[str]:
        for issue in self.analysis.words.parties.topics:
            noun = self.matters.named(issue, said, article=False)
            if noun:
                yield noun

    def _sentence(self, hop: Hop, standing: Standing, issue: Issue, noun: str) -> str:
        names = self.analysis.words.parties.topics[issue].names
        whose = "its own" if standing.side in _OF_ITSELF and noun in names else "the"
        side = self.analysis.words.parties.called.get(standing.side, "")
        if standing.itself and (standing.side in _OF_ITSELF or side.split()[-1] in hop.name.lower().split()):
            return f"speaks for itself about {whose} {noun}"
        return f"speaks {'as' if standing.itself else 'for'} {side} about {whose} {noun}"
