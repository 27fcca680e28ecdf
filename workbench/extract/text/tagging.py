"""Parts of speech of the words of a cue sentence: enough to find subjects, verbs and where a clause ends.

A tag is one character, so that the tags of a sentence are a string that stands beside its words:
D determiner, Z possessive pronoun, S possessive mark, J adjective, N noun, P proper name, O pronoun, M number,
R adverb or particle, V finite verb, A finite auxiliary, B base form, G -ing form, E participle, T "to" before a verb,
I preposition, U subordinator, C conjunction, W relative or question word; marks stand for themselves: , ; : . - ( ) ".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import log
from operator import itemgetter

from workbench.extract.text.tokens import KEPT, Tokens, tokens_of

_PAIR = re.compile(r"(\D)(\d+)")
_OPEN_CLASSES = frozenset("NPJVBGEMR")
_MARKS = {
    **dict.fromkeys("“”\"„«»‘’'`", '"'),
    **dict.fromkeys(("''", "``"), '"'),
    **dict.fromkeys("–—―‒-", "-"),
    **dict.fromkeys("([{", "("),
    **dict.fromkeys(")]}", ")"),
    **dict.fromkeys("!?.…", "."),
}
_UNSEEN = -6.0


@dataclass(frozen=True, slots=True)
class Tagger:
    """What is known of a language's words: tags by word, by capitalised word, by ending, and what follows what."""

    words: dict[str, dict[str, float]]
    small: dict[str, dict[str, float]]
    """The same with marks and the words that are always one thing, for what is written without capitals."""
    capitalised: dict[str, dict[str, float]]
    endings: dict[str, dict[str, float]]
    after: dict[str, dict[str, float]]

    def tags_of(self, tokens: Tokens) -> str:
        """One tag a word, as a string."""
        plain = _without_case(tokens.surfaces)
        small = self.small
        choices = [
            small[word] if word == surface and word in small else self._choices(word, surface, plain or not number)
            for number, (word, surface) in enumerate(zip(tokens.words, tokens.surfaces, strict=True))
        ]
        return _settle(tokens.words, _with_that(tokens.words, _with_owners(tokens, "".join(self._walk(choices)))))

    def _walk(self, choices: list[dict[str, float]]) -> list[str]:
        previous, tags = "^", []
        for number, choice in enumerate(choices):
            if len(choice) == 1:
                (tag,) = choice
            else:
                following = next(iter(choices[number + 1])) if number + 1 < len(choices) else "$"
                tag = self._best(choice, previous, following)
            tags.append(tag)
            previous = tag
        return tags

    def _best(self, choice: dict[str, float], previous: str, following: str) -> str:
        after = self.after
        row, best, most = after[previous], "", float("-inf")
        for tag, odds in choice.items():
            fit = odds + row[tag] + after[tag][following]
            if fit > most:
                best, most = tag, fit
        return best

    def _choices(self, word: str, surface: str, plain: bool) -> dict[str, float]:
        """What a word can be; `plain` where its capital would tell nothing."""
        if surface in _ALWAYS:
            return _ALWAYS[surface]
        known = self.words.get(word)
        if surface[0].isupper() and not plain:
            special = self.capitalised.get(word)
            if special is not None:
                return special
            if known is not None and not _OPEN_CLASSES.issuperset(known):
                return known
            return _NAME
        if known is not None:
            return known
        return self._guess(word, surface)

    def _guess(self, word: str, surface: str) -> dict[str, float]:
        first = surface[0]
        if first.isdigit() or first in "$€£¥":
            return _NUMBER
        if not first.isalpha():
            return {_MARKS.get(surface, _MARKS.get(first, "-")): 0.0} if first not in ",;:" else {first: 0.0}
        if first.isupper() and not surface.isupper():
            return _NAME
        for length in (4, 3, 2):
            ending = self.endings.get(word[-length:])
            if ending is not None:
                return ending
        return _NOUN


