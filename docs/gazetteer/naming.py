"""By which names a place is to be found: some of the many that GeoNames lists, in every language, and our own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher

from sources import WATCHED, Row
from spellings import AREAS, SPELLINGS

from store.model import Precision
from workbench.gazetteer.spelling import ROMANISED, plain, sounded

MOST_OTHERS = 4
"""Other names of a place that are taken from GeoNames."""
LARGE = 50_000
"""Inhabitants from which on other names are taken, in states that are not watched."""
ALIKE = 0.7
"""How alike another name must be, so that it is a spelling and not what the place was called under the Romans."""

_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ'’`-]{2,}(?: [A-Za-zÀ-ÖØ-öø-ÿ'’`-]+){0,3}")
_ENDINGS = ("as", "is", "us", "os", "a", "i", "o", "u", "e", "an", "en", "on", "in", "um", "ia", "j")
"""What other languages put behind a name: Kyivas, Mosula."""


def named(listed: Iterable[Row]) -> Iterator[Row]:
    """Each row with the names that it keeps."""
    every = [*listed, *_areas()]
    ours, greatest = _ours(every), _greatest(every)
    for row in every:
        others = ours.get((row.country, row.precision, row.name), [])
        more = _taken(row, greatest) if row.precision is Precision.PLACE else row.others
        region = _printed(row.region, ours.get((row.country, Precision.REGION, row.region), []))
        kept = replace(row, name=_printed(row.name, others), region=region)
        names = (row.name, *(each.lstrip("=") for each in others), *more)
        yield replace(kept, others=tuple(_different(kept, names)))


def _printed(name: str, others: Iterable[str]) -> str:
    """The name that is printed for it, if one is marked so."""
    return next((each[1:] for each in others if each.startswith("=")), name)


def _different(row: Row, others: Iterable[str]) -> Iterator[str]:
    """The names that no name before them is found by already."""
    key = sounded if row.country in ROMANISED and row.precision is not Precision.COUNTRY else plain
    seen = {key(row.name)}
    for other in others:
        if key(other) and key(other) not in seen:
            seen.add(key(other))
            yield other


def _taken(row: Row, greatest: Mapping[str, int]) -> list[str]:
    """Spellings from GeoNames: those that are most alike, less those that a greater place bears."""
    if row.country not in ROMANISED or not (row.country in WATCHED or row.population >= LARGE):
        return []
    name = sounded(row.name)
    found: dict[str, float] = {}
    for other in row.others:
        key = sounded(other) if _NAME.fullmatch(other) else ""
        likeness = SequenceMatcher(None, name, key).ratio()
        inflected = any(key == name + ending or key == name[:-1] + ending for ending in _ENDINGS)
        if (
            len(key) > 3
            and key[0] == name[:1]
            and ALIKE <= likeness < 1
            and not inflected
            and greatest.get(key, 0) <= row.population
        ):
            found[other] = likeness
    best: dict[str, str] = {}
    for other in sorted(found, key=lambda each: (-found[each], each)):
        best.setdefault(sounded(other), other)
    return list(best.values())[:MOST_OTHERS]


def _greatest(every: Iterable[Row]) -> Mapping[str, int]:
    """The key of a name to the inhabitants of the greatest place that is so called first of all."""
    found: defaultdict[str, int] = defaultdict(int)
    for row in every:
        key = sounded(row.name)
        found[key] = max(found[key], row.population)
    return found


def _ours(every: Iterable[Row]) -> Mapping[tuple[str, Precision, str], list[str]]:
    """Our own spellings, by state, precision and the row's name; SystemExit where a line fits no row."""
    by_name: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in every:
        if row.precision in {Precision.PLACE, Precision.REGION}:
            by_name[row.country, sounded(row.name)].append(row)
    found: defaultdict[tuple[str, Precision, str], list[str]] = defaultdict(list)
    missed = []
    for line in SPELLINGS.strip().splitlines():
        country, name, others = line.split("|")
        rows = by_name[country, sounded(name)]
        if not rows:
            missed.append(line)
            continue
        row = max(rows, key=lambda each: (each.precision is Precision.PLACE, each.population))
        found[country, row.precision, row.name] += [each.strip() for each in others.split(",")]
    if missed:
        raise SystemExit("No such place, so its spellings are lost:\n" + "\n".join(missed))
    return found


def _areas() -> Iterator[Row]:
    for line in AREAS.strip().splitlines():
        country, precision, lat, lon, name, others = line.split("|")
        split = tuple(each.strip() for each in others.split(",") if each.strip())
        yield Row(name, split, Precision(precision), country, "", float(lat), float(lon), 0)
