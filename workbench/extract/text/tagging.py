"""Parts of speech of the words of a sentence: what every rule about phrases and clauses walks over.

A tag is one character, so that the tags of a sentence are a string that stands beside its words:
D determiner, Z possessive pronoun, S possessive mark, J adjective, N noun, P proper name, O pronoun, M number,
R adverb or particle, V finite verb, A finite auxiliary, B base form, G -ing form, E participle, T "to" before a verb,
I preposition, U subordinator, C conjunction, W relative or question word; marks stand for themselves: , ; : . - ( ) ".

A word that can be one thing alone is looked up. Of the others each thing that it can be is weighed by an averaged
perceptron (Collins 2002), whose weights are learned once, by docs/make_tagger.py, and stand in the language's tags.txt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice, repeat
from operator import itemgetter

from workbench.extract.text.tokens import KEPT, Tokens, tokens_of
from workbench.extract.words import LANGUAGES, words_for

TAGS = 'DZSJNPOMRVAGBETIUCW,;:.-()"'
OPEN_CLASSES = frozenset("NJVBGER")
"""Tags of the words that a language makes new ones of."""
MARKS = {
    **dict.fromkeys("“”\"„«»‘’'`", '"'),
    **dict.fromkeys(("''", "``"), '"'),
    **dict.fromkeys("–—―‒-", "-"),
    **dict.fromkeys(("--", "‑"), "-"),
    **dict.fromkeys("([{", "("),
    **dict.fromkeys(")]}", ")"),
    **dict.fromkeys("!?.…", "."),
    **dict.fromkeys(("..", "..."), "."),
    **{mark: mark for mark in ",;:"},
}
UNKNOWN = "NJ"
"""What a small word without a known ending can be."""
_CASES = [
    {(own, led): f"{'cC'[own]}{'cC'[led]}{mark}" for own in (False, True) for led in (False, True)}
    for mark in ("", "s")
]
"""How a word and the next one are written; "s" where capitals tell nothing."""
_CAPITALS = 0.7
"""Share of capitals from which they tell nothing: a headline, or copy in capitals."""
_FEW = 3
"""Words below which a share tells nothing."""

Weights = Mapping[str, Mapping[str, float]]
_NOTHING = repeat(0)
"""The weight of a feature that tells nothing of a tag."""


_EDGES = frozenset(',;:.-"(UW')
"""Tags at which another clause begins."""


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A sentence before its words are tagged; the lists run in parallel."""

    words: tuple[str, ...]
    choices: list[str]
    """What each word can be, the likeliest first."""
    cases: list[str]
    """How it is written, and the next one."""
    ahead: list[str]
    """Whether a verb comes before the next clause."""


