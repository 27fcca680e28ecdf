"""Which statements may speak of the same thing as a claim, the likest first, each with its reason.

A likeness of words is only where it begins: it once joined a statement on North Korea to a check about South Korea.
So numbers, denials and named parties are compared, and where they differ the reason says so. Nothing is linked by it.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from rapidfuzz import fuzz

from store.model import Figure
from workbench.match.figures import Relation, relation

K = TypeVar("K", bound=Hashable)

LEAST: Final = 0.35
"""Below this two statements have little more than small words in common."""
_LONGEST: Final = 2000
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_DENIAL: Final = re.compile(
    r"(?i)\b(no|not|never|none|nobody|without|den(?:y|ies|ied)|reject(?:s|ed)?|refut(?:e|es|ed)|\w+n['’]t)\b"
)
_SMALL: Final = re.compile(
    r"a|an|and|the|or|but|of|in|on|at|to|by|for|from|with|as|is|are|was|were|be|been|being|has|have|had|its?|th(is|at)|"
    r"th[eo]se|s?he|they|his|her|their|who|which|said|says?|according|also|after|before|over|under|into|than"
)
_NO_REASON: Final = re.compile(
    r"i|we|you|it|me|him|us|them|my|your|our|one|ones|there|here|then|now|so|such|too|only|just|even|still|again|yet|"
    r"least|most|more|less|much|many|few|some|any|all|both|each|other|others|another|same|no|not|nor|if|when|where|"
    r"what|how|why|while|because|since|until|during|between|among|against|about|around|above|below|near|out|off|up|"
    r"down|through|do|does|did|done|will|would|can|could|may|might|must|should|shall|having|get|got|say|saying|"
    r"tells?|told|nearly|almost|roughly|very|well|per"
)
"""Words that two statements on different things have in common as well: they count, and are no reason to show."""
_CALENDAR: Final = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|"
    r"august|(?:sept|nov|dec)ember|october"
)
"""Capitalised, and no party."""
_RIVALS: Final = 0.5
_OTHER_PARTY: Final = 0.8
_OTHER_WORD: Final = 0.95
_STEM: Final = 5
"""Letters in which Syria and Syrian are one."""

Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A statement: its words and, where known, the figures in it."""

    text: str
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two statements are, from 0 to 1, and why."""

    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Ranked(Generic[K]):
    """One candidate by its key."""

    key: K
    likeness: Likeness


def rank(said: Said, others: Iterable[tuple[K, Said]], limit: int = 20) -> tuple[Ranked[K], ...]:
    """The candidates that may speak of the same thing, the likest first."""
    judged = (Ranked(key, likeness(said, other)) for key, other in others)
    alike = [each for each in judged if each.likeness.score >= LEAST]
    return tuple(sorted(alike, key=lambda each: -each.likeness.score)[:limit])


def likeness(first: Said, second: Said) -> Likeness:
    """How alike two statements are. A differing number or a denial hardly lowers it: that may be a contradiction."""
    ours, theirs = _content(first.text), _content(second.text)
    if not ours or not theirs:
        return Likeness(0.0, "nothing in common")
    mine, other = " ".join(ours), " ".join(theirs)
    score = (fuzz.token_set_ratio(mine, other) + fuzz.token_sort_ratio(mine, other)) / 200
    reasons = [_shared(ours, theirs)]
    for factor, reason in (_parties(first, second), _numbers(first, second), _denials(first, second)):
        score *= factor
        reasons += [reason] if reason else []
    return Likeness(round(score, 3), "; ".join(reasons))


def _content(text: str) -> list[str]:
    return [word for word in _WORD.findall(text[:_LONGEST].casefold()) if not _SMALL.fullmatch(word)]


def _shared(ours: list[str], theirs: list[str]) -> str:
    both = [word for word in dict.fromkeys(ours) if word in set(theirs) and not _NO_REASON.fullmatch(word)]
    return f"both say {', '.join(both[:4])}" if both else "few words in common"


def _parties(first: Said, second: Said) -> tuple[float, str]:
    """Named parties: a name in common, two that differ in one word only, or nobody in common."""
    ours, theirs = _names(first.text), _names(second.text)
    if not ours or not theirs:
        return 1.0, ""
    pairs = [(mine, other) for mine in sorted(ours - theirs) for other in sorted(theirs - ours)]
    rivals = next(((mine, other) for mine, other in pairs if _are_rivals(mine, other)), None)
    if rivals is not None:
        return _RIVALS, f"one names {' '.join(rivals[0])}, the other {' '.join(rivals[1])}"
    shared = [*sorted(ours & theirs), *(mine for mine, other in pairs if _stems(mine) & _stems(other))]
    if shared:
        return 1.0, f"both name {' '.join(shared[0])}"
    return _OTHER_PARTY, f"one names {' '.join(min(ours))}, the other {' '.join(min(theirs))}"


def _names(text: str) -> frozenset[Name]:
    """Runs of capitalised words; a single one at the start of a sentence tells nothing."""
    found = re.finditer(r"(?<![\w’'])[^\W\d_a-z]\w*(?: [^\W\d_a-z]\w*){0,4}", text[:_LONGEST])
    runs = ((each.group(), text[: each.start()].rstrip()) for each in found if each.group()[0].isupper())
    inside = (run for run, before in runs if " " in run or (before and before[-1] not in '.!?:”"“'))
    names = (
        tuple(word for word in run.casefold().split() if not (_SMALL.fullmatch(word) or _CALENDAR.fullmatch(word)))
        for run in inside
    )
    return frozenset(each for each in names if each)


def _stems(name: Name) -> set[str]:
    return {word[:_STEM] for word in name}


def _are_rivals(mine: Name, other: Name) -> bool:
    """North Korea and South Korea: as long, and another word in one place."""
    return len(mine) == len(other) > 1 and sum(a != b for a, b in zip(mine, other, strict=True)) == 1


def _numbers(first: Said, second: Said) -> tuple[float, str]:
    """What the first figure of each says of the other; digits where the figures are not known."""
    for ours in first.figures[:3]:
        for theirs in second.figures[:3]:
            related = relation(ours, theirs)
            if related is Relation.CONFLICT:
                return _OTHER_WORD, f"other number: {ours.words} against {theirs.words}"
            if related is not Relation.UNRELATED:
                return 1.0, f"{_SAYS[related]}: {ours.words}, {theirs.words}"
    return (1.0, "") if first.figures and second.figures else _digits(first.text, second.text)


_SAYS: Final = {
    Relation.SAME: "same number",
    Relation.REFINES: "one number more exact",
    Relation.PART_OF: "one number may be part of the other",
}


def _digits(ours: str, theirs: str) -> tuple[float, str]:
    first, second = (dict.fromkeys(re.findall(r"\d+(?:[.,]\d+)*", text[:_LONGEST])) for text in (ours, theirs))
    if not first or not second:
        return 1.0, ""
    both = [each for each in first if each in second]
    if both:
        return 1.0, f"same number: {both[0]}"
    return _OTHER_WORD, f"other number: {next(iter(first))}, {next(iter(second))}"


def _denials(first: Said, second: Said) -> tuple[float, str]:
    ours, theirs = (bool(_DENIAL.search(each.text[:_LONGEST])) for each in (first, second))
    return (_OTHER_WORD, "one of them denies") if ours is not theirs else (1.0, "")
