"""What happened to the people counted: killed, injured, missing, abducted, detained, displaced.

Each figure asks in turn: is it the object of a deed before it ("killed 13"), does its noun tell it ("12 deaths"), does
a noun before it ("the murder of six"), is its fate told after it ("13 people, mostly civilians, were killed"), or does
it go on from the figure before it ("killed 15 civilians and 27 fighters")?
"""

from __future__ import annotations

from dataclasses import dataclass

from store.model import Casualty, FigureKind
from workbench.extract.figures.bounds import Bound
from workbench.extract.figures.counted import Counted
from workbench.extract.figures.terms import Terms
from workbench.extract.words.english import casualties as words
from workbench.extract.words.english import nouns

_BEFORE_REACH = 6
_AFTER_REACH = 28
_DEED_TO_OBJECT = frozenset(["at", "least", "more", "than", "about", "some", "over", "nearly", "almost", "around", "up", "to", "as", "many", "an", "estimated", "approximately", "another", "other", "a", "the", "its", "his", "their", "of", "all", "only", "also", "reportedly", ",", '"', "“", "those", "these", "including", "both"])  # fmt: skip
"""Words that may stand between a deed and its victims."""
_BE = frozenset(
    ["was", "were", "is", "are", "be", "been", "being", "got", "had", "have", "has", "have", "been", ",", "were"]
)
_BESIDE_FATE = frozenset(["was", "were", "is", "are", "be", "been", "being", "has", "have", "had", "also", "all", "both", "reportedly", "allegedly", "critically", "seriously", "severely", "slightly", "lightly", "badly", "gravely", "fatally", "brutally", "later", "then", "either", "not", "yet", "more", "others", "other", "people", "persons", "and", "or", "left", "found", "confirmed", "reported", "feared", "believed", "presumed", "apparently", "just", "immediately", "instantly", "themselves", "currently", "still", "already", "subsequently", "shot", "summarily", "burned", "taken", "being", "may", "might", "could", "would", "will", "mostly", "including"])  # fmt: skip
_ENDS = frozenset({".", ";", ":", "?", "!"})
_AFTER_FATE = frozenset([".", ",", ";", ":", ")", '"', "”", "in", "by", "on", "at", "when", "and", "after", "during", "as", "while", "or", "since", "near", "from", "with", "inside", "outside", "under", "over", "for", "because", "following", "who", "that", "if", "this", "last", "early", "late", "there", "here", "across", "along", "around", "before", "among", "between", "amid", "thanks", "due", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "overnight", "today,", "]", "-", "—", "–", "'", "’", "so", "but", "until", "where", "within", "throughout", "according", "including", "to", "today", "through", "alongside"]) | {""}  # fmt: skip
"""Words after "killed" that show that it had no object."""


@dataclass(frozen=True, slots=True)
class Counts:
    """A figure with what it counts, as the rules of this file see it."""

    bound: Bound
    counted: Counted


def casualties_of(terms: Terms, figures: list[Counts]) -> list[Casualty | None]:
    """What happened to those that each figure of a sentence counts."""
    found: list[Casualty | None] = []
    used: set[int] = set()
    for number, figure in enumerate(figures):
        if figure.bound.quantity.kind is not FigureKind.COUNT:
            found.append(None)
            continue
        ceiling = figures[number + 1].bound.first if number + 1 < len(figures) else len(terms)
        floor = figures[number - 1].bound.last if number else 0
        effect = (
            _done_to(terms, figure, floor, used)
            or _told_by_noun(terms, figure)
            or _noun_before(terms, figure, floor)
            or _told_after(terms, figures, number, used)
            or _goes_on(terms, figures, number, found, ceiling)
        )
        found.append(effect)
    return found


def _is_people(figure: Counts) -> bool:
    return figure.counted.elided or figure.counted.head not in nouns.THINGS


def _known_people(figure: Counts) -> bool:
    return figure.counted.head in nouns.PEOPLE


def _done_to(terms: Terms, figure: Counts, floor: int, used: set[int]) -> Casualty | None:
    """The deed before the figure: "killed 13", "claimed 6 lives", "taking five hostages"."""
    at = figure.bound.first - 1
    steps = 0
    while at >= floor and terms.words[at] in _DEED_TO_OBJECT and steps < _BEFORE_REACH:
        at, steps = at - 1, steps + 1
    word = terms.words[at] if at >= floor else ""
    if not word or not _is_people(figure):
        return None
    if word in words.DOING or (word in words.DONE and at not in used):
        effect = words.DOING.get(word) or words.DONE[word]
        used.add(at)
        return _with_other(terms, at, effect)
    if word in words.DESTROYING and _known_people(figure):
        return Casualty.KILLED
    if word in words.LOSERS and figure.counted.head in words.CLAIMED:
        return Casualty.KILLED
    if word in {"lost", "lose", "losing", "claimed", "claims", "claiming"} and _known_people(figure):
        return Casualty.KILLED
    if word in words.TAKERS:
        return words.TAKEN.get(figure.counted.head) or words.TAKEN.get(terms.words[figure.counted.last])
    return None


