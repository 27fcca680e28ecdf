"""States, regions and districts: named by GeoNames' administrations, and placed amid the towns that they hold."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from sources import QUARTER, WATCHED, Row, Town

from store.model import Precision
from workbench.gazetteer.states import states

COUNTIES = frozenset({"US", "GB"})
"""States whose districts are listed, beside those that are watched."""

_NOUN_BEFORE = re.compile(
    r"^(?:Qaḑā’|Qada|Qeza-î|Shahrestān-e|Muhafazat|Markaz|Liwā’|Daïra|Opština|Municipality of)\s+", re.IGNORECASE
)
_NOUN_AFTER = re.compile(r"\s+(?:Rayonu?|Raion|İlçesi|Obshtina|Kommun)$", re.IGNORECASE)
_REGION_NOUN = re.compile(
    r"\s+(?:Province|Region|Regional State|Oblast|State|Governorate|Department|Krai|Emirate|Division|Prefecture|Republic)$"
)


def bare(region: str) -> str:
    """The region's name without its noun: "Donetsk Oblast" is said "Donetsk" too."""
    return _REGION_NOUN.sub("", _NOUN_BEFORE.sub("", region))


def state_rows(every: Iterable[Town]) -> Iterator[Row]:
    """Each state that has a town."""
    members = _grouped(every, lambda town: town.country)
    for state in states():
        if state.code in members:
            yield _around(state.name, state.names[1:], Precision.COUNTRY, state.code, "", members[state.code])


def region_rows(every: Iterable[Town], regions: dict[str, str]) -> Iterator[Row]:
    """Each province, or state of a federation, that has a town."""
    members = _grouped(every, lambda town: town.admin1)
    for code, full in regions.items():
        if code in members:
            yield _around(bare(full), (full,), Precision.REGION, code[:2], "", members[code])


def district_rows(every: Iterable[Town], regions: dict[str, str], districts: dict[str, str]) -> Iterator[Row]:
    """What is below them, where it is listed, and has a town."""
    members = _grouped(every, lambda town: town.admin2)
    for code, full in districts.items():
        country, first = code[:2], code.rpartition(".")[0]
        if code in members and country in WATCHED | COUNTIES:
            name = _NOUN_AFTER.sub(" District", _NOUN_BEFORE.sub("", full))
            region = bare(regions.get(first, ""))
            yield _around(name, (), Precision.DISTRICT, country, region, members[code])


def _grouped(every: Iterable[Town], key: Callable[[Town], str]) -> dict[str, list[Town]]:
    found: defaultdict[str, list[Town]] = defaultdict(list)
    for town in every:
        found[key(town)].append(town)
    return found


def _around(
    name: str, others: Iterable[str], precision: Precision, country: str, region: str, members: list[Town]
) -> Row:
    """The middle of the inhabitants, on the globe, so that a state on both sides of 180° is not put on the other side."""
    x = y = z = 0.0
    for town in members:
        weight, north, east = town.population + 1, math.radians(town.lat), math.radians(town.lon)
        x += weight * math.cos(north) * math.cos(east)
        y += weight * math.cos(north) * math.sin(east)
        z += weight * math.sin(north)
    lat, lon = math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))
    people = sum(town.population for town in members if town.feature != QUARTER)
    return Row(name, tuple(others), precision, country, region, lat, lon, people)
