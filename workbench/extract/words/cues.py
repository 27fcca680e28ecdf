"""The cue words of a language by which attributions are read without its grammar: by marks, and by what may follow a verb."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from workbench.extract.words.speech import CountFrame


@dataclass(frozen=True, eq=False)
class Cues:
    """Words that say who said what, lower case; verbs and nouns as their dictionary form."""

    verbs: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Verb that reports to the frames in which it does: "that", "inverted", "object", "quote", … as in English."""
    nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Noun that reports to the words that lead to what it reports: "claim" to "of" and "that"."""
    forms_of: Callable[[str], Iterable[str]] = lambda lemma: (lemma,)
    """Every form of a verb."""
    plural_of: Callable[[str], str] = lambda noun: f"{noun}s"
    """Many of a noun."""
    participles: tuple[str, ...] = ()
    """Endings of the forms with which a speaker goes on: "…, adding that"."""
    according: frozenset[str] = frozenset()
    """Phrases that name a source without a verb: "according to"."""
    reckonings: frozenset[str] = frozenset()
    """Nouns for somebody's own telling, where it stands in such a phrase: "by the army's count"."""
    that: frozenset[str] = frozenset()
    """Words that open what is said: "que"."""
    to: frozenset[str] = frozenset()
    """Prepositions of whom it is said to, or where: "dijo a la prensa que"."""
    ends: frozenset[str] = frozenset()
    """Words at which a noun phrase ends, beside verbs of saying: relative words, conjunctions, most prepositions."""
    binding: frozenset[str] = frozenset()
    """Prepositions that bind a second noun to the first: "el jefe de la policía"."""
    before_verbs: frozenset[str] = frozenset()
    """Adverbs and auxiliaries between a speaker and the verb: "también", "ha"."""
    impersonal: frozenset[str] = frozenset()
    """Words right before a verb that make it nobody's: the "se" of "se informó que"."""
    and_: frozenset[str] = frozenset()
    """Words before a second verb of saying: ", y añadió que"."""
    light: frozenset[str] = frozenset()
    """Verbs that only carry such a noun: "voice" of "voiced fears"."""
    speakers: frozenset[str] = frozenset()
    """Nouns that speak beside the colon of a headline."""
    counting: Mapping[str, frozenset[CountFrame]] = field(default_factory=dict)
    """Verb that gives a count to where its number stands: "put the toll at 12", "counted 33"."""
    counts: frozenset[str] = frozenset()
    """What they give: "toll", "number", "the dead"."""
    given: frozenset[str] = frozenset()
    """Of those, the ones that somebody gives: "count" of "the police count was 33", and no "losses"."""
    nothing: frozenset[str] = frozenset()
    """What no speaker is: "nothing" of "nothing pointed to a bomb"."""
    count_pronouns: frozenset[str] = frozenset()
    """The same, told of before: "put it at 60"."""
    at_number: frozenset[str] = frozenset()
    """Words before the number that a count is put at: "at", "to"."""
    of_number: frozenset[str] = frozenset()
    """Words before a number that is spoken of."""
    harm: frozenset[str] = frozenset()
    """What is said of those who fell, beside their number: "dead", "missing"."""
    seeing: frozenset[str] = frozenset()
    """Forms of verbs by which somebody on the spot gives what is there: "saw eight bodies"."""
    eyes: frozenset[str] = frozenset()
    """Nouns for those who are there to see."""

    @cached_property
    def named(self) -> tuple[tuple[str, ...], ...]:
        """The phrases that name a source without a verb, as their words, the longest first."""
        return tuple(sorted((tuple(one.split()) for one in self.according), key=len, reverse=True))

    @cached_property
    def first_named(self) -> frozenset[str]:
        """The first words of those phrases."""
        return frozenset(phrase[0] for phrase in self.named)

    def naming(self, words: tuple[str, ...], at: int) -> int:
        """How many words of a sentence name a source from one on, without a verb; 0 where they do not."""
        return next((len(cue) for cue in self.named if words[at : at + len(cue)] == cue), 0)


def rows(text: str) -> dict[str, frozenset[str]]:
    """A list of words, one a line, each with a colon and what it takes: "claim: of that"."""
    cut = (line.partition(":") for line in text.strip().splitlines())
    return {word.strip(): frozenset(taken.split()) for word, _, taken in cut}


def counting_rows(text: str) -> dict[str, frozenset[CountFrame]]:
    """A list of verbs that give a count: on a line all those of one kind, a colon and their frames."""
    found: dict[str, frozenset[CountFrame]] = {}
    for line in text.strip().splitlines():
        verbs, _, frames = line.partition(":")
        taken = frozenset(CountFrame(frame.replace("-", " ")) for frame in frames.split())
        found |= {verb: found.get(verb, frozenset()) | taken for verb in verbs.split()}
    return found