def _with_owners(tokens: Tokens, tags: str) -> str:
    """The mark of "a lawyers' collective" for what it is, where no single quotation is open."""
    if "'" not in tokens.surfaces and "’" not in tokens.surfaces:
        return tags
    settled = list(tags)
    for at in range(1, len(tags) - 1):
        glued = tokens.ends[at - 1] == tokens.starts[at] < tokens.starts[at + 1] - 1
        if (
            tokens.surfaces[at] in _OWNING_MARKS
            and glued
            and tokens.words[at - 1].endswith("s")
            and tags[at + 1] in "NJ"
        ):
            opened = any(surface in _SINGLE and tags[near] == '"' for near, surface in enumerate(tokens.surfaces[:at]))
            settled[at] = settled[at] if opened else "S"
    return "".join(settled)


def _with_that(words: tuple[str, ...], tags: str) -> str:
    """The "that" of "denied that anyone was hurt", which begins a clause and points at nobody."""
    if "that" not in words:
        return tags
    leads = [at for at in range(len(words) - 1) if words[at] == "that" and words[at + 1] in _ANYBODY]
    return "".join("U" if at in leads else tag for at, tag in enumerate(tags))


_OWNING_MARKS = frozenset("'’")
_SINGLE = frozenset("'‘’")
_NAME = {"P": 0.0}
_NUMBER = {"M": 0.0}
_NOUN = {"N": 0.0}
_ALWAYS = {"US": _NAME, "U.S.": _NAME, "UN": _NAME, "amid": {"I": 0.0}, "amidst": {"I": 0.0}, "Amid": {"I": 0.0}}
"""Words of news that a general text has too seldom, or takes for another word ("us")."""


def _without_case(surfaces: tuple[str, ...]) -> bool:
    """Whether capitals tell nothing: a headline in capitals, or with a capital on most words."""
    initials = list(filter(str.isalpha, map(itemgetter(0), surfaces)))
    capitals = sum(map(str.isupper, initials))
    return len(initials) > 3 and capitals > 0.7 * len(initials)


_HAVE_BE = frozenset("is are was were be been being am 's 're 've has have had having 'd get got gets getting".split())


_NEVER_OWNS = frozenset("that there here it he she who what this".split())


_SAYS_NOW = frozenset("insists contends maintains alleges asserts reckons vows warns concedes denies believes".split())
"""Verbs in the present that a general text has too seldom, and that are no nouns."""
_NOUNS_BEFORE_OF = frozenset("account accounts claim claims count report reports toll offer".split())
"""No verb takes "of" here: "the Twitter account of the front"."""
_AFTER_NOUN = frozenset("IVA")
"""After an article and an adjective: then the adjective is the noun, "an official from", "the wounded were"."""
_BEHIND_DOING = frozenset("IVAE")
_OWNING = frozenset({"'s", "’s"})


def _noun_follows(tags: str, at: int) -> bool:
    """Whether a noun stands after the words that describe it: "the army's repeated claims"."""
    first = at
    while tags[at : at + 1] and tags[at] in "JERM" and at - first < 4:
        at += 1
    return tags[at : at + 1] in ("N", "P") and "E" in tags[first:at]


def _is_noun(number: int, words: tuple[str, ...], tags: str, settled: list[str]) -> bool:
    """Reads "an official from", "the Twitter account of", "a relative told": what stands there can only be a noun."""
    tag, following = tags[number], tags[number + 1 : number + 2]
    if tag == "V":
        return words[number] in _NOUNS_BEFORE_OF and words[number + 1 : number + 2] == ("of",)
    before = settled[number - 1] if number else "^"
    if tag == "G":  # "heavy fighting between", "a recording obtained by"
        return (before == "J" and following == "I") or (before == "D" and following in _BEHIND_DOING)
    if tag == "B" and before in "PNJE" and words[number + 1 : number + 2] == ("said",):
        return True
    if before not in "DZ":
        return False
    return (
        tag == "B" or (tag == "R" and following == "V") or (tag == "J" and before == "D" and following in _AFTER_NOUN)
    )


_ANYBODY = frozenset(
    "anyone anybody everyone everybody someone somebody nobody nothing anything everything he she they it we".split()
)
"""After "that" the subject of its clause, and no noun that "that" points at."""
_DOUBTFUL = "SAJBEVRG"
"""Tags that a case below can change, but for the nouns that are verbs."""


