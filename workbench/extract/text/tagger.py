"""The tagger: what each word of a sentence can be, and what speaks for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import repeat
from operator import itemgetter

from workbench.extract.text.righting import righted, with_marks
from workbench.extract.text.tokens import Tokens
from workbench.extract.text.unsettled import Unsettled

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
        return with_marks(tokens, self._with_names(tokens, righted(line, self._walk(line))))

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
        headline = without_case(tokens.surfaces) and not tags.endswith(".")
        for at in () if headline else range(1, len(tags) - 1):
            around = tokens.surfaces[at - 1 : at + 2]
            if (
                tags[at] == "I"
                and set(tags[at - 1 : at + 2]) <= set("INP")
                and tokens.surfaces[at].istitle()
                and all(one[0].isupper() for one in around)
            ):
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


_NAME_OF_VERB = re.compile(r"(?P<name>[BP][DZ]P+)(?=(?P<verb>(?:\(P\))?[VA])?)")
