"""The cue words of a language, looked up by any of their forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from workbench.extract.words import Words, words_for
from workbench.extract.words.cues import Cues
from workbench.extract.words.speech import CountFrame


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb that reports, with the frames in which it does."""

    lemma: str
    frames: frozenset[str]
    speech: bool
    """Says, writes or shows; otherwise it wants, backs, judges or expects."""

    @property
    def never_of_things(self) -> bool:
        """What stands after it is a clause, and no mere thing: one says that something is, and not a thing."""
        return {"clause", "inverted"} <= self.frames and "object" not in self.frames


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Every form of every cue."""

    language: Words
    """All that is known of the language's words."""
    words: frozenset[str]
    """Every word that can be a cue: a sentence without one is not looked at."""
    verbs: Mapping[str, Verb]
    nouns: Mapping[str, frozenset[str]]
    """Nouns that report, with the words that lead to what they report: "claim that", "accusations of"."""
    light: frozenset[str]
    """Forms of verbs that only carry such a noun: "voiced fears", "made the claim"."""
    counting: Mapping[str, frozenset[CountFrame]]
    """Forms of verbs that give a count, with where its number stands: "put the toll at 12", "counted 33"."""
    seeing: frozenset[str]
    """Forms of verbs by which somebody on the spot gives what is there: "saw eight bodies"."""
    eyes: frozenset[str]
    """Nouns for those who are there to see."""
    counts: frozenset[str]
    """What they give: "toll", "number"."""
    count_pronouns: frozenset[str]
    """The same, told of before: "put it at 60"."""
    at_number: frozenset[str]
    """Words before the number that a count is put at: "at", "to"."""
    of_number: frozenset[str]
    """Words before a number that is spoken of: "of"."""
    harm: frozenset[str]
    """What is said of those who fell, beside their number: "dead", "missing"."""
    given: frozenset[str]
    """Of those, the ones that are of somebody: "the police count"."""
    nothing: frozenset[str]
    """What no speaker is: "nothing", "anything"."""
    speakers: frozenset[str]
    """Nouns that speak beside the colon of a headline."""
    places: frozenset[str]
    """Names of places and peoples, which do not speak there: "Syria: 50 killed"."""
    participles: frozenset[str]
    """-ing forms after a comma that report further: "adding", "saying"."""


_SPEECH = frozenset({"that", "whom-that"})
"""Frames of verbs that say, write or show."""


@cache
def lexicon_for(language: str) -> Lexicon:
    """The cue words of a language that the workbench has words for."""
    words = words_for(language) or Words(language, language, frozenset())
    cues = words.cues
    verbs: dict[str, Verb] = {}
    for lemma, frames in cues.verbs.items():
        verb = Verb(lemma, frames, speech=not _SPEECH.isdisjoint(frames))
        for form in cues.forms_of(lemma):
            verbs.setdefault(form, verb)
    nouns: dict[str, frozenset[str]] = {}
    for lemma, links in cues.nouns.items():
        nouns |= dict.fromkeys((lemma, cues.plural_of(lemma)), links)
    counting = {form: frames for lemma, frames in cues.counting.items() for form in cues.forms_of(lemma)}
    return Lexicon(
        language=words,
        words=frozenset(
            {
                *verbs,
                *nouns,
                *counting,
                *cues.seeing,
                *cues.given,
                *cues.first_named,
                *cues.reckonings,
                ":",
                "-",
                "–",
                "—",
            }
        ),
        verbs=verbs,
        nouns=nouns,
        light=_forms(cues, cues.light),
        counting=counting,
        seeing=cues.seeing,
        eyes=cues.eyes,
        counts=cues.counts,
        count_pronouns=cues.count_pronouns,
        at_number=cues.at_number,
        of_number=cues.of_number,
        harm=cues.harm,
        given=cues.given,
        nothing=cues.nothing,
        speakers=cues.speakers,
        places=words.place_words | words.origins,
        participles=frozenset(
            form for form, verb in verbs.items() if form.endswith(cues.participles) and "that" in verb.frames
        ),
    )


def _forms(cues: Cues, lemmas: Iterable[str]) -> frozenset[str]:
    return frozenset(form for lemma in lemmas for form in cues.forms_of(lemma))
