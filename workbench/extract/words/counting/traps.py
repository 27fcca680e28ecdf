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
    zones: frozenset[str] = frozenset()
    named_by_number: frozenset[str] = frozenset()
    """Nouns that a number after them names: "Article 5", "Highway 66"."""
    named_by_digits: frozenset[str] = frozenset()
    """Nouns that a numeral without anything counted after it names: "Day 3", "Brigade 104"."""
    units_of_army: frozenset[str] = frozenset()
    """Nouns that a numeral names without a capital too: "regiment 137"."""
    number_signs: frozenset[str] = frozenset()
    numbering_after: frozenset[str] = frozenset()
    """Words after which "number" is a verb: "the dead now number 182"."""
    address_before: frozenset[str] = frozenset()
    address_after: frozenset[str] = frozenset()
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
