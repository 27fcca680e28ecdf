"""Words that show that a number beside them counts nothing: clock times, names, addresses, set phrases."""

from __future__ import annotations

from dataclasses import dataclass

LINE_ENDS = frozenset({".", "|", "·", "•", "!", ";", "/", "—", "–", "…", "»", ""})
YEARS = frozenset(range(1000, 2101))  # a number may be a float, and a range would be walked for it


@dataclass(frozen=True, eq=False)
class TrapWords:
    """What a number counts nothing beside."""

    months: frozenset[str] = frozenset()
    """Months, full and cut short."""
    also_words: frozenset[str] = frozenset()
    """Months that mean something else without a capital."""
    month_in: frozenset[str] = frozenset()
    """Before a month: the number after the month may begin something else."""
    year_before: frozenset[str] = frozenset()
    """Words after which four digits are a year."""
    clock_before: frozenset[str] = frozenset()
    """Words before four digits that are a time of the clock."""
    zones: frozenset[str] = frozenset()
    """Zones of time."""
    named_by_number: frozenset[str] = frozenset()
    """Nouns that a number after them names: "Article 5", "Highway 66"."""
    named_by_digits: frozenset[str] = frozenset()
    """Nouns that a numeral without anything counted after it names: "Day 3", "Brigade 104"."""
    units_of_army: frozenset[str] = frozenset()
    """Nouns that a numeral names without a capital too: "regiment 137"."""
    number_signs: frozenset[str] = frozenset()
    """Signs before what only numbers: "No 5"."""
    numbering_after: frozenset[str] = frozenset()
    """Words after which "number" is a verb: "the dead now number 182"."""
    address_before: frozenset[str] = frozenset()
    """Words before a number that is dialled or looked up."""
    address_after: frozenset[str] = frozenset()
    """Words behind the number of a house, one word between: "12 Main Street"."""
    counters: frozenset[str] = frozenset()
    """What a page counts of itself; one of them stands in each such line."""
    of_pages: frozenset[str] = frozenset()
    """What else can stand in it."""
    line_ends: frozenset[str] = LINE_ENDS
    """What parts such lines where they have run together."""
    contests: frozenset[str] = frozenset()
    """Nouns of a contest whose result stands before them: "a 4-4 ruling"."""
    idiom_nouns: frozenset[str] = frozenset()
    """What makes a set phrase with a number word before a hyphen: "two-way race", "one-time aide"."""
    idiom_only_one: frozenset[str] = frozenset()
    """Of those, the ones that are a set phrase after "one" alone, or nearly so."""
    one_before: frozenset[str] = frozenset()
    """Words before "one" that make it a pronoun."""
    sides: frozenset[str] = frozenset()
    """After "in one": one of several, and no count of them, "in one camp are those who doubt it"."""
    one_day_after: frozenset[str] = frozenset()
    """Behind "one day": then it is a stretch of time, not some day or other."""
    one_day_before: frozenset[str] = frozenset()
    """Beside "one day" and its like: then it is a stretch of time, not some day or other."""
    one_after: frozenset[str] = frozenset()
    """Words after "one" that make it a pronoun, an adverb of time or a set phrase."""
    years: frozenset[int] = YEARS
    """What four digits can be a year."""
    between_days: frozenset[str] = frozenset()
    """What may stand between a day and its month, or between two days."""
    decades: frozenset[str] = frozenset()
    """Endings that make a decade of a year: "1980s"."""
    before_old_years: frozenset[str] = frozenset()
    """Before a number below 1900 that is a year."""
    before_round_counts: frozenset[str] = frozenset()
    """Words after which four digits are a count, beside what bounds a number."""
    since: frozenset[str] = frozenset()
    """Words before those after which it is a year all the same: "since about 1990"."""
    half_days: frozenset[str] = frozenset()
    """What stands behind an hour."""
    ones: frozenset[str] = frozenset()
    """The number word that is a pronoun, too."""
    to_votes: frozenset[tuple[str, ...]] = frozenset()
    """Between the two sides of a result that is spelled out: "a 5-to-4 ruling"."""
    numbered: frozenset[str] = frozenset()
    """The noun before a number in words that only numbers: "number nine"."""
    the: frozenset[str] = frozenset()
    """Articles before it, with which it counts."""
    also_no: frozenset[str] = frozenset()
    """Signs of a number that are another word without a capital: "No 5", "no 5"."""
    numbered_groups: frozenset[str] = frozenset()
    """Nouns of groups that a number names: "the Group of 20"."""
    going_on: frozenset[str] = frozenset()
    """What follows a number there that is a count: "a group of 20 to 30"."""
    after_names: frozenset[str] = frozenset()
    """Words behind a numeral after a name, where nothing is counted: "Formula 1 is"."""
    small: frozenset[str] = frozenset()
    """Words that titles write small."""
    o: frozenset[str] = frozenset()
    """What stands before the mark of "o'clock" where it is cut."""
    local: frozenset[str] = frozenset()
    """Of the zones, the one that needs `time` behind it."""
    time: frozenset[str] = frozenset()
    """That word."""
    between_hours: frozenset[str] = frozenset()
    """Between two hours: "3 to 5 pm"."""
    hours: frozenset[str] = frozenset()
    """Behind four digits of a clock: "0600 hours"."""
    expecting: frozenset[str] = frozenset()
    """Before four digits that are a time of the clock."""
    before_clock: frozenset[str] = frozenset()
    """The same before the words of `clock_before`: "at around 1430"."""
    between_ends: frozenset[str] = frozenset()
    """Between the two ends of a time: "0800 and 1000"."""
    opening: frozenset[str] = frozenset()
    """What opens such a time."""
    nobody: frozenset[str] = frozenset()
    """Before "one": nobody or anybody, whatever happened to them."""
    determined: frozenset[str] = frozenset()
    """Determiners before "one" that make it a pronoun where no noun follows."""
    out: frozenset[str] = frozenset()
    """What follows a form in -ed behind "one", beside prepositions."""
    in_: frozenset[str] = frozenset()
    """Before "one" of several: "in one camp"."""
    persons: frozenset[str] = frozenset()
    """Pronouns that follow where "one" is none of those counted."""
    was: frozenset[str] = frozenset()
    """Auxiliaries behind a "one" that is counted: "one was killed"."""
