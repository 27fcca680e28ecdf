"""What a language's nouns are to a reader of news: of which kind as a source, and which matter as an event or a means.

Two tables of nouns in the singular are all that a language brings, and how its plurals come down to them; how a word or
a compound is looked up is the same in all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import TypeVar

from workbench.extract.words.kinds import Matter, SourceClass

_Class = TypeVar("_Class", bound=StrEnum)
Table = Mapping[str, tuple[_Class, ...]]
"""A noun, in the singular and lower case, to its classes, the likeliest first."""
MOST = 4
"""Words of the longest compound that is looked up: the nearest of a longer one."""
_KEPT = 4096


class Lexicon:
    """The nouns of one language, looked up as they stand in a text."""

    def __init__(
        self,
        sources: Callable[[], Table[SourceClass]] = dict,
        matters: Callable[[], Table[Matter]] = dict,
        singulars: Callable[[str], Iterable[str]] = lambda _: (),
        *,
        head_first: bool = False,
    ) -> None:
        """The tables are called for with the first noun; `singulars` gives what a noun can be the plural of.

        `head_first` is so where what tells more stands behind its noun: "portavoz militar".
        """
        self._give_sources, self._give_matters = sources, matters
        self._singulars, self._head_first = singulars, head_first
        self.kinds_of: Callable[[str], tuple[SourceClass, ...]] = lru_cache(_KEPT)(self._kinds)
        """All classes of a noun, the likeliest first: "monitor" is a WATCHDOG, "figures" are RECORDS and PEOPLE."""
        self.matters_of: Callable[[str], tuple[Matter, ...]] = lru_cache(_KEPT)(self._all_matters)
        """All kinds of event or means that a noun is, the likeliest first: a "strike" is VIOLENCE and PROTEST."""
        self.singular: Callable[[str], str] = lru_cache(_KEPT)(self._singular)
        """One of what a noun means, where it is a known plural; else the noun as it is, lower case."""

    def kind_of(self, noun: str) -> SourceClass | None:
        """The class in which a noun, or a compound by its longest known part, mostly speaks; None where it has none.

        "officials" are OFFICIAL, "health ministry" is STATE. What stands before a name or behind "of" is no part of it.
        """
        kinds = self.kinds_of(noun)
        return kinds[0] if kinds else None

    def matter_of(self, noun: str) -> Matter | None:
        """The kind of event or means that a noun mostly is: "airstrikes" are VIOLENCE; None where it is none."""
        matters = self.matters_of(noun)
        return matters[0] if matters else None

    def is_plural(self, noun: str) -> bool:
        """Whether it is the plural of a noun that has a class: "officials", "women", "ministries"."""
        return bool(self._one(_plain(noun)))

    @cached_property
    def _sources(self) -> Table[SourceClass]:
        return self._give_sources()

    @cached_property
    def _matters(self) -> Table[Matter]:
        return self._give_matters()

    def _kinds(self, noun: str) -> tuple[SourceClass, ...]:
        return self._classes(noun, self._sources)

    def _all_matters(self, noun: str) -> tuple[Matter, ...]:
        return self._classes(noun, self._matters)

    def _singular(self, noun: str) -> str:
        plain = _plain(noun)
        return self._one(plain) or plain

    def _one(self, plain: str) -> str:
        """What a known noun is the plural of, "" where it is none."""
        known = (one for one in self._singulars(plain) if one in self._sources or one in self._matters)
        whole = next(known, "")
        if whole or " " not in plain or " of " in plain:
            return whole
        before, _, last = plain.rpartition(" ")
        one = self._one(last)
        return one and f"{before} {one}"

    def _classes(self, noun: str, table: Table[_Class]) -> tuple[_Class, ...]:
        """The classes of the longest part of a compound that has any."""
        for part in self._parts(_plain(noun)):
            found = [kind for one in (part, *self._singulars(part)) for kind in table.get(one, ())]
            if found:
                return tuple(dict.fromkeys(found))
        return ()

    def _parts(self, plain: str) -> Iterable[str]:
        """The whole, then without one word after the other; at last what stands behind a hyphen: "ex-minister"."""
        words = plain.split()
        if len(words) == 1 and "-" not in plain:
            return [plain]
        return self._long_parts(words)

    def _long_parts(self, words: list[str]) -> Iterator[str]:
        if self._head_first:
            yield from (" ".join(words[:end]) for end in range(min(len(words), MOST), 0, -1))
        else:
            yield from (" ".join(words[at:]) for at in range(max(0, len(words) - MOST), len(words)))
        if words and "-" in words[-1]:
            yield words[-1].rpartition("-")[2]


def table_of(lists: Iterable[Mapping[_Class, str]]) -> dict[str, tuple[_Class, ...]]:
    """Each noun of some lists to the classes under which it stands; a "_" in a noun is a blank."""
    table: dict[str, tuple[_Class, ...]] = {}
    for by_class in lists:
        for kind, text in by_class.items():
            for noun in text.split():
                plain = noun.replace("_", " ")
                table[plain] = (*table.get(plain, ()), kind)
    return table


def _plain(noun: str) -> str:
    return " ".join(noun.lower().replace("’", "'").split())
