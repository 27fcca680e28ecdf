"""Who did it, as a sentence says, and whether somebody only blames them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Words
from workbench.extract.words.happenings import Happenings
from workbench.gazetteer import country_of, nation_of

_LONGEST = 7


@dataclass(frozen=True, slots=True)
class Doer:
    """Who did it, and where the sentence says so."""

    words: str
    at: int
    alleged_by: str = ""
    """Who blames them for it, in the words of the sentence."""


@dataclass(frozen=True, slots=True)
class Doers:
    """One sentence to look for a doer in."""

    tokens: Tokens
    words: Words
    happenings: Happenings

    def found(self) -> Doer | None:
        """By whom it was done, who is blamed, who claims it, who is the subject of the deed, whose strike it was; the first of them."""
        words, nouns, signs = self.tokens.words, self.happenings.nouns, _signs(self.happenings)
        for at in [number for number, word in enumerate(words) if word in signs]:
            found = self._named_at(at)
            if found is not None:
                return found
        deeds = [number for number, word in enumerate(words) if word in nouns]
        return next((found for at in deeds if (found := self._owner(at)) is not None), None)

    def _named_at(self, at: int) -> Doer | None:
        word, before = self.tokens.words[at], self.tokens.words[at - 1] if at else ""
        if word in self.happenings.blames:
            return self._behind(at, " ".join(self.tokens.surfaces[self._phrase_before(at) : at]))
        if word in self.happenings.small.by and (self._is_deed(before) or before in self.happenings.done):
            return self._behind(at)
        if (before, word) in self.happenings.small.claimed:
            return self._in_front(at - 1)
        return self._in_front(at) if word in self.happenings.doing else None

    def _behind(self, at: int, alleged_by: str = "") -> Doer | None:
        """The noun phrase after a word, where it is somebody who can do it."""
        first = at + 1
        while first < len(self.tokens) and self.tokens.words[first] in self.happenings.articles:
            first += 1
        after = first
        while after < min(len(self.tokens), first + _LONGEST) and (
            self._goes_on(after)
            or not self.happenings.small.of.isdisjoint(self.tokens.words[after - (after > first) : after + 1])
        ):
            after += 1
        owns = after < len(self.tokens) and self.tokens.words[after] in self.happenings.small.owning
        return None if owns else self._doer(first, after, alleged_by)

    def _in_front(self, verb: int) -> Doer | None:
        """The noun phrase before a verb."""
        first = self._phrase_before(verb)
        words, happenings = self.tokens.words, self.happenings
        lead = first - 1 - (first > 1 and words[first - 1] in happenings.articles)
        placed = lead >= 0 and (words[lead] in happenings.at or words[lead] in happenings.small.source)
        return None if placed else self._doer(first, verb)

    def _phrase_before(self, verb: int) -> int:
        """The first word of the noun phrase before a verb, its article left out."""
        first, words = verb, self.tokens.words
        while first > 0 and verb - first < _LONGEST and self._goes_on(first - 1):
            first -= 1
        lead = first - 1 - (first > 1 and words[first - 1] in self.happenings.articles)
        if first < verb and lead > 0 and words[lead] in self.happenings.small.of and self._goes_on(lead - 1):
            return self._phrase_before(lead)
        return first

    def _goes_on(self, at: int) -> bool:
        word = self.tokens.words[at]
        happenings = self.happenings
        stops = (happenings.harm, happenings.verbs, happenings.ends, happenings.articles)
        return word[0].isalnum() and not any(word in each for each in stops)

    def _doer(self, first: int, after: int, alleged_by: str = "") -> Doer | None:
        if not self._can_do(first, after):
            return None
        return Doer(" ".join(self.tokens.surfaces[first:after]), self.tokens.starts[first], alleged_by)

    def _can_do(self, first: int, after: int) -> bool:
        """Whether a noun phrase means people who act: by its noun, or as a short name that is no day."""
        words = self.tokens.words[first:after]
        times = (self.words.weekdays, self.words.months)
        if not words or any(
            word in self.happenings.nouns or word in listed or word[0].isdigit() for word in words for listed in times
        ):
            return False
        if not self.happenings.actors.isdisjoint(words) or country_of(words[-1]):
            return True
        return (
            first > 0 and len(words) < 4 and all(surface[0].isupper() for surface in self.tokens.surfaces[first:after])
        )

    def _is_deed(self, word: str) -> bool:
        return word in self.happenings.harm or word in self.happenings.verbs or word in self.happenings.nouns

    def _owner(self, at: int) -> Doer | None:
        """Reads "a US air strike", "the Saudi-led coalition airstrike", "rebel shelling"."""
        if self.happenings.families.get(self.happenings.nouns.get(self.tokens.words[at], ""), "") != "violence":
            return None
        last = at
        while last > 0 and (
            self.tokens.words[last - 1] in self.happenings.kinds or self.tokens.words[last - 1] in self.happenings.nouns
        ):
            last -= 1
        armed = not self.happenings.armed.isdisjoint(self.tokens.words[last : at + 1])
        first = last
        while first > 0 and last - first < 3 and self._owns(first - 1, armed=armed):
            first -= 1
        return Doer(" ".join(self.tokens.surfaces[first:last]), self.tokens.starts[first]) if first < last else None

    def _owns(self, at: int, *, armed: bool) -> bool:
        word, surface = self.tokens.words[at], self.tokens.surfaces[at]
        if (
            word in self.happenings.actors
            or word.endswith(self.happenings.small.led)
            or word in self.words.parties.forces
        ):
            return True
        return armed and (surface in self.happenings.allies or (surface[0].isupper() and bool(nation_of(surface))))


@lru_cache(maxsize=4)
def _signs(happenings: Happenings) -> frozenset[str]:
    """The words beside which a doer can stand."""
    return happenings.blames | happenings.doing | happenings.small.by | {noun for _, noun in happenings.small.claimed}
