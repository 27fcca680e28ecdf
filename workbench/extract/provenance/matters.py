"""What an article and a claim in it are about, so that a party can be told: no matter, no party."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from workbench.extract.words import Words
from workbench.extract.words.kinds import Matter
from workbench.extract.words.parties import Issue, Topic

EACH, MOST, OF_WAR = 500, 3, 5
"""An article is about an issue by one of its words in so many characters, at most so many; war by more, for a crime
has some of its words too."""
LEAD = 300
"""Characters in which a story tells what it is about."""
READ = 60_000
"""Characters of an article that are read for its matter."""
_FORCE = frozenset({Issue.WAR, Issue.FORCE, Issue.PROTEST})
"""Issues whose deeds name them as well as nouns do."""
_REACH = 3
"""Words between police and what they do."""
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


@dataclass(frozen=True)
class Matters:
    """The issues of one article, by how many of its words tell of each."""

    title: str
    text: str
    """Both lower case."""
    language: Words

    @cached_property
    def words(self) -> Counter[str]:
        """Every word of the article, by how often it stands there."""
        text = f"{self.title}\n{self.text}"[:READ]
        for phrase in self.language.parties.blind:
            text = text.replace(phrase, "")
        for phrase, word in self.language.parties.joined.items():
            text = text.replace(phrase, word)
        return Counter(_WORD.findall(text))

    @cached_property
    def about(self) -> frozenset[Issue]:
        """The issues that the article is about."""
        return frozenset(issue for issue, topic in self.language.parties.topics.items() if self._is_about(issue, topic))

    def _is_about(self, issue: Issue, topic: Topic) -> bool:
        least, most = (2, OF_WAR) if issue is Issue.WAR else (1, MOST)
        enough = max(least, min(most, 1 + len(self.text) // EACH))
        signs, fits = (sum(self.words[word] for word in words) for words in (topic.signs, topic.fits))
        kinds = sum(word in self.words for word in topic.signs | topic.fits)
        return signs >= min(2, 1 + len(self.text) // EACH) and signs + fits >= enough and kinds >= min(2, enough)

    @cached_property
    def is_peaceful(self) -> bool:
        """Nature, an accident or a disease is told of more than force is."""
        counts: Counter[Matter] = Counter()
        for word, number in self.words.items():
            matter = self.language.lexicon.matter_of(word)
            if matter is not None:
                counts[matter] += number
        calm = counts[Matter.DISASTER] + counts[Matter.ACCIDENT] + counts[Matter.DISEASE]
        return calm > counts[Matter.VIOLENCE] and Issue.WAR not in self.about

    def named(self, issue: Issue, said: str, *, article: bool) -> str:
        """The noun of an issue in a claim, else in the title, else the commonest of the article; "" where there is none.

        What is told by a verb, or by a thing that went wrong, names it before the title where it is a deed of force, and
        else last: a company's blast before its alarms.
        """
        topic = self._topic(issue)
        named, deed = _first(_WORD.findall(said.lower()), topic.names), self._deed(topic, said)
        lead = self._deed(topic, self.text[:LEAD]) if article else ""
        title = _first(_WORD.findall(self.title), topic.names)
        if issue in _FORCE:
            return named or deed or title or (self._whole(issue, topic) if article else "")
        return named or title or (self._commonest(topic.names) if article else "") or deed or lead

    def told(self, issue: Issue, said: str) -> str:
        """The noun of an issue in a claim alone."""
        return _first(_WORD.findall(said.lower()), self._topic(issue).names)

    def _topic(self, issue: Issue) -> Topic:
        return self.language.parties.topics.get(issue, Topic())

    def _deed(self, topic: Topic, said: str) -> str:
        """Reads "it had captured 30 soldiers": the capture."""
        return next((topic.deeds[word] for word in _WORD.findall(said.lower()) if word in topic.deeds), "")

    def _whole(self, issue: Issue, topic: Topic) -> str:
        deeds = topic.deeds if issue in self.about or issue is Issue.FORCE else {}
        return self._commonest(topic.names) or deeds.get(self._commonest(deeds), "")

    def _commonest(self, words: Iterable[str]) -> str:
        return max((word for word in sorted(words) if word in self.words), key=self.words.__getitem__, default="")

    def tells_of_arms(self, said: str) -> str:
        """Reads "it had killed 27 guards": what a body did or lost that only one with arms does."""
        words = _WORD.findall(said.lower())
        if self.language.parties.own.isdisjoint(words) or (
            self.language.parties.arms | self.language.parties.followers
        ).isdisjoint(words):
            return ""
        return _first(words, frozenset(self.language.parties.topics.get(Issue.WAR, Topic()).deeds))

    def is_war(self, said: str, *, armed: bool) -> bool:
        """A claim tells of arms that only war has, "a missile struck the market"; or of the armed, where one of them speaks."""
        topic = self.language.parties.topics.get(Issue.WAR, Topic())
        theirs = self.language.parties.arms | (topic.fits & topic.names) if armed else frozenset[str]()
        return any(word in topic.signs or word in theirs for word in _WORD.findall(said.lower()))

    def is_police_deed(self, said: str) -> bool:
        """Reads "police shot a man", "a man was shot dead by police"; not "two officers had been killed"."""
        words, deeds = _WORD.findall(said.lower()), self.language.parties.topics.get(Issue.FORCE, Topic()).deeds
        return any(word in deeds and self._by_police(words, at) for at, word in enumerate(words))

    def _by_police(self, words: list[str], at: int) -> bool:
        before, after = words[max(0, at - _REACH) : at], words[at + 1 : at + 2 + _REACH]
        passive = any(word in self.language.parties.passive for word in before)
        if passive:
            return any(
                one in self.language.parties.by and two in self.language.parties.constables
                for one, two in pairwise(after)
            )
        return any(word in self.language.parties.constables for word in before)


def _first(words: Iterable[str], names: frozenset[str]) -> str:
    return next((word for word in words if word in names), "")
