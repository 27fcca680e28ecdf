"""The gazetteer that is passed down: which places a name can mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from store.model import Precision
from workbench.gazetteer.packed import Packed, unpack
from workbench.gazetteer.places import Toponym
from workbench.gazetteer.spelling import ROMANISED, fits, plain, sounded
from workbench.gazetteer.wording import SHORTEST, meant, written_as, written_as_name

KINDS: Final = (Precision.COUNTRY, Precision.REGION, Precision.DISTRICT, Precision.PLACE)
"""By the number that a place's kind is packed as."""
LONGEST: Final = 6
"""Words of the longest name that is looked for in running text."""
GREATER: Final = 20
"""By how much a place that only sounds like the words must be more populous than those abroad that are spelled so."""
MOST_CHARACTERS: Final = 100
"""Characters of the longest words that are looked up; whatever is longer is no name."""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All candidates for a name; it decides nothing until it is asked to settle."""

    load: Callable[[], Packed] = field(repr=False)
    """Called on the first look-up, and then often: it should remember."""

    def named(self, words: str) -> tuple[Toponym, ...]:
        """Every place that is so called, the most populous first; empty where none is.

        Case, accents, hyphens and the spellings of one romanised name make no difference; the whole of the words must
        be the name. "Idlib province" and "the province of Idlib" mean the region alone.
        """
        if len(words) > MOST_CHARACTERS:
            return ()
        bare, kinds = meant(words)
        found = dict.fromkeys(self._called(words))
        if kinds:
            found |= dict.fromkeys(each for each in self._called(bare) if each.precision in kinds)
        return tuple(sorted(found, key=lambda each: -each.population))

    def has(self, words: str) -> bool:
        """Whether any place is so called."""
        return bool(self.named(words))

    def longest(self, tokens: Sequence[str], start: int) -> int:
        """How many tokens from `start` on are one place's name, as many as can be; 0 where none are.

        A name begins and ends with a capital, but for an article before it and a noun after it: "al-Bab", "Idlib province".
        """
        for size in range(min(LONGEST, len(tokens) - start), 0, -1):
            run = tokens[start : start + size]
            if written_as_name(run) and any(written_as(run, each) for each in self.named(" ".join(run))):
                return size
        return 0

    def _called(self, words: str) -> Iterator[Toponym]:
        """The places with this name; less those that only sound like it, where others abroad are spelled so."""
        alike = list(self._alike(words))
        spelled = [place for place, exact in alike if exact]
        greatest = max((place.population for place in spelled), default=-1)
        at_home = {place.country for place in spelled}
        for place, exact in alike:
            if exact or place.country in at_home or place.population > GREATER * greatest:
                yield place

    def _alike(self, words: str) -> Iterator[tuple[Toponym, bool]]:
        """Each place with a name of this key, and whether it is spelled as asked; a common word must be."""
        spelled, key = plain(words), sounded(words)
        packed = self.load()
        risky = spelled in packed.risky
        for number in dict.fromkeys(packed.bucket(key)) if key else ():
            same = [name for name in packed.names(number) if sounded(name) == key and fits(name, words)]
            exact = spelled in map(plain, same)
            if exact or (same and not risky and packed.within(number)[0] in ROMANISED):
                yield _toponym(packed, number, spelled), exact


@lru_cache(maxsize=1)
def _world() -> Packed:
    from workbench.gazetteer.data import PACKED

    return unpack(PACKED)


WORLD: Final = Gazetteer(_world)
"""The gazetteer of the world. Its data is loaded with the first name that is looked up."""


def _toponym(packed: Packed, number: int, spelled: str) -> Toponym:
    country, region = packed.within(number)
    lat, lon = packed.north_east(number)
    name, precision, people = packed.names(number)[0], KINDS[packed.kind(number)], packed.population(number)
    common = precision is not Precision.COUNTRY if len(spelled) < SHORTEST else spelled in packed.risky
    return Toponym(name, precision, country, region or None, lat, lon, people, common)
