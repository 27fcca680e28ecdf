"""What a count counts: the noun after the number, or the one that the sentence leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.extract.figures.bounds import Bound
from workbench.extract.figures.terms import Terms
from workbench.extract.figures.context import is_plural
from workbench.extract.words.english import casualties, nouns
from workbench.extract.words.english import numbers as words

_REACH = 9
"""Terms of the longest noun phrase that is read after a number."""
_QUOTES = frozenset({'"', "“", "‘", "'", "''"})
_OPENING, _CLOSING = frozenset({"(", "["}), frozenset({")", "]"})
_LONGEST_ASIDE = 12
_NEAR = 6
"""Terms before a number in which such a word is looked for."""
_WITHIN = frozenset({"including", "includes", "included", "them", "whom"})
"""Before a number: it counts a part of those just counted."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted, with the terms of its noun phrase, first to last exclusive."""

    unit: str | None
    first: int
    last: int
    elided: bool = False
    """The noun is left out, and taken from before or from what happened."""
    within: bool = False
    """It is a part of those counted before it: "five people, including two children"."""

    @property
    def head(self) -> str:
        """The last word of the noun phrase, lower case."""
        return self.unit.split()[-1].lower() if self.unit else ""


def counted(terms: Terms, bound: Bound, earlier: Sequence[Counted]) -> Counted:
    """The noun that a count counts; `earlier` are those of the counts before it in the sentence."""
    if terms.words[bound.last] in words.HYPHENS and terms.glued(bound.last - 1) and terms.glued(bound.last):
        return Counted(_words(terms, bound.last + 1, bound.last + 2), bound.last + 1, bound.last + 2)
    start = _start(terms, bound.last)
    if terms.words[start] in nouns.ELIDED_BEFORE and _elides(terms, start):
        return _elided(start, start + 1, earlier)
    end = _phrase_end(terms, start, single=bound.high == 1)
    if end == start:
        if earlier and _restates(terms, bound):
            return Counted(earlier[-1].unit, bound.last, bound.last, elided=True)
        return _elided(bound.last, bound.last, earlier)
    return Counted(_words(terms, start, end), start, end, within=_is_within(terms, bound.first))


def _is_within(terms: Terms, first: int) -> bool:
    """Reads "among them a child and two women": only nouns and joints stand between the opening and the number."""
    for at in range(first - 1, max(-1, first - _NEAR), -1):
        word = terms.words[at]
        if word in _WITHIN:
            return True
        if word in casualties.DONE or word in casualties.DOING or word in casualties.BE:
            return False
    return False


def _start(terms: Terms, at: int) -> int:
    """Past "more" and "other", and past "of the" and a number in it ("18 of the 31 lorries")."""
    if terms.words[at : at + 3] == ("the", "number", "of"):
        return at + 3
    at += terms.words[at] in _QUOTES
    while terms.words[at] in nouns.SKIPPED and not _elides(terms, at):
        at += 1
    if terms.words[at] == "of" or terms.words[at - 1] == "of":
        at += terms.words[at] == "of"
        while (terms.words[at] in nouns.SKIPPED_AFTER_OF or terms.digits(at)) and not _elides(terms, at):
            at += 1
    return _past_aside(terms, at)


def _elides(terms: Terms, at: int) -> bool:
    """Reads "two others", "dozens more wounded": nothing countable follows the word."""
    if terms.words[at] == "others":
        return True
    following = terms.words[at + 1]
    return terms.words[at] in nouns.ELIDED_BEFORE and (following in nouns.STOPS or not following[:1].isalnum())


def _restates(terms: Terms, bound: Bound) -> bool:
    """Reads "three airstrikes, two in the past five days": a part of what was counted just before, things as well."""
    return terms.words[bound.first - 1] == "," and terms.words[bound.last] in {"in", "on", "near", "since", "during"}


def _elided(first: int, last: int, earlier: Sequence[Counted]) -> Counted:
    people = [one for one in reversed(earlier) if one.unit and one.head not in nouns.THINGS]
    before = next((one for one in people if not one.within), people[0] if people else None)
    unit = (
        None if before is None or before.head in casualties.NOUNS or before.head in casualties.CLAIMED else before.unit
    )
    return Counted(unit, first, last, elided=True)


