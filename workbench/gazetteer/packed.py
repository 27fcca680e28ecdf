"""The packed gazetteer: columns of one compressed run of bytes, read where they are asked for.

The run begins with the lengths of its parts, four bytes each, in the order of `Part`. Places are numbered from 0; they stand by
state, by region, then by name, so that state and region are told by runs. Of each place there is a line of names,
divided by tabs, and a byte or two in each column. To find a name, the checksum of its key selects one of 65,536 buckets,
and the bucket holds the numbers of the places, of which the caller asks whether they are so called. Nothing is built
on opening but the list of lines.
"""

from __future__ import annotations

import zlib
from array import array
from binascii import a2b_base64
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate, pairwise
from typing import Final

BUCKETS: Final = 65536
LENGTH: Final = 4
"""Bytes of a part's length, least first."""


class Part(IntEnum):
    """The parts of the run, in their order."""

    RUNS = 0
    """Lines of state, region and number of places; the region is empty for the state itself and its regions."""
    NAMES = 1
    """A line a place: its name, then its other names."""
    KIND = 2
    """A byte a place: how precise it is."""
    PEOPLE = 3
    """A byte a place: 0, or 27 times the decimal logarithm of its population."""
    NORTH_HIGH = 4
    """Hundredths of a degree from the south pole, high byte."""
    NORTH_LOW = 5
    EAST_HIGH = 6
    """Hundredths of a degree from 180° west, high byte."""
    EAST_LOW = 7
    COUNTS = 8
    """A byte a bucket: the places in it."""
    NUMBER_LOW = 9
    """The numbers of the places, bucket by bucket, in three columns."""
    NUMBER_MIDDLE = 10
    NUMBER_HIGH = 11
    RISKY = 12
    """Lines of plain keys: names that are common words or persons' names too, and words that only sound like a name."""


def bucket_of(key: str) -> int:
    """Where the places with this key are numbered."""
    return zlib.crc32(key.encode("utf-8", "surrogatepass")) % BUCKETS


@dataclass(frozen=True, slots=True)
class Packed:
    """What a place's number leads to."""

    parts: tuple[bytes, ...]
    lines: list[str]
    begins: array[int]
    """The bucket's number to where its places begin among the numbers; one more for the end."""
    starts: tuple[int, ...]
    """The number of the first place of each run."""
    runs: tuple[tuple[str, str], ...]
    """State and region of each run."""
    risky: frozenset[str]

    def bucket(self, key: str) -> Iterator[int]:
        """The numbers of the places among which are those with this key."""
        low, middle, high = self.parts[Part.NUMBER_LOW : Part.RISKY]
        at = bucket_of(key)
        for place in range(self.begins[at], self.begins[at + 1]):
            yield low[place] | middle[place] << 8 | high[place] << 16

    def names(self, number: int) -> list[str]:
        """The place's name and its other names."""
        return self.lines[number].split("\t")

    def within(self, number: int) -> tuple[str, str]:
        """The place's state and region."""
        return self.runs[bisect_right(self.starts, number) - 1]

    def kind(self, number: int) -> int:
        """How precise it is, as the builder numbered it."""
        return self.parts[Part.KIND][number]

    def population(self, number: int) -> int:
        """Inhabitants, to one part in twenty."""
        packed = self.parts[Part.PEOPLE][number]
        return int(float(f"{10 ** (packed / 27):.2e}")) if packed else 0

    def north_east(self, number: int) -> tuple[float, float]:
        """Latitude and longitude in degrees."""
        north = self.parts[Part.NORTH_HIGH][number] << 8 | self.parts[Part.NORTH_LOW][number]
        east = self.parts[Part.EAST_HIGH][number] << 8 | self.parts[Part.EAST_LOW][number]
        return round(north / 100 - 90, 2), round(east / 100 - 180, 2)


def unpack(packed: bytes) -> Packed:
    """Open what the builder packed, base64 around zlib."""
    run = zlib.decompress(a2b_base64(packed))
    lengths = [int.from_bytes(run[at * LENGTH : (at + 1) * LENGTH], "little") for at in range(len(Part))]
    ends = pairwise(accumulate(lengths, initial=len(Part) * LENGTH))
    parts = tuple(run[start:end] for start, end in ends)
    runs = [line.split("\t") for line in parts[Part.RUNS].decode().splitlines()]
    return Packed(
        parts,
        parts[Part.NAMES].decode().split("\n"),
        array("I", accumulate(parts[Part.COUNTS], initial=0)),
        tuple(accumulate((int(count) for _, _, count in runs[:-1]), initial=0)),
        tuple((state, region) for state, region, _ in runs),
        frozenset(parts[Part.RISKY].decode().split("\n")),
    )
