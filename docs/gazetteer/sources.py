"""What is taken from GeoNames: its files become rows, each with the names that it is to be found by."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from store.model import Precision
from workbench.gazetteer.spelling import ROMANISED

WATCHED = frozenset(
    "SY IQ PS IL LB JO YE LY SD SS EG SA IR TR AF PK UA GE AM AZ MD XK BA ML NE BF NG TD CM CF CD RW BI UG ET ER SO DJ KE MZ "
    "MM BD NP LK HT VE TN DZ TJ KG BY RS".split()
)
"""States in which wars and disasters are reported down to the village: their small places and districts are listed."""
FEWEST = 2500
"""Inhabitants of the smallest place that is listed elsewhere."""
GONE = frozenset({"PPLQ", "PPLH", "PPLCH"})
"""GeoNames' codes of places that are no more."""
QUARTER = "PPLX"
"""GeoNames' code of a part of a town."""

_ROMANISED_MARKS = frozenset("\u0304\u0323\u0327\u0331\u0302\u0306\u0307\u0326")
"""Macron, dot below and their like: how a map romanises, and how no newspaper spells."""


@dataclass(frozen=True, slots=True)
class Row:
    """One place, as it will be packed."""

    name: str
    others: tuple[str, ...]
    """By which it is to be found too."""
    precision: Precision
    country: str
    region: str
    lat: float
    lon: float
    population: int


@dataclass(frozen=True, slots=True)
class Town:
    """A line of cities500.txt, as far as it is used."""

    name: str
    alternates: tuple[str, ...]
    lat: float
    lon: float
    feature: str
    country: str
    admin1: str
    admin2: str
    population: int


def towns(folder: Path) -> list[Town]:
    """The places that GeoNames lists with 500 inhabitants and more, and the seats of administrations."""
    found = []
    for line in (folder / "cities500.txt").read_text("utf-8").splitlines():
        fields = line.split("\t")
        lat, lon, people = float(fields[4]), float(fields[5]), int(fields[14])
        names = tuple(fields[3].split(","))
        admin1 = f"{fields[8]}.{fields[10]}"
        admin2 = f"{admin1}.{fields[11]}"
        found.append(Town(printed(fields[1], fields[8]), names, lat, lon, fields[7], fields[8], admin1, admin2, people))
    return [town for town in found if town.feature not in GONE]


def administrations(folder: Path, file: str) -> dict[str, str]:
    """GeoNames' code of an administration to its name: "SY.12" to "Idlib"."""
    listed = json.loads((folder / file).read_text("utf-8"))
    return {each["code"]: printed(each["name"], each["code"][:2]) for each in listed}


def printed(name: str, country: str) -> str:
    """The name as a newspaper would print it."""
    if country in ROMANISED and country not in {"RS", "ME", "XK"}:
        split = unicodedata.normalize("NFD", name)
        name = unicodedata.normalize("NFC", "".join(each for each in split if each not in _ROMANISED_MARKS))
    return re.sub(r"[‘’ʿʾ`]", "'", name).strip("' ").replace(" '", " ").replace("''", "'")
