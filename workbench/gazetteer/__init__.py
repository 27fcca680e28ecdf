"""Where a name is: the places of the world by name, from GeoNames.

`WORLD` is the gazetteer to pass down. Importing it loads no data; the first name that is looked up does, once.
What the data is made from, and under which licence, stands in NOTICE beside this file.
"""

from __future__ import annotations

from store.model import Precision
from workbench.gazetteer.gazetteer import WORLD, Gazetteer
from workbench.gazetteer.nations import capital_of, country_of, name_of, nation_of, seat_of
from workbench.gazetteer.places import Toponym
from workbench.gazetteer.settling import settle

__all__ = [
    "WORLD",
    "Gazetteer",
    "Precision",
    "Toponym",
    "capital_of",
    "country_of",
    "name_of",
    "nation_of",
    "seat_of",
    "settle",
]
