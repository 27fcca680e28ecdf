"""A place that a name can mean."""

from __future__ import annotations

from dataclasses import dataclass

from store.model import Precision


@dataclass(frozen=True, slots=True)
class Toponym:
    """One of the places that a name can mean."""

    name: str
    """As GeoNames spells it, without the marks of romanisation; a state under its name in news."""
    precision: Precision
    country: str
    """ISO 3166-1, two letters; that of the state which GeoNames lists it under, whoever holds it."""
    region: str | None
    """The province or state that it lies in; None for a region and for a country."""
    lat: float
    """Degrees north, to a hundredth (1 km). Of a region or country, the middle of its inhabitants."""
    lon: float
    """Degrees east, to a hundredth."""
    population: int
    """Inhabitants, to one part in twenty; 0 where it is not known. Of a region or country, those of its towns and villages."""
    common: bool = False
    """Whether the words that were looked up are a common word or a person's name too, so that they name a place only
    where the text says "in Reading", "near Victoria"."""
