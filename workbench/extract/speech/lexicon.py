"""The cue words of a language, looked up by any of their forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from workbench.extract.words import words_for
from workbench.extract.words.english import cues as english_cues
from workbench.extract.words.english import verbs as english_verbs


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

    words: frozenset[str]
    """Every word that can be a cue: a sentence without one is not looked at."""
    verbs: Mapping[str, Verb]
    nouns: Mapping[str, frozenset[str]]
    """Nouns that report, with the words that lead to what they report: "claim that", "accusations of"."""
    light: frozenset[str]
    """Forms of verbs that only carry such a noun: "voiced fears", "made the claim"."""
    counting: frozenset[str]
    """Forms of verbs that give a count: "put the toll at"."""
    putting: frozenset[str]
    """Of those, the forms that take whatever is counted: "put the dead at 9", "put it at 6"."""
    recording: frozenset[str]
    """Forms of verbs that give a number right after them: "counted 33"."""
    seeing: frozenset[str]
    """Forms of verbs by which somebody on the spot gives what is there: "saw eight bodies"."""
    eyes: frozenset[str]
    """Nouns for those who are there to see."""
    counts: frozenset[str]
    """What they give: "toll", "number"."""
    speakers: frozenset[str]
    """Nouns that speak beside the colon of a headline."""
    places: frozenset[str]
    """Names of places and peoples, which do not speak there: "Syria: 50 killed"."""
    participles: frozenset[str]
    """-ing forms after a comma that report further: "adding", "saying"."""


_DOUBLED = frozenset("admit refer rebut regret commit submit permit infer concur deter quip chat nod plan blog".split())


def forms_of(lemma: str, irregular: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Every form of a verb: base, -s, past, participle, -ing."""
    yield lemma
    stem = lemma.removesuffix("e") if not lemma.endswith(("ee", "ye", "oe")) else lemma
    if lemma in _DOUBLED:
        stem = lemma + lemma[-1]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        yield from (lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing")
    else:
        yield lemma + ("es" if lemma.endswith(("s", "x", "sh", "ch", "z")) else "s")
        yield from (stem + "ed" if not stem.endswith("e") else stem + "d", stem + "ing")
    yield from irregular.get(lemma, ())


_LANGUAGES = {"en": (english_verbs, english_cues)}


@cache
def lexicon_for(language: str) -> Lexicon:
    """The cue words of a language that the workbench has words for."""
    reporting, data = _LANGUAGES[language.partition("-")[0]]
    irregular = {row.split()[0]: tuple(row.split()[1:]) for row in reporting.IRREGULAR.strip().splitlines()}
    verbs: dict[str, Verb] = {}
    for row in reporting.VERBS.strip().splitlines():
        lemma, _, frames = row.partition(":")
        verb = Verb(lemma, frozenset(frames.split()), speech="that" in frames)
        for form in forms_of(lemma, irregular):
            verbs.setdefault(form, verb)
    participles = frozenset(form for form, verb in verbs.items() if form.endswith("ing") and "that" in verb.frames)
    nouns: dict[str, frozenset[str]] = {}
    for row in data.NOUNS.strip().splitlines():
        lemma, _, frames = row.partition(":")
        nouns |= dict.fromkeys(_numbers_of(lemma), frozenset(frames.split()))
    light = frozenset(form for lemma in data.LIGHT.split() for form in forms_of(lemma, irregular))
    counting = frozenset(form for lemma in data.COUNTING.split() for form in forms_of(lemma, irregular))
    recording = frozenset(form for lemma in data.RECORDING.split() for form in forms_of(lemma, irregular))
    seeing = frozenset(data.SEEING.split())
    words = words_for(language)
    return Lexicon(
        words=frozenset({*verbs, *nouns, *counting, *recording, *seeing, "according", ":", "-", "–", "—"}),
        verbs=verbs,
        nouns=nouns,
        light=light,
        counting=counting,
        putting=frozenset(form for lemma in data.PUTTING.split() for form in forms_of(lemma, irregular)),
        recording=recording,
        seeing=seeing,
        eyes=frozenset(data.EYES.split()),
        counts=frozenset(data.COUNTS.split()),
        speakers=frozenset(data.SPEAKERS.split()),
        places=words.place_words | words.origins if words else frozenset(),
        participles=participles,
    )


def _numbers_of(noun: str) -> tuple[str, str]:
    """One and many: "claim", "claims"; "theory", "theories"."""
    return noun, noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