def _with_other(terms: Terms, at: int, effect: Casualty) -> Casualty:
    """Reads "killed and injured five": two deeds, one figure."""
    other = words.DONE.get(terms.words[at - 2]) or words.DOING.get(terms.words[at - 2])
    if terms.words[at - 1] in {"and", "or"} and other and {other, effect} == {Casualty.KILLED, Casualty.INJURED}:
        return Casualty.KILLED_AND_INJURED
    return effect


def _told_by_noun(terms: Terms, figure: Counts) -> Casualty | None:
    """Reads "12 deaths", "208 guerrilla casualties", "22 injured"."""
    if figure.counted.elided:
        return None
    head = figure.counted.head
    if head in {"wounded", "injured", "dead"}:
        return Casualty.KILLED if head == "dead" else Casualty.INJURED
    return words.NOUNS.get(head)


def _noun_before(terms: Terms, figure: Counts, floor: int) -> Casualty | None:
    """Reads "the murder of six Jesuits", "death toll at least 112", "death toll of 44"."""
    at = figure.bound.first - 1
    while at >= floor and terms.words[at] in {"of", "the", "to", "at", "is", "was", "now", "stands", "stood", ":", "a", "these", "those", "their", "his",
                                              "reached", "reaches", "rises", "rose", "hits", "from"}:  # fmt: skip
        at -= 1
    if at < floor or not _is_people(figure):
        return None
    word = terms.words[at]
    if word == "toll":
        return Casualty.KILLED
    between = terms.words[at + 1 : figure.bound.first]
    return words.OF_NOUNS.get(word) if "of" in between else None


def _told_after(terms: Terms, figures: list[Counts], number: int, used: set[int]) -> Casualty | None:
    """The fate after the noun: "were killed", "dead", "died", "mostly civilians, have been killed"."""
    figure = figures[number]
    if not _is_people(figure):
        return None
    starts = {other.bound.first for other in figures[number + 1 :]}
    at = figure.counted.last
    passive = False
    for _ in range(_AFTER_REACH):
        word = terms.words[at]
        if at >= len(terms) or word in _ENDS:
            return None
        if at in starts:
            return None
        if word in words.DONE or word in words.BEING or word in words.BESIDE:
            effect = _fate(terms, at, figure, passive=passive)
            if effect:
                used.add(at)
                return effect
            if not passive and word in words.DONE:
                return None
        if word in words.TAKERS and words.TAKEN.get(terms.words[at + 1]):
            return words.TAKEN[terms.words[at + 1]]
        passive = word in _BE or (passive and (word in _BESIDE_FATE or word.endswith("ly")))
        at += 1
    return None


def _fate(terms: Terms, at: int, figure: Counts, *, passive: bool) -> Casualty | None:
    word = terms.words[at]
    effect = words.DONE.get(word) or words.BEING.get(word)
    if effect is None:
        return None
    direct = at == figure.counted.last or all(
        between in _BESIDE_FATE or between.endswith("ly") for between in terms.words[figure.counted.last : at]
    )
    if word in words.DONE and not passive and not (direct and terms.words[at + 1] in _AFTER_FATE):
        return None
    if word in {"missing", "dead", "homeless"} and not (passive or direct):
        return None
    if word in words.DESTROYING:
        return None
    other = words.DONE.get(terms.words[at + 2]) or words.BEING.get(terms.words[at + 2])
    if terms.words[at + 1] in {"and", "or"} and other and {other, effect} == {Casualty.KILLED, Casualty.INJURED}:
        return Casualty.KILLED_AND_INJURED
    return effect


def _goes_on(
    terms: Terms, figures: list[Counts], number: int, found: list[Casualty | None], ceiling: int
) -> Casualty | None:
    """Reads "killed 15 civilians and 27 fighters", "13 people, including 4 children": the fate of the figure before."""
    if number == 0 or found[number - 1] is None or not _is_people(figures[number]) or ceiling < 0:
        return None
    between = terms.words[figures[number - 1].counted.last : figures[number].bound.first]
    allowed = {
        "and",
        ",",
        "including",
        "with",
        "another",
        "as",
        "well",
        "or",
        "plus",
        "among",
        "them",
        "mostly",
        "mainly",
        "a",
        "also",
        "of",
        "which",
        "whom",
        "least",
        "at",
        "the",
        "both",
        "besides",
        "-",
        "--",
        "—",
        "–",
        "(",
        "included",
    }
    return found[number - 1] if all(word in allowed for word in between) else None
