"""How much a source's word is worth for a number: whether it is named, had it from others, or is a party."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.extract.words import Words
from workbench.extract.words.english import standing

_WORD = re.compile(r"[^\W\d_][\w.'’-]*")


@dataclass(frozen=True, slots=True)
class Weight:
    """Why a source alone does not carry a figure; no reason where it may."""

    reason: str = ""
    """Goes on after the source's name: "names nobody who could be asked"."""
    unnamed: bool = False


def weigh(source: str, words: Words) -> Weight:
    """Judge a source by its fullest description."""
    written = _WORD.findall(source)
    lower = [word.lower() for word in written]
    if not written:
        return Weight()
    if _relayed(source.lower(), lower, written):
        return Weight("had it from others", unnamed=_unnamed(written, lower, words))
    if _unnamed(written, lower, words):
        return Weight("names nobody who could be asked", unnamed=True)
    party = _party(source.lower(), words)
    return Weight(f"is a party: {party}") if party else Weight()


def _relayed(source: str, lower: list[str], written: list[str]) -> bool:
    if any(phrase in source for phrase in standing.IN_TOUCH) or not standing.RELAYED.isdisjoint(lower):
        return True
    head = _head(lower)
    return head in standing.REPORTS and not any(word[0].isupper() for word in written[1:])


def _unnamed(written: list[str], lower: list[str], words: Words) -> bool:
    """Whether the head of the description is a noun for people without a name."""
    head = _head(lower)
    if head in standing.ACCOUNTED or head not in words.unnamed or _is_name(written, head, words):
        return False
    at = lower.index(head)
    if head in standing.OWN_EYES and any(
        word[0].isupper() and word.lower() not in words.origins for word in written[1:at]
    ):
        return False  # "An AFP journalist": the agency can be asked
    if head == "forces" and at and lower[at - 1] in {"armed", "security", "defence", "defense"}:
        return False
    return not any(word[0].isupper() and word.lower() not in words.origins for word in written[at + 1 : at + 2])


def _is_name(written: list[str], head: str, words: Words) -> bool:
    """Reads "Mahamat Nour, a student": two capitals that are no nation open the description, and the head follows."""
    opening = written[:2]
    capitals = len(written) > 2 and all(word[0].isupper() and word.lower() not in words.origins for word in opening)
    return capitals and head not in {word.lower() for word in opening} and written[2].lower() in words.determiners


def _head(lower: list[str]) -> str:
    """The noun that the description turns on: "source" of "a source at the ministry"."""
    for number, word in enumerate(lower):
        if number and word in _AFTER_HEAD:
            return lower[number - 1]
    return lower[-1]


_AFTER_HEAD = frozenset(
    {
        "of",
        "at",
        "in",
        "from",
        "for",
        "who",
        "that",
        "which",
        "inside",
        "on",
        "close",
        "with",
        "familiar",
        "within",
        "near",
    }
)


def _party(source: str, words: Words) -> str:
    """Why the source is a party to the matter, "" where nothing shows it."""
    for entries, answer in ((words.impartial, False), (words.interested, True)):
        match = _any_of(frozenset(entries)).search(source)
        if match:
            return entries[match.group()] if answer else ""
    offices = _WORD.findall(source)
    return "a government speaks of a matter that it is a party to" if not standing.OFFICES.isdisjoint(offices) else ""


@lru_cache(maxsize=8)
def _any_of(entries: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(entries, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")
