"""Which words of a language pass words on: one table of verbs, nouns and phrases of saying, looked up by any of their forms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

from workbench.extract.words.speech import Frame, Saying, Stance, Telling

_SHORT = {"speech": "that quote inverted", "whom": "whom-that whom-quote"}


class Sayings:
    """The words of saying of one language.

    A row of `verbs` and of `nouns` is words, a colon, and the frames or the words that lead to what is said; "_" joins a
    verb with its particle. "+" behind a verb: a text may be its subject. "*": it has another sense, and only in these
    frames it is speech. "speech" stands for that, quote and inverted, "whom" for whom-that and whom-quote.
    """

    def __init__(
        self,
        verbs: Mapping[Stance, str] = MappingProxyType({}),
        nouns: Mapping[Stance, str] = MappingProxyType({}),
        forms_of: Callable[[str], Iterable[str]] = lambda lemma: (lemma,),
        plural: Callable[[str], str] = lambda noun: f"{noun}s",
    ) -> None:
        """`forms_of` gives every form of a verb, `plural` many of a noun."""
        self._verbs, self._nouns = verbs, nouns
        self._forms_of, self._plural = forms_of, plural

    def saying(self, form: str, particle: str = "") -> Saying | None:
        """The verb of saying that a word is a form of; with the word behind it, the verb that both make.

        "pointed" with "out" is "point out"; with another word it is "point" alone. None where neither is one.
        """
        table, low = self._by_form, form.lower()
        joined = table.get(f"{low} {particle.lower()}") if particle else None
        return joined or table.get(low)

    @cached_property
    def speaking_words(self) -> frozenset[str]:
        """Every form that can be a verb of saying, or its first word: a sentence with none tells of nobody's saying."""
        return frozenset(form.partition(" ")[0] for form, verb in self._by_form.items() if verb.speech)

    def telling(self, noun: str) -> Telling | None:
        """The noun of saying that a word is, one or many: "claims", "warning"."""
        return self._by_noun.get(noun.lower())

    def particles_of(self, form: str) -> frozenset[str]:
        """What can stand behind a form to make another verb of saying: "pointed" takes "out"."""
        return self._particles.get(form.lower(), frozenset())

    @cached_property
    def every_saying(self) -> tuple[Saying, ...]:
        """Every verb of the table."""
        frames: dict[str, dict[Frame, Stance]] = {}
        marks: dict[str, set[str]] = {}
        for stance, verb, taken in self._rows():
            lemma = verb.rstrip("+*").replace("_", " ")
            marks.setdefault(lemma, set()).update(verb[len(verb.rstrip("+*")) :])
            for frame in taken:
                frames.setdefault(lemma, {}).setdefault(frame, stance)
        return tuple(
            Saying(lemma, MappingProxyType(taken), text="+" in marks[lemma], ambiguous="*" in marks[lemma])
            for lemma, taken in frames.items()
        )

    def _rows(self) -> Iterator[tuple[Stance, str, tuple[Frame, ...]]]:
        for stance, text in self._verbs.items():
            for verbs, taken in _cut(text):
                frames = tuple(
                    Frame(word.replace("-", " ")) for short in taken for word in _SHORT.get(short, short).split()
                )
                yield from ((stance, verb, frames) for verb in verbs)

    @cached_property
    def _by_form(self) -> Mapping[str, Saying]:
        table: dict[str, Saying] = {}
        for verb in self.every_saying:
            for form in self._forms_of(verb.lemma):
                table.setdefault(form, verb)
        return table

    @cached_property
    def _by_noun(self) -> Mapping[str, Telling]:
        table: dict[str, Telling] = {}
        for stance, text in self._nouns.items():
            for nouns, links in _cut(text):
                for noun in nouns:
                    for form in (noun, self._plural(noun)):
                        table.setdefault(form, Telling(noun, stance, frozenset(links)))
        return table

    @cached_property
    def _particles(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for form in self._by_form:
            verb, blank, particle = form.partition(" ")
            if blank:
                found.setdefault(verb, set()).add(particle)
        return {verb: frozenset(particles) for verb, particles in found.items()}


def _cut(text: str) -> Iterator[tuple[list[str], list[str]]]:
    """The rows of a table: words up to a colon, and then what holds of them up to the end of the line."""
    words: list[str] = []
    for line in text.strip().splitlines():
        before, colon, after = line.partition(":")
        words += before.split()
        if colon:
            yield words, after.split()
            words = []