def _settle(words: tuple[str, ...], tags: str) -> str:
    """Tell past tense from participle by the auxiliary before it."""
    settled = list(tags)
    doubtful = _DOUBTFUL if _SAYS_NOW.isdisjoint(words) else _DOUBTFUL + "N"
    for number, tag in [(number, tag) for number, tag in enumerate(tags) if tag in doubtful]:
        word = words[number]
        if tag == "S" and number and word == "'s" and (tags[number - 1] in "OW" or words[number - 1] in _NEVER_OWNS):
            settled[number] = "A"
        elif tag == "A" and word in _OWNING and number and tags[number - 1] in "NP" and _noun_follows(tags, number + 1):
            settled[number] = "S"
        elif tag == "N" and word in _SAYS_NOW and number and settled[number - 1] in "NPO":
            settled[number] = "V"
        elif _is_noun(number, words, tags, settled):
            settled[number] = "N"
        elif tag == "E" and word == "said" and words[number - 1] not in _HAVE_BE:
            settled[number] = "V"
        elif tag in "VE" and word.endswith(("ed", "n", "d", "t")):
            before = number - 1
            while before >= 0 and settled[before] == "R" and number - before < 4:
                before -= 1
            if before >= 0 and words[before] in _HAVE_BE and settled[before] in "ABGE":
                settled[number] = "E"
    return _finite("".join(settled), words)


_BREAKS = frozenset('.,;:-UCW"()')


def _finite(tags: str, words: tuple[str, ...]) -> str:
    """A participle after a noun is the verb of its clause, where that has no other or it has its object behind it."""
    if "E" not in tags:
        return tags
    settled, clause = list(tags), 0
    for number, tag in enumerate(tags):
        if tag in _BREAKS:
            clause = number + 1
        if tag != "E":
            continue
        before = number - 1
        while before > clause and tags[before] == "R":
            before -= 1
        if before < 0 or tags[before] not in "NPO," or words[number + 1 : number + 2] == ("by",):
            continue
        end = next((at for at in range(number + 1, len(tags)) if tags[at] in _BREAKS), len(tags))
        does = tags[number + 1 : number + 2] == "M"  # "said the attack killed 50 fighters"
        if does or not any(other in "VA" for other in settled[clause:number] + settled[number + 1 : end]):
            settled[number] = "V"
    return "".join(settled)


@lru_cache(maxsize=KEPT)
def tags_of(text: str, start: int, end: int, language: str) -> str:
    """One tag a word of a sentence, as a string; kept, because the next rule asks for the same ones."""
    return tagger_for(language).tags_of(tokens_of(text, start, end))


@cache
def tagger_for(language: str) -> Tagger:
    """The tagger of a language that the workbench has words for."""
    folder = {"en": "english"}[language.partition("-")[0]]
    data = files("workbench.extract.words").joinpath(folder).joinpath("tags.txt").read_text(encoding="utf-8")
    sections: dict[str, dict[str, dict[str, float]]] = {}
    for line in data.splitlines():
        if line.startswith("#"):
            continue
        if line.startswith("[") and " " not in line:
            rows = sections.setdefault(line.strip("[]"), {})
        else:
            word, _, shares = line.partition(" ")
            rows[word] = _shares(shares)
    return _with_odds(sections)


def _shares(text: str) -> dict[str, float]:
    return {text: 1.0} if len(text) == 1 else {tag: float(count) for tag, count in _PAIR.findall(text.replace(" ", ""))}


def _with_odds(sections: dict[str, dict[str, dict[str, float]]]) -> Tagger:
    """Counts to logarithms; a tag's odds after another are against its odds anywhere."""
    after = sections["after"]
    total: dict[str, float] = {}
    for row in after.values():
        for tag, count in row.items():
            total[tag] = total.get(tag, 0.0) + count
    everything = sum(total.values())
    unseen = dict.fromkeys((*after, *total), _UNSEEN)
    follow = {
        previous: unseen
        | {tag: log(count / sum(row.values())) - log(total[tag] / everything) for tag, count in row.items()}
        for previous, row in after.items()
    }
    words, capitalised, endings = (
        {word: {tag: log(share / sum(row.values())) for tag, share in row.items()} for word, row in rows.items()}
        for rows in (sections["words"], sections["capitalised"], sections["endings"])
    )
    marks = {mark: {tag: 0.0} for mark, tag in _MARKS.items()} | {mark: {mark: 0.0} for mark in ",;:"}
    return Tagger(words, marks | words | _ALWAYS, capitalised, endings, follow)
