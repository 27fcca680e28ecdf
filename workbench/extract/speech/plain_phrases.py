"""Where a noun phrase begins and ends in a language without parts of speech: by marks, determiners and closed classes."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.words import Words

_LONGEST = 16
"""Words of the longest speaker."""


@dataclass(frozen=True, slots=True)
class PlainPhrases:
    """The noun phrases of one sentence that can be one who speaks."""

    parse: Parse
    words: Words

    def says(self, at: int) -> bool:
        """Whether a word is a form of a verb of saying."""
        return self.parse.word(at) in self.words.saying.speaking_words

    def end_of(self, start: int) -> int:
        """Where a noun phrase ends that begins at a word: at a mark, a number, a verb, or a second phrase."""
        at = start
        while at < len(self.parse) and at - start < _LONGEST:
            word, tag = self.parse.word(at), self.parse.tag(at)
            ends = word in self.words.cues.that or word in self.words.cues.ends or self.says(at)
            if tag not in "DNPJ" or ends or self.parse.inside[at] >= 0 or (at > start and self._begins(at)):
                break
            at += 1
        return at

    def with_name(self, end: int) -> int:
        """Reads "dijo el ministro de Defensa, Carlos Ruiz": a name set off behind what the person is."""
        further = self.end_of(end + 1) if self.parse.tag(end) == "," and self.parse.tag(end + 1) == "P" else end
        return further if further > end and set(self.parse.tags[end + 1 : further]) <= {"P"} else end

    def _begins(self, at: int) -> bool:
        """Whether a determiner begins another phrase: nothing binds it to the noun before."""
        word, before = self.parse.word(at), self.parse.word(at - 1)
        return word in self.words.determiners and before not in self.words.cues.binding | self.words.determiners

    def subject(self, at: int) -> Stretch | None:
        """The noun phrase before a verb; with what is set off by commas behind a name: "Ana Ruiz, alcaldesa, dijo"."""
        end = self._before(at)
        if self.parse.tag(end - 1) == "," and end > 1:
            first = self._phrase_start(self.parse.tags.rfind(",", 0, end - 1))
            return (first, end - 1) if self.parse.tag(first) in "DP" else None
        first = self._phrase_start(end)
        return (first, end) if first < end else None

    def _before(self, at: int) -> int:
        """Past what only tells how a verb is told: "también", "no", "ha"."""
        while at > 0 and self.parse.word(at - 1) in self.words.cues.before_verbs:
            at -= 1
        return at

    def _phrase_start(self, end: int) -> int:
        at = max(end, 0)
        while at > 0 and end - at < _LONGEST:
            word = self.parse.word(at - 1)
            stops = word in self.words.cues.that or word in self.words.cues.ends or self.says(at - 1)
            if self.parse.tag(at - 1) not in "DNPJ" or stops or self.parse.inside[at - 1] >= 0:
                break
            at -= 1
            if word in self.words.determiners and (at == 0 or self._begins(at)):
                break
        return at
