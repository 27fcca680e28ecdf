"""Words of measure and of money, with the kind of figure that each makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from store.model import FigureKind
from workbench.extract.words.counting.money import CODES, SIGNS


@dataclass(frozen=True, eq=False)
class UnitWords:
    """The units of a language."""

    measures: Mapping[str, FigureKind] = field(default_factory=dict)
    """Word of a unit to the kind of figure that it makes."""
    letters: Mapping[str, FigureKind] = field(default_factory=dict)
    """Units of one or two letters, case and all; only glued to digits or where nothing else can be meant."""
    in_base: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    """Unit to what is measured, and how much of the base unit one of it is: units that state the same in other sizes."""
    before_unit: frozenset[str] = frozenset()
    """Words that stand between the number and its unit and belong to the unit."""
    surfaces: frozenset[str] = frozenset()
    """What turns a length into an area or a volume: a measure, not a distance."""
    after_millions: frozenset[str] = frozenset()
    """After "3m": what is said of people, never of metres, "some 3m were displaced"."""
    measured_things: frozenset[str] = frozenset()
    """Plurals that metres describe: "10m waves" are no ten million of them."""
    extents: frozenset[str] = frozenset()
    """Behind a second hyphen they belong to the unit: "a three-month-long strike", "an 8m-high wall"."""
    hyphened: frozenset[str] = frozenset()
    """Units behind a hyphen alone: "a five-story building"."""
    blocks: frozenset[str] = frozenset()
    """How far one walks in a city: "two blocks from the bank"."""
    away: frozenset[str] = frozenset()
    """After a distance in blocks."""
    rate_marks: frozenset[str] = frozenset()
    """What stands between a length and a time that make a speed."""
    rates: frozenset[str] = frozenset()
    """Between a length and a time that make a speed: "140 km/h", "60 miles an hour"."""
    age_after: frozenset[str] = frozenset()
    """Behind a time that is an age: "years old"."""
    age_before: frozenset[str] = frozenset()
    """Before an age: "aged 12"."""
    turning_age: frozenset[str] = frozenset()
    """Of those, the verbs, which stand right before it."""
    age_between: frozenset[str] = frozenset()
    """Words that may stand between "aged" and its number."""
    time_units: frozenset[str] = frozenset()
    """Units of time."""
    percent: frozenset[str] = frozenset()
    """Signs and words of a share of a hundred."""
    times: frozenset[str] = frozenset()
    """Words behind a number of times."""
    compared: frozenset[str] = frozenset()
    """After "times": it compares, "three times the rate"; "struck three times" counts."""
    points: frozenset[str] = frozenset()
    """Percentage points where people vote or markets move; bare "points" too."""
    currency_signs: Mapping[str, str] = field(default_factory=lambda: SIGNS)
    """Sign of a money to its code."""
    sign_countries: frozenset[str] = frozenset()
    """What stands before a "$" and tells whose dollar it is."""
    currency_codes: frozenset[str] = CODES
    """Codes of currencies, lower case; in a text they are written in capitals."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Name of a currency, singular or plural, to its code where it has one, else to its common name."""
    currency_short: Mapping[str, str] = field(default_factory=dict)
    """Names of money cut short, as they stand before an amount: "Rs 5 lakh", "Tk 50 crore"."""
    currency_letters: Mapping[str, str] = field(default_factory=dict)
    """Letters glued to an amount of millions: "R500 million", "N2.5bn"; before less they are a road or a model."""
    cents: frozenset[str] = frozenset()
    """Small coins."""
    tenths: frozenset[str] = frozenset()
    """Small coins of which ten make the whole, not a hundred."""
    doubtful: frozenset[str] = frozenset()
    """Names of money that are other words too: taken as money after a large number or a nation."""
    also_words: frozenset[str] = frozenset()
    """Codes that are words too: money only in capitals."""
    money_origins: frozenset[str] = frozenset()
    """Words of a nation between a number and its money, where no ending tells it."""
    british_money: frozenset[str] = frozenset()
    """Words beside which pounds are money, not a weight."""
    polling: frozenset[str] = frozenset()
    """Words beside which points are percentage points."""
    heat: frozenset[str] = frozenset()
    """Words and signs of a temperature."""
    magnitudes: frozenset[str] = frozenset()
    """Words of the strength of an earthquake."""
    after_magnitude: frozenset[str] = frozenset()
    """What may stand between "magnitude" and its number."""
    degree_signs: frozenset[str] = frozenset({"°", "º", "˚"})
    """Signs of degrees."""
    scales: frozenset[str] = frozenset()
    """Letters of the scales of heat, after a degree or glued to a number: "51°C", "-12C"."""
    compass: frozenset[str] = frozenset()
    """Behind a degree sign: then it is a place on the map."""
    weather: frozenset[str] = frozenset()
    """Words beside which "47C" and "13F" are heat, not a seat or a section."""
    turning: frozenset[str] = frozenset()
    """Words beside which degrees are an angle."""
    percent_signs: frozenset[str] = frozenset()
    """Those that stand right behind a number."""
    percent_phrases: frozenset[tuple[str, ...]] = frozenset()
    """The same in two words: "per cent"."""
    of_age: frozenset[tuple[str, ...]] = frozenset()
    """Phrases behind a time that make it an age."""
    age_links: frozenset[str] = frozenset()
    """Prepositions between a person and a time that is an age: "un niño de doce años"."""
    money_links: frozenset[str] = frozenset()
    """Prepositions between a sum and its money: "tres millones de dólares"."""
    after_listed_age: frozenset[str] = frozenset()
    """What stands after an age in a list of them."""
    told_of_one: frozenset[str] = frozenset()
    """After an age that is set off: what is told of that person."""
    told_of_described: frozenset[str] = frozenset()
    """The same behind one who is only described: "the driver, 34, died"."""
    going_on: frozenset[tuple[str, ...]] = frozenset()
    """What goes on behind a bare age: "he was 72, and"."""
    being_of_age: frozenset[str] = frozenset()
    """Verbs between a pronoun and a bare age."""
    of_one: frozenset[str] = frozenset()
    """Pronouns of one person."""
    then: frozenset[str] = frozenset()
    """Before an age of that time: "Ruiz, then 34,"."""
    whose: frozenset[str] = frozenset()
    """Relative words right behind a bare age: "Samira 55 who"."""
    told_of_several: frozenset[str] = frozenset()
    """After the ages of several people."""
    was: frozenset[str] = frozenset()
    """Verbs before a bare age of a time."""
    at_the_time: frozenset[tuple[str, ...]] = frozenset()
    """What tells the time: "was 18 at the time"."""
    smaller: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    """Smaller unit to the whole that it is a part of, and how many of it make one."""
    wholes: Mapping[str, str] = field(default_factory=dict)
    """Forms of such wholes to their name: "5 feet 2 inches"."""
    on_the: frozenset[tuple[str, ...]] = frozenset()
    """Words between a number and the scale of an earthquake: "6.1 on the Richter scale"."""
    quake_scales: frozenset[str] = frozenset()
    """Nouns for that scale."""
    magnitude: str = "magnitude"
    """The unit of an earthquake, the one that stands before its number."""
    after_second_magnitude: frozenset[str] = frozenset()
    """Words behind another magnitude that has no noun."""
    degrees: frozenset[str] = frozenset()
    """Words for degrees before a scale: "51 degrees C"."""
    after_unit: frozenset[str] = frozenset()
    """Words behind a unit that belong to it: "metres squared"."""
    doubtful_letters: frozenset[str] = frozenset()
    """Of the letters, those that are words or names, too."""
    inches: frozenset[str] = frozenset()
    """Letters of a length that are a word, but before what follows a length."""
    after_inches: frozenset[str] = frozenset()
    """What follows such a length."""
    dollar: frozenset[str] = frozenset()
    """Names of money that stand before a sum, but behind an article."""
    origin_endings: tuple[str, ...] = ()
    """Endings of adjectives of nations before money: "Finnish markka"."""
    pounds: frozenset[str] = frozenset()
    """Names of a money that is a weight, too."""
    sterling: frozenset[str] = frozenset()
    """The word behind it that tells the money."""
    before_ages: frozenset[str] = frozenset()
    """What may stand between those counted and their age."""
