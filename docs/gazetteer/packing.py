"""Rows become the bytes that `workbench.gazetteer.packed` reads."""

from __future__ import annotations

import math
import zlib
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from sources import Row

from workbench.gazetteer.gazetteer import KINDS
from workbench.gazetteer.packed import BUCKETS, LENGTH, Part, bucket_of
from workbench.gazetteer.spelling import plain, sounded

SURE = frozenset({"israel", "kenya", "india", "china", "ireland", "france", "holland", "britain", "turkey", "america"})
"""States that persons and things are called after too, and whose name means the state in news all the same."""


def packed(listed: Iterable[Row], risky: frozenset[str], words: frozenset[str]) -> bytes:
    """The run of bytes, compressed, in base64."""
    rows = sorted(listed, key=lambda row: (row.country, row.region, KINDS.index(row.precision), row.name, row.lat))
    parts = {**_columns(rows), **_index(rows)}
    parts[Part.RUNS] = _runs(rows)
    parts[Part.NAMES] = "\n".join("\t".join((row.name, *row.others)) for row in rows).encode()
    parts[Part.RISKY] = _risky(rows, risky, words)
    run = b"".join(len(parts[part]).to_bytes(LENGTH, "little") for part in Part)
    return b64encode(zlib.compress(run + b"".join(parts[part] for part in Part), 9))


def _runs(rows: Sequence[Row]) -> bytes:
    runs = groupby(rows, key=lambda row: (row.country, row.region))
    return "\n".join(f"{country}\t{region}\t{len(list(these))}" for (country, region), these in runs).encode()


def _risky(rows: Sequence[Row], risky: frozenset[str], words: frozenset[str]) -> bytes:
    """The risky names; and the words that sound like a name, and are none."""
    names = {name for row in rows for name in (row.name, *row.others)}
    spelled, keys = {plain(name) for name in names}, {sounded(name) for name in names}
    kept = {*risky, *(words - spelled)} - SURE
    return "\n".join(sorted(each for each in kept if sounded(each) in keys)).encode()


def _columns(rows: Sequence[Row]) -> dict[Part, bytes]:
    north = [round((row.lat + 90) * 100) for row in rows]
    east = [round((row.lon + 180) * 100) for row in rows]
    return {
        Part.KIND: bytes(KINDS.index(row.precision) for row in rows),
        Part.PEOPLE: bytes(max(1, round(27 * math.log10(row.population))) if row.population else 0 for row in rows),
        Part.NORTH_HIGH: bytes(each >> 8 for each in north),
        Part.NORTH_LOW: bytes(each & 255 for each in north),
        Part.EAST_HIGH: bytes(each >> 8 for each in east),
        Part.EAST_LOW: bytes(each & 255 for each in east),
    }


def _index(rows: Sequence[Row]) -> dict[Part, bytes]:
    buckets: defaultdict[int, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for bucket in sorted({bucket_of(sounded(name)) for name in (row.name, *row.others)}):
            buckets[bucket].append(number)
    numbers = [number for bucket in range(BUCKETS) for number in buckets[bucket]]
    return {
        Part.COUNTS: bytes(len(buckets[bucket]) for bucket in range(BUCKETS)),
        Part.NUMBER_LOW: bytes(number & 255 for number in numbers),
        Part.NUMBER_MIDDLE: bytes(number >> 8 & 255 for number in numbers),
        Part.NUMBER_HIGH: bytes(number >> 16 for number in numbers),
    }
