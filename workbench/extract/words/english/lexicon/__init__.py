"""What an English noun is to a reader of news: of which kind as a source, and which matter as an event or a means.

Hand-written lists (`news`, `incidents`) are asked first, then those that docs/make_lexicon.py takes from Princeton
WordNet, whose licence is in NOTICE.txt. All of it is general nouns: no name of a person, a body or a place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache, lru_cache
from typing import TypeVar

from workbench.extract.words.english.lexicon.numbers import singulars
from workbench.extract.words.kinds import Matter, SourceClass

__all__ = ["class_names", "is_plural", "kind_of", "kinds_of", "matter_of", "matters_of", "singular"]

_Class = TypeVar("_Class", bound=StrEnum)
MOST = 4
"""Words of the longest compound that is looked up: the last of a longer one."""


def kind_of(noun: str) -> SourceClass | None:
    """The class in which a noun, or a compound by its longest known end, mostly speaks; None where it has none.

    "officials" are OFFICIAL, "health ministry" is STATE. What stands before a name or behind "of" is no part of it.
    """
    kinds = kinds_of(noun)
    return kinds[0] if kinds else None


@lru_cache(maxsize=4096)
def kinds_of(noun: str) -> tuple[SourceClass, ...]:
    """All its classes, the likeliest first: "monitor" is a WATCHDOG, "figures" are RECORDS and PEOPLE."""
    return _classes(noun, _sources())


def matter_of(noun: str) -> Matter | None:
    """The kind of event or means that a noun mostly is: "airstrikes" are VIOLENCE; None where it is none."""
    matters = matters_of(noun)
    return matters[0] if matters else None


@lru_cache(maxsize=4096)
def matters_of(noun: str) -> tuple[Matter, ...]:
    """All its kinds, the likeliest first: a "strike" is VIOLENCE and PROTEST."""
    return _classes(noun, _matters())


@lru_cache(maxsize=4096)
def singular(noun: str) -> str:
    """One of what a noun means, where it is a known plural; else the noun as it is, lower case."""
    plain = _plain(noun)
    return _one(plain) or plain


def is_plural(noun: str) -> bool:
    """Whether it is the plural of a noun that has a class: "officials", "women", "ministries"."""
    return bool(_one(_plain(noun)))


def class_names(kind: SourceClass) -> frozenset[str]:
    """Every noun, in the singular, that has the class before any other."""
    return frozenset(noun for noun, kinds in _sources().items() if kinds[0] is kind)


def _plain(noun: str) -> str:
    return " ".join(noun.lower().replace("’", "'").split())


def _one(plain: str) -> str:
    """What a known noun is the plural of, "" where it is none."""
    known = (one for one in singulars(plain) if one in _sources() or one in _matters())
    whole = next(known, "")
    if whole or " " not in plain or " of " in plain:
        return whole
    before, _, last = plain.rpartition(" ")
    one = _one(last)
    return one and f"{before} {one}"


def _classes(noun: str, table: Mapping[str, tuple[_Class, ...]]) -> tuple[_Class, ...]:
    """The classes of the longest end of a compound that has any."""
    for end in _ends(_plain(noun)):
        found = [kind for one in (end, *singulars(end)) for kind in table.get(one, ())]
        if found:
            return tuple(dict.fromkeys(found))
    return ()


def _ends(plain: str) -> Iterable[str]:
    """The whole, then without one word after the other; at last what stands behind a hyphen: "ex-minister"."""
    words = plain.split()
    if len(words) == 1 and "-" not in plain:
        return [plain]
    return _long_ends(words)


def _long_ends(words: list[str]) -> Iterator[str]:
    for at in range(max(0, len(words) - MOST), len(words)):
        yield " ".join(words[at:])
    if words and "-" in words[-1]:
        yield words[-1].rpartition("-")[2]


@cache
def _sources() -> Mapping[str, tuple[SourceClass, ...]]:
    from workbench.extract.words.english.lexicon import bodies, documents, news, persons

    return _merged((news.SOURCES,), *((one.FIRST, one.ALSO) for one in (persons, bodies, documents)))


@cache
def _matters() -> Mapping[str, tuple[Matter, ...]]:
    from workbench.extract.words.english.lexicon import incidents, matters

    return _merged((incidents.MATTERS,), (matters.FIRST, matters.ALSO))


def _merged(
    chosen: tuple[Mapping[_Class, str], ...], *made: tuple[Mapping[_Class, str], ...]
) -> dict[str, tuple[_Class, ...]]:
    """Each noun to its classes; what was made has no say in a noun that was chosen by hand."""
    table = _listed(chosen)
    own = set(table)
    for lists in made:
        for noun, kinds in _listed(lists).items():
            if noun not in own:
                table[noun] = (*table.get(noun, ()), *kinds)
    return table


def _listed(lists: tuple[Mapping[_Class, str], ...]) -> dict[str, tuple[_Class, ...]]:
    table: dict[str, tuple[_Class, ...]] = {}
    for by_class in lists:
        for kind, text in by_class.items():
            for noun in _nouns(text):
                table[noun] = (*table.get(noun, ()), kind)
    return table


def _nouns(text: str) -> Iterator[str]:
    return (noun.replace("_", " ") for noun in text.split())