def _phrase_end(terms: Terms, start: int, *, single: bool) -> int:
    """The term after the head of the noun phrase: its first plural, or the last word before the phrase must end."""
    at, last = start, start
    for _ in range(_REACH):
        word = terms.words[at]
        if word in _OPENING:
            past = _past_aside(terms, at)
            if at in (past, start):
                break
            at = past
            continue
        if word in words.JOINERS and last > start and not single and _joins_adjectives(terms, at):
            at += 1
            continue
        if not _belongs(terms, at, word) or _ends_before(terms, at, start, single=single):
            break
        at = last = at + 1
        if word in nouns.PEOPLE and single and terms.words[at] not in nouns.PEOPLE:
            break
        if is_plural(word) and not _goes_on(terms, word, at):
            break
    return last


def _belongs(terms: Terms, at: int, word: str) -> bool:
    if word in words.HYPHENS:
        return terms.glued(at - 1) and terms.glued(at)
    if word in words.SMALL or (word in nouns.TAGS and terms.capital(at)):
        return False
    if word in nouns.STOPS:
        if terms.acronym(at):
            return True
        if word in nouns.DESCRIBING or word.endswith(("ed", "ing")):
            return terms.words[at - 1] not in nouns.PEOPLE and _describes(terms, at)
        return (terms.glued(at) and terms.words[at + 1] in words.HYPHENS) or (
            terms.words[at - 1] in words.HYPHENS and terms.glued(at - 1)
        )
    return (word[:1].isalnum() and not word.endswith(("n't", "n’t"))) or word in {"'s", "’s"}


def _joins_adjectives(terms: Terms, at: int) -> bool:
    """Whether "and" joins two words before one noun: "70 regime and rebel fighters"."""
    if _names(terms.words[at - 1]):
        return False
    for step in range(at + 1, at + 4):
        if terms.words[step] in nouns.STOPS or not terms.words[step].isalpha():
            return False
        if _names(terms.words[step]):
            return step > at + 1
    return False


def _describes(terms: Terms, at: int) -> bool:
    """Whether a participle stands before its noun: "seven kidnapped university students"."""
    following = terms.words[at + 1]
    if following in nouns.STOPS or following in words.SMALL or not following[:1].isalpha():
        return False
    return _names(following) or (_names(terms.words[at + 2]) and not following.endswith(("ed", "ing")))


def _names(word: str) -> bool:
    return word in nouns.PEOPLE or (is_plural(word) and word not in nouns.STOPS)


def _ends_before(terms: Terms, at: int, start: int, *, single: bool) -> bool:
    """A participle or an adverb after a noun ends the phrase: "fighters captured", "one man seriously"."""
    word = terms.words[at]
    if at == start:
        verb = word.endswith("ed") and terms.words[at + 1] in nouns.PREPOSITIONS
        return verb or (word.endswith("ing") and not any(_names(one) for one in terms.words[at + 1 : at + 3]))
    if not (single or terms.words[at - 1] in nouns.PEOPLE):
        return False
    return (
        word.endswith(("ed", "ing", "ly"))
        and terms.words[at + 1] not in nouns.PEOPLE
        and not is_plural(terms.words[at + 1])
    )


def _goes_on(terms: Terms, word: str, at: int) -> bool:
    """A plural that stands before the noun that is counted: "police officers", "women soldiers"."""
    following = terms.words[at]
    if following in {"'s", "’s", "'", "’"}:
        return following != "'" or terms.words[at + 1] not in nouns.STOPS
    if following in words.HYPHENS:
        return terms.glued(at - 1) and terms.glued(at)
    return word in nouns.ATTRIBUTIVE and following not in nouns.STOPS and is_plural(following)


def _past_aside(terms: Terms, at: int) -> int:
    """Past a bracket: "120 Daesh (banned in Russia) militants"."""
    if terms.words[at] not in _OPENING:
        return at
    for end in range(at + 1, min(len(terms), at + _LONGEST_ASIDE)):
        if terms.words[end] in _CLOSING:
            return end + 1
    return at


def _words(terms: Terms, first: int, last: int) -> str:
    return " ".join(terms.text[terms.starts[first] : terms.ends[last - 1]].split())
