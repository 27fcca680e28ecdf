"""What an article and a claim in it are about, so that a party can be told: no matter, no party."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from workbench.extract.words.english.conflict import PROTEST, WAR
from workbench.extract.words.english.lexicon import matter_of
from workbench.extract.words.kinds import Matter

ENOUGH, MANY = 3, 5
"""Words of a matter by which an article is about it; of war more, for a crime has some of them too."""
READ = 60_000
"""Characters of an article that are read for its matter."""
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


@dataclass(frozen=True)
class Matters:
    """The matters of one article, by how many of its words tell of each."""

    text: str
    """Lower case."""

    @cached_property
    def counts(self) -> Counter[Matter]:
        """How many words tell of each matter."""
        found: Counter[Matter] = Counter()
        for word, number in self._words.items():
            matter = matter_of(word)
            if matter is not None:
                found[matter] += number
        return found

    @cached_property
    def _words(self) -> Counter[str]:
        return Counter(_WORD.findall(self.text[:READ]))

    @cached_property
    def is_war(self) -> bool:
        """Armed sides fight each other: several words of war, and no single bomb or crash."""
        return self._told(WAR, MANY)

    @cached_property
    def is_peaceful(self) -> bool:
        """Nature, an accident or a disease is told of more than force is."""
        calm = self.counts[Matter.DISASTER] + self.counts[Matter.ACCIDENT] + self.counts[Matter.DISEASE]
        return calm > self.counts[Matter.VIOLENCE] and not self.is_war

    @cached_property
    def is_protest(self) -> bool:
        """People stand against those who govern or employ them."""
        return self._told(PROTEST, ENOUGH)

    def _told(self, words: frozenset[str], least: int) -> bool:
        found = {word: self._words[word] for word in words if word in self._words}
        return sum(found.values()) >= least and len(found) >= ENOUGH - 1

    @cached_property
    def is_politics(self) -> bool:
        """Votes, parties, governments."""
        return self.counts[Matter.POLITICS] >= ENOUGH


def matter_named(text: str) -> str:
    """The noun that says what a claim is about: "strike", "" where none does."""
    words: list[str] = _WORD.findall(text.lower())
    for word in words:
        matter = matter_of(word)
        if matter is not None and matter not in (Matter.WEAPON, Matter.VEHICLE):
            return word
    return ""
