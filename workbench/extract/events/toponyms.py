"""The names of an article that are places, as the gazetteer knows them and the article's own countries settle them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from store.model import Precision
from workbench.extract.events.places import common_spelling
from workbench.extract.words import Words
from workbench.gazetteer import Gazetteer, Toponym, capital_of, country_of, nation_of, seat_of, settle

_LONGEST = 6
"""Words of the longest name that is looked for."""
_LINK = 3
"""Letters of the longest word in small letters inside a name."""
GREAT = 100_000
"""Inhabitants of a place that is meant though nothing else in the article is of its country."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a name means in an article, as far as that is settled."""

    name: str
    """In its common spelling where that is known; else as written."""
    precision: Precision
    country: str
    """ISO code; "" where it can lie in several."""
    risky: bool = False
    """A common word or a person's name too."""


@dataclass(slots=True)
class Toponyms:
    """One article's asking of the gazetteer: each name once."""

    gazetteer: Gazetteer
    words: Words
    countries: frozenset[str]
    """The states that the article names, or whose people, by ISO code."""
    _known: dict[str, Named | None] = field(default_factory=dict)

    def longest(self, surfaces: Sequence[str], at: int) -> int:
        """How many words from one on are the name of a place that can be meant; 0 where none are."""
        size = _longest(self.gazetteer, _reach(surfaces, at))
        return size if size and self.named(" ".join(surfaces[at : at + size])) else 0

    def named(self, name: str) -> Named | None:
        """What a name means here; None where it can only mean places of countries that the article does not name."""
        if name not in self._known:
            self._known[name] = self._settled(name)
        return self._known[name]

    def learn(self, name: str, capital: str, country: str) -> None:
        """The article says itself that a name is that of a capital."""
        self._known[name] = Named(capital, Precision.PLACE, country)

    def _settled(self, name: str) -> Named | None:
        if country_of(name):
            return Named(name, Precision.COUNTRY, next(iter(country_of(name))))
        if nation_of(name):
            return None
        here = settle(_called(self.gazetteer, name), self.countries)
        if self.countries and not any(one.country in self.countries for one in here):
            here = tuple(one for one in here if one.population >= GREAT and not one.common)
        return self._named(name, here) if here else None

    def _named(self, name: str, found: Sequence[Toponym]) -> Named:
        first = found[0]
        countries = {one.country for one in found}
        spelled = common_spelling(name, self.words)
        if first.country in seat_of(first.name):
            spelled = capital_of(first.country) or spelled
        return Named(
            spelled,
            first.precision,
            first.country if len(countries) == 1 else "",
            first.common and first.population < GREAT,
        )


def _reach(surfaces: Sequence[str], at: int) -> tuple[str, ...]:
    """The words from one on that a name could hold, and one more."""
    end = at + 1
    while end < len(surfaces) and end - at < _LONGEST and (surfaces[end][0].isupper() or len(surfaces[end]) <= _LINK):
        end += 1
    return tuple(surfaces[at : end + 1])


@lru_cache(maxsize=4096)
def _longest(gazetteer: Gazetteer, words: tuple[str, ...]) -> int:
    """Kept, because the articles of one day name the same places."""
    return gazetteer.longest(words, 0)


@lru_cache(maxsize=4096)
def _called(gazetteer: Gazetteer, name: str) -> tuple[Toponym, ...]:
    return gazetteer.named(name)


def countries_in(names: Iterable[str]) -> frozenset[str]:
    """The states that names and demonyms tell of, where they tell one."""
    return frozenset(code for name in names if (code := _state(name)))


@lru_cache(maxsize=4096)
def _state(name: str) -> str:
    """The one state that is so called, or whose people are; "" where there is none or several."""
    codes = country_of(name) or nation_of(name)
    return codes[0] if len(codes) == 1 else ""