@dataclass(frozen=True, slots=True)
class Tagger:
    """What a language's words can be, the likeliest first, and what speaks for each in a sentence."""

    words: Mapping[str, str]
    capitalised: Mapping[str, str]
    """Of words with a capital inside of a sentence that are no mere names."""
    endings: Mapping[str, str]
    weights: Weights
    """For each tag what speaks for or against it, by feature."""

    def tags_of(self, tokens: Tokens) -> str:
        """One tag a word, as a string."""
        line = self.unsettled(tokens)
        return _with_marks(tokens, self._with_names(tokens, _righted(line, self._walk(line))))

    def unsettled(self, tokens: Tokens) -> Unsettled:
        """What each word can be."""
        surfaces = tokens.surfaces
        plain = without_case(surfaces)
        capitals = [surface[0].isupper() for surface in surfaces]
        led = [*capitals[1:], False]
        choices = [
            self._capital(word, surface, inside=bool(number) and not plain, plain=plain, led=led[number])
            if capitals[number]
            else self._choices(word, surface)
            for number, (word, surface) in enumerate(zip(tokens.words, surfaces, strict=True))
        ]
        cases = list(map(_CASES[plain].__getitem__, zip(capitals, led, strict=True)))
        if cases:
            cases[0] = f"^{cases[0]}"
        return Unsettled(tokens.words, choices, cases, _ahead(choices))

    def _with_names(self, tokens: Tokens, tags: str) -> str:
        """Reads "Feed the Hungry" as one name: it opens with a verb, and another verb has it for its subject."""
        for found in _NAME_OF_VERB.finditer(tags):
            first, last = found.span("name")
            known = self.words.get(tokens.words[first], "")
            opens = first == 0 and found["verb"] is not None and tags[0] == "B"
            inside = tags[first] == "P" and "B" in known and known[0] in "BV"
            if (opens or inside) and tokens.surfaces[first][0].isupper():
                tags = tags[:first] + "P" * (last - first) + tags[last:]
        for at in range(1, len(tags) - 1):
            around = tokens.surfaces[at - 1 : at + 2]
            if tags[at] == "I" and set(tags[at - 1 : at + 2]) <= set("INP") and all(one[0].isupper() for one in around):
                tags = f"{tags[: at - 1]}PPP{tags[at + 2 :]}"  # "Doctors Without Borders"
        return tags

    def _walk(self, line: Unsettled) -> str:
        before, previous, tags = "^", "^", []
        for number, choice in enumerate(line.choices):
            tag = choice if len(choice) == 1 else self.best(choice, features(line, number, previous, before))
            tags.append(tag)
            before, previous = previous, tag
        return "".join(tags)

    def best(self, choice: str, found: tuple[str, ...]) -> str:
        """The tag that most speaks for, of those that a word can have."""
        odds = [sum(map(self.weights[tag].get, found, _NOTHING)) for tag in choice]
        return choice[odds.index(max(odds))]

    def _choices(self, word: str, surface: str) -> str:
        """What a word without a capital, or a mark, can be, the likeliest first."""
        known = MARKS.get(surface) or self.words.get(word)
        if known is not None:
            return known
        initial = surface[0]
        if not initial.isalpha():
            return "M" if initial.isdigit() or initial in "$€£¥" else MARKS.get(initial, "-")
        return self._guess(word)

    def _capital(self, word: str, surface: str, *, inside: bool, plain: bool, led: bool) -> str:
        """The same of one with a capital; `inside` where that tells something, `led` before another."""
        if not plain and len(surface) > 1 and surface.isupper() and surface.replace(".", "").isalpha():
            return "P"  # "WHO", "U.S."
        known = self.words.get(word)
        closed = known is not None and OPEN_CLASSES.isdisjoint(known)
        if inside:
            return self.capitalised.get(word) or (known if known and closed else self._joined(word) or "P")
        if known is None and not (surface.isupper() and len(surface) > _FEW):
            return self._joined(word) or "P"
        known = known or self._guess(word)
        if OPEN_CLASSES.isdisjoint(known) or "P" in known:
            return known
        crowd = not led and word.endswith("s") and known[0] == "N"  # "Residents said": no name opens the sentence
        return known if crowd else known + "P"

    def _joined(self, word: str) -> str:
        """Reads "Iran-backed", "rebel-held": "" where no participle stands behind a hyphen."""
        joined, _, last = word.rpartition("-")
        return "J" if joined and "E" in self.words.get(last, "") else ""

    def _guess(self, word: str) -> str:
        if joined := self._joined(word):
            return joined + "N"
        for length in (4, 3, 2):
            ending = self.endings.get(word[-length:])
            if ending is not None:
                return ending
        return UNKNOWN


def features(line: Unsettled, number: int, previous: str, before: str) -> tuple[str, ...]:
    """What a word shows in its sentence, behind the tags of the two before it; the same while learning and reading."""
    words, choices = line.words, line.choices
    word, own = words[number], choices[number]
    following = choices[number + 1] if number + 1 < len(choices) else "$"
    after = choices[number + 2] if number + 2 < len(choices) else "$"
    return (
        f"w{word}",
        f"p{previous}{own}",
        f"q{before}{previous}",
        f"n{following[:3]}{previous}",
        f"x{words[number + 1] if number + 1 < len(words) else '$'}",
        f"y{words[number - 1] if number else '^'}",
        f"s{word[-3:]}{previous}",
        f"m{following[:2]}{after[:2]}",
        f"k{own}{following[:2]}",
        f"c{line.cases[number]}{own}",
        f"v{line.ahead[number]}{own}",
    )


