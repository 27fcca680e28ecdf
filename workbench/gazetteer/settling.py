"""Which of the places of one name a text means, as far as the text tells."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from store.model import Precision
from workbench.gazetteer.places import Toponym
from workbench.gazetteer.spelling import sounded

OUTWEIGHS: Final = 20
"""By how much one place must be more populous than every other to be meant where the text says nothing."""
FEW: Final = 1000
"""Inhabitants that a place is taken to have, at the least, when it is outweighed."""
UNKNOWN: Final = 20_000
"""Inhabitants of a place for which GeoNames has none: it may be a town."""
NEAR: Final = 0.5
"""Degrees between a town and the middle of a region that is called after it and does not count it as its own: Kyiv."""


def settle(
    candidates: Sequence[Toponym], countries: Collection[str] = (), regions: Collection[str] = ()
) -> tuple[Toponym, ...]:
    """The candidates that are possible where a text names these countries (ISO codes) and regions (by name).

    One is settled, several are ambiguous. Where none lies in a country of the text, all stay. Of two of which
    one lies in the other, the town is meant where both have one name (Idlib, Idlib province), and the wider where not (the Gaza
    Strip, Gaza). A place with twenty times the inhabitants of every other is meant of itself.
    """
    here = [each for each in candidates if each.country in countries] or list(candidates)
    nearer = [each for each in here if {each.region, each.name} & set(regions)] or here
    kept = [each for each in nearer if not any(_yields(each, other) for other in nearer)]
    return tuple(_weightiest(kept) or kept)


def _weightiest(kept: Sequence[Toponym]) -> list[Toponym]:
    """The one that outweighs all others, if one does."""
    by_people = sorted(kept, key=lambda each: -each.population)
    others = [max(each.population, FEW) if each.population else UNKNOWN for each in by_people[1:]]
    return by_people[:1] if others and by_people[0].population >= OUTWEIGHS * max(others) else []


def _yields(one: Toponym, other: Toponym) -> bool:
    """Whether the other is meant, of two of which one lies in the other."""
    same = sounded(one.name) == sounded(other.name)
    return (same and _holds(one, other)) or (not same and _holds(other, one))


def _holds(wide: Toponym, narrow: Toponym) -> bool:
    if wide.country != narrow.country or narrow.precision not in _INSIDE.get(wide.precision, ()):
        return False
    if wide.precision is Precision.COUNTRY:
        return True
    region = wide.name if wide.precision is Precision.REGION else wide.region
    near = abs(wide.lat - narrow.lat) < NEAR and abs(wide.lon - narrow.lon) < NEAR
    return narrow.region == region or near


_INSIDE: Final = {
    Precision.COUNTRY: (Precision.REGION, Precision.DISTRICT, Precision.PLACE),
    Precision.REGION: (Precision.DISTRICT, Precision.PLACE),
    Precision.DISTRICT: (Precision.PLACE,),
}
