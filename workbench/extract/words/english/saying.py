"""Which English words pass words on: one table of verbs, nouns and phrases of saying, looked up by any of their forms.

The data stand in `sayings`; what the marks in them mean is told there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from workbench.extract.words.english import sayings
from workbench.extract.words.english.conjugation import forms_of
from workbench.extract.words.speech import Frame, Saying, Stance, Telling

__all__ = ["every_saying", "particles_of", "phrases", "saying", "speaking_words", "telling"]

_SHORT = {"speech": "that quote inverted", "whom": "whom-that whom-quote"}


def saying(form: str, particle: str = "") -> Saying | None:
    """The verb of saying that a word is a form of; with the word behind it, the verb that both make.

    "pointed" with "out" is "point out"; with another word it is "point" alone. None where neither is a verb of saying.
    """
    table, low = _by_form(), form.lower()
    joined = table.get(f"{low} {particle.lower()}") if particle else None
    return joined or table.get(low)


@cache
def speaking_words() -> frozenset[str]:
    """Every form that can be a verb of saying, or its first word: a sentence with none tells of nobody's saying."""
    return frozenset(form.partition(" ")[0] for form, verb in _by_form().items() if verb.speech)


def telling(noun: str) -> Telling | None:
    """The noun of saying that a word is, one or many: "claims", "warning"."""
    return _by_noun().get(noun.lower())


def particles_of(form: str) -> frozenset[str]:
    """What can stand behind a form to make another verb of saying: "pointed" takes "out"."""
    return _particles().get(form.lower(), frozenset())


@cache
def phrases() -> Mapping[str, Stance]:
    """Phrases that name a source without a verb; "…" is the source, lower case."""
    listed = ((" ".join(one.split()), stance) for stance, text in sayings.PHRASES.items() for one in text.split("|"))
    return MappingProxyType(dict(listed))


@cache
def every_saying() -> tuple[Saying, ...]:
    """Every verb of the table."""
    frames: dict[str, dict[Frame, Stance]] = {}
    marks: dict[str, set[str]] = {}
    for stance, verb, taken in _rows():
        lemma = verb.rstrip("+*").replace("_", " ")
        marks.setdefault(lemma, set()).update(verb[len(verb.rstrip("+*")) :])
        for frame in taken:
            frames.setdefault(lemma, {}).setdefault(frame, stance)
    return tuple(
        Saying(lemma, MappingProxyType(taken), text="+" in marks[lemma], ambiguous="*" in marks[lemma])
        for lemma, taken in frames.items()
    )


def _rows() -> Iterator[tuple[Stance, str, tuple[Frame, ...]]]:
    for stance, text in sayings.VERBS.items():
        for verbs, taken in _cut(text):
            frames = tuple(
                Frame(word.replace("-", " ")) for short in taken for word in _SHORT.get(short, short).split()
            )
            yield from ((stance, verb, frames) for verb in verbs)


def _cut(text: str) -> Iterator[tuple[list[str], list[str]]]:
    """The rows of a table: words up to a colon, and then what holds of them up to the end of the line."""
    words: list[str] = []
    for line in text.strip().splitlines():
        before, colon, after = line.partition(":")
        words += before.split()
        if colon:
            yield words, after.split()
            words = []


@cache
def _by_form() -> Mapping[str, Saying]:
    table: dict[str, Saying] = {}
    for verb in every_saying():
        for form in forms_of(verb.lemma):
            table.setdefault(form, verb)
    return table


@cache
def _by_noun() -> Mapping[str, Telling]:
    table: dict[str, Telling] = {}
    for stance, text in sayings.NOUNS.items():
        for nouns, links in _cut(text):
            for noun in nouns:
                for form in (noun, f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"):
                    table.setdefault(form, Telling(noun, stance, frozenset(links)))
    return table


@cache
def _particles() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for form in _by_form():
        verb, blank, particle = form.partition(" ")
        if blank:
            found.setdefault(verb, set()).add(particle)
    return {verb: frozenset(particles) for verb, particles in found.items()}
