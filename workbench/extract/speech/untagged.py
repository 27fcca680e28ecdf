"""Attributions in a language whose words have no parts of speech: by marks, closed classes and verbs of saying alone.

"Según la policía, …"; "…, según testigos"; "la ministra dijo que …"; "dijo el alcalde que …"; "«…», dijo Ana Ruiz";
"Ruiz dijo: «…»". Who speaks is the noun phrase beside the cue, as far as marks and determiners tell where it ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.extract.speech.finding import Finding
from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.speech.plain_phrases import PlainPhrases
from workbench.extract.words import Words
from workbench.extract.words.speech import Frame, Saying

_PHRASE = frozenset("DNPJM")
"""Tags of the words of a noun phrase."""
_LONGEST_BETWEEN = 12
"""Words between a verb and the clause that it reports: who speaks, or to whom."""
_FEWEST = 2
"""Words that are enough to be said."""


@dataclass(frozen=True, slots=True)
class Untagged:
    """One sentence with the words of its language."""

    parse: Parse
    words: Words
    phrases: PlainPhrases
    last: Finding | None
    """The attribution before, whose speaker goes on where a verb has none of its own."""

    def found(self) -> Iterator[Finding]:
        """Every attribution, in the order of the cues."""
        at, last = 0, self.last
        while at < len(self.parse):
            finding = None if self.parse.spoken(at) else self._at(at, last)
            if finding is not None:
                yield finding
                last = finding
            at += 1

    def _at(self, at: int, last: Finding | None) -> Finding | None:
        word = self.parse.word(at)
        named = self.words.cues.naming(self.parse.tokens.words, at)
        if named:
            return self._according(at, at + named)
        verb = self.words.saying.saying(word)
        if verb is None or self.parse.word(at - 1) in self.words.cues.impersonal:
            return None
        return self._clause(at, verb, last) or self._quoted(at, verb, last) or self._behind(at, verb, last)

    def _according(self, at: int, start: int) -> Finding | None:
        """Reads "según la policía": what is told stands on both sides of it, or behind."""
        end = self.phrases.with_name(self.phrases.end_of(start))
        told = [self._trimmed(0, at), self._trimmed(end, len(self.parse))]
        content = [part for part in told if part[1] - part[0] >= _FEWEST]
        if end == start or not content:
            return None
        return self._finding((start, end), (at, start), content, "according to")

    def _clause(self, at: int, verb: Saying, last: Finding | None) -> Finding | None:
        """Reads "la ministra dijo que …" and "dijo la ministra que …"."""
        opens = self._opener(at + 1)
        if Frame.THAT not in verb.frames or opens < 0:
            return None
        between = self._speaker_from(at + 1, opens)
        source = between or self.phrases.subject(at)
        content = self._trimmed(opens + 1, self._clause_end(opens + 1))
        if content[1] - content[0] < _FEWEST:
            return None
        return self._finding(source, (at, at + 1), [content], f"{verb.lemma}: that", last)

    def _quoted(self, at: int, verb: Saying, last: Finding | None) -> Finding | None:
        """Reads "Ruiz dijo: «…»"."""
        start = at + 1 + (self.parse.tag(at + 1) in ":,")
        number = self.parse.inside[start] if start < len(self.parse) else -1
        if Frame.QUOTE not in verb.frames or number < 0 or number == self.parse.inside[at]:
            return None
        end = next((n for n in range(start, len(self.parse)) if self.parse.inside[n] != number), len(self.parse))
        return self._finding(self.phrases.subject(at), (at, at + 1), [(start, end)], f"{verb.lemma}: quote", last)

    def _behind(self, at: int, verb: Saying, last: Finding | None) -> Finding | None:
        """Reads "«…», dijo Ana Ruiz", "Hay doce muertos, informó la policía"; "…, añadió." is said by the speaker before."""
        if Frame.INVERTED not in verb.frames or self.parse.tag(at - 1) not in ',"':
            return None
        start = self._past_listener(at + 1)
        end = self.phrases.with_name(self.phrases.end_of(start))
        content = self._trimmed(0, at)
        alone = end == start and self.parse.tag(start) == "." and last is not None
        if (end == start and not alone) or content[1] - content[0] < _FEWEST:
            return None
        told = [content]
        further = self._trimmed(end, len(self.parse))
        if self.parse.tag(end) == "," and self.parse.inside[further[0] : further[0] + 1] not in ((), (-1,)):
            told.append(further)
        return self._finding(None if alone else (start, end), (at, at + 1), told, f"{verb.lemma}: inverted", last)

    def _past_listener(self, start: int) -> int:
        """Reads "dijo a la prensa Ana Ruiz", "dijo a EFE el alcalde": who is spoken to stands before who speaks."""
        if self.parse.word(start) not in self.words.cues.to:
            return start
        at = start + 1 + (self.parse.tag(start + 1) == "D")
        if self.parse.tag(at) == "P":
            return at + 1
        return min(
            self.phrases.end_of(at), next((n for n in range(at, len(self.parse)) if self.parse.tag(n) == "P"), at + 1)
        )

    def _finding(
        self, source: Stretch | None, cue: Stretch, content: list[Stretch], rule: str, last: Finding | None = None
    ) -> Finding:
        span = self.parse.span
        named = (span(source),) if source else last.source if last else ()
        return Finding(named, (span(cue),), tuple(map(span, content)), rule)

    def _opener(self, start: int) -> int:
        """Where the word that opens what is said stands, behind at most the one who speaks; -1 where it does not."""
        for at in range(start, min(len(self.parse), start + _LONGEST_BETWEEN)):
            if self.parse.word(at + (self.parse.tag(at) == ",")) in self.words.cues.that:
                return at + (self.parse.tag(at) == ",")  # "sagte, dass"
            if self.parse.tag(at) not in _PHRASE or self.phrases.says(at):
                return -1
        return -1

    def _speaker_from(self, start: int, end: int) -> Stretch | None:
        """The speaker between a verb and what it opens, up to the one who is spoken to: "dijo el alcalde a la prensa que"."""
        last = next((at for at in range(start, end) if self.parse.word(at) in self.words.cues.to), end)
        last -= self.parse.tag(last - 1) == ","
        return (start, last) if last > start else None

    def _clause_end(self, start: int) -> int:
        """To the end of the sentence, or to the next verb of saying that goes on: ", y añadió que …"."""
        for at in range(start + 1, len(self.parse)):
            if self.parse.tags[at] != "," or self.parse.inside[at] >= 0:
                continue
            following = at + 1 + (self.parse.word(at + 1) in self.words.cues.and_)
            if self.phrases.says(following) or self.words.cues.naming(self.parse.tokens.words, at + 1):
                return at
        return len(self.parse)

    def _trimmed(self, start: int, end: int) -> Stretch:
        """Without the marks at either end."""
        while start < end and self.parse.tags[start] in ",:;-":
            start += 1
        while end > start and self.parse.tags[end - 1] in ",.;:-" and self.parse.inside[end - 1] < 0:
            end -= 1
        return start, end