def _ahead(choices: list[str]) -> list[str]:
    """For each word whether a verb comes before the next mark or clause: "V" for certain, "E" perhaps, "-" none."""
    found, coming = [], "-"
    for choice in reversed(choices):
        found.append(coming)
        first = choice[0]
        if first in _EDGES:
            coming = "-"
        elif first == "A" or choice == "V":
            coming = "V"
        elif first in "VE" and coming == "-":
            coming = "E"
    return found[::-1]


def without_case(surfaces: tuple[str, ...]) -> bool:
    """Whether most words have a capital, so that none tells anything: a headline, or copy in capitals."""
    initials = list(filter(str.isalpha, map(itemgetter(0), surfaces)))
    capitals = sum(map(str.isupper, initials))
    return len(initials) > _FEW and capitals > _CAPITALS * len(initials)


_OWNING = frozenset("'’")
_SINGLE = frozenset("'‘’")


_NAME_OF_VERB = re.compile(r"(?P<name>[BP][DZ]P+)(?=(?P<verb>(?:\(P\))?[VA])?)")
_MISREAD = re.compile(r"(?<=D)[RJ](?=[VAE])|(?<=N)N(?=I)|(?:(?<=^DN)|(?<=^DJN)|(?<=[,CU]DN))B")


def _righted(line: Unsettled, tags: str) -> str:
    """What grammar alone settles: "a relative told", "the harbour master said" have nouns, "families displaced from" a participle."""
    settled = list(tags)
    for found in _MISREAD.finditer(tags):
        at = found.start()
        if tags[at] == "N":
            settled[at] = "E" if "E" in line.choices[at] and line.words[at].endswith("ed") else "N"
        elif "N" in line.choices[at]:
            settled[at] = "N"
    return "".join(settled)


def _with_marks(tokens: Tokens, tags: str) -> str:
    """The mark of "a lawyers' collective" for what it is, where no single quotation is open."""
    if _OWNING.isdisjoint(tokens.surfaces) and "'s" not in tokens.words:
        return tags
    settled = list(tags)
    for at in range(1, len(tags) - 1):
        if tokens.words[at] == "'s" and tags[at] == "A" and tags[at - 1] in "NPJ" and tags[at + 1] in "NJ":
            if not {"V", "A"}.isdisjoint(tags[at + 2 :]):  # "the front's press agency claimed"
                settled[at - 1 : at + 1] = "P" if tags[at - 1] == "P" else "N", "S"
            continue
        glued = tokens.ends[at - 1] == tokens.starts[at] < tokens.starts[at + 1] - 1
        plural = tokens.surfaces[at] in _OWNING and glued and tokens.words[at - 1].endswith("s")
        if plural and tags[at + 1] in "NJGEP":
            opened = any(surface in _SINGLE and tags[near] == '"' for near, surface in enumerate(tokens.surfaces[:at]))
            settled[at] = settled[at] if opened else "S"
    return "".join(settled)


@lru_cache(maxsize=KEPT)
def tags_of(text: str, start: int, end: int, language: str) -> str:
    """One tag a word of a sentence, as a string; kept, because the next rule asks for the same ones."""
    return tagger_for(language).tags_of(tokens_of(text, start, end))


@cache
def tagger_for(language: str) -> Tagger:
    """The tagger of a language; that of the first language where it has learned none, as for its syntax."""
    words = words_for(language)
    package = (words and words.tagged) or next(words.tagged for words in LANGUAGES if words.tagged)
    return tagger_from(files(package).joinpath("tags.txt").read_text(encoding="utf-8"))


def tagger_from(data: str) -> Tagger:
    """The tagger that a tags.txt holds."""
    sections: dict[str, list[str]] = {}
    for line in data.splitlines():
        if line.startswith("[") and line.endswith("]") and " " not in line:
            rows = sections.setdefault(line.strip("[]"), [])
        elif not line.startswith("#"):
            rows.append(line)
    words, capitalised, endings = (_by_word(sections[name]) for name in ("words", "capitalised", "endings"))
    weights: dict[str, dict[str, int]] = {tag: {} for tag in TAGS}
    for row in sections["weights"]:
        feature, *parts = row.split(" ")
        for part in parts:
            weights[part[0]][feature] = int(part[1:])
    return Tagger(words, capitalised, endings, weights)


def _by_word(rows: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows:
        parts = row.split()
        found.update(dict.fromkeys(islice(parts, 1, None), parts[0]))
    return found
