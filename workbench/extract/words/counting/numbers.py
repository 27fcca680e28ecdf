"""Number words: what composes into a number, what is a vague quantity, what divides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

HYPHENS = frozenset({"-", "–", "‐", "‑", "—"})
SIGNS: Mapping[str, float] = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅐": 1 / 7, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8, "⅑": 1 / 9, "⅒": 1 / 10,
}  # fmt: skip

_SIGNS = frozenset({"-", "−"})
"""What makes a number one below zero."""


@dataclass(frozen=True, eq=False)
class NumberWords:
    """The number words of a language, lower case; a number word is one token."""

    units: Mapping[str, int] = field(default_factory=dict)
    """Zero to nine."""
    teens: Mapping[str, int] = field(default_factory=dict)
    """Ten and up to the next ten, and whatever else of two digits is one word: "twenty-one" in many languages."""
    tens: Mapping[str, int] = field(default_factory=dict)
    """Twenty to ninety."""
    hundred: frozenset[str] = frozenset()
    """Words that make hundreds of the number before them."""
    multipliers: Mapping[str, float] = field(default_factory=dict)
    """Words of size; a smaller number may follow each."""
    abbreviated: Mapping[str, float] = field(default_factory=dict)
    """Letters of size; only directly after digits, "m" and "t" only with money, else they are metres and tonnes."""
    dozens: Mapping[str, int] = field(default_factory=dict)
    """Words for a few units of size: "dozen"."""
    score: int = 0
    """What a score of people is; a score of points is told by what follows."""
    points: frozenset[str] = frozenset()
    """What a score is made of where people play."""
    singles: frozenset[str] = frozenset()
    """Other words that begin a number: an article before a size, "half", "dozen"."""
    articles: frozenset[str] = frozenset()
    """Those of them that are an article: "a", "an"."""
    joiners: frozenset[str] = frozenset()
    """Words between a size and what is smaller: "two hundred and six"."""
    hyphens: frozenset[str] = HYPHENS
    """Marks that join two words of a number."""
    minus: frozenset[str] = frozenset()
    """Words before a number below zero."""
    point: frozenset[str] = frozenset()
    """Words before decimals that are spelled out."""
    plurals: Mapping[str, int] = field(default_factory=dict)
    """Plural number nouns: two or more of them, no upper end."""
    plural_sizes: Mapping[str, int] = field(default_factory=dict)
    """What one of them is, for "tens of thousands"."""
    until_scores: frozenset[str] = frozenset()
    """After a plural that is another word too, "scores": then it counts."""
    few: Mapping[str, int] = field(default_factory=dict)
    """Vague words and the least that they mean."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Ordinal to its number; the last word of a written ordinal."""
    denominators: Mapping[str, int] = field(default_factory=dict)
    """What divides: "eighths", "quarter". "firsts" and "seconds" only close a longer one: "twenty-firsts"."""
    ordinal_endings: frozenset[str] = frozenset()
    """Endings of a rank in numerals: "5th"."""
    layers: frozenset[str] = frozenset()
    """Words before an ordinal that make it a fraction: "the bottom fifth"."""
    signs: Mapping[str, float] = field(default_factory=lambda: SIGNS)
    """Fractions with a character of their own."""
    hundreds: Mapping[str, int] = field(default_factory=dict)
    """Words for several hundreds: "doscientos"."""
    single_hundred: frozenset[str] = frozenset()
    """The word for one hundred that composes: "hundred"."""
    bare_sizes: frozenset[str] = frozenset()
    """Words of size that count one where nothing stands before them: "a" is left out of "thousand", "mil" has none."""
    unit_joiners: frozenset[str] = frozenset()
    """Words between tens and a unit: the "y" of "treinta y cinco"."""
    units_behind: Mapping[str, int] = field(default_factory=dict)
    """Units that only stand behind tens: "treinta y un"."""
    dots_part_thousands: bool = False
    """Whether "12.345" is twelve thousand, and not twelve and a bit."""
    scores: frozenset[str] = frozenset()
    """Words for twenty that are another word too: "score"."""
    either: frozenset[str] = frozenset()
    """"A score or more" joins by it."""
    or_more: frozenset[str] = frozenset()
    """"A score or so" ends in it."""
    averaging: frozenset[str] = frozenset()
    """Words beside which a number with three decimals is an average."""
    comparing: frozenset[str] = frozenset()
    """Prepositions of what a number is compared with: "up from 2.9m"."""
    few_alone: frozenset[str] = frozenset()
    """Of the vague words, those that need nothing before them: "several"."""
    few_determined: frozenset[str] = frozenset()
    """Those that need a determiner: "the last few"."""
    before_few: frozenset[str] = frozenset()
    """What can stand there."""
    few_with_of: frozenset[str] = frozenset()
    """Those that need "of" behind them: "a number of"."""
    few_before_of: frozenset[str] = frozenset()
    """Those between which and a size "of" can stand: "a couple of dozen"."""
    doubtful_plurals: frozenset[str] = frozenset()
    """Plurals that are another word too, by what follows: "scores", "tens"."""
    uncounted: frozenset[str] = frozenset()
    """Plurals of which sizes are not counted: "scores of thousands"."""
    plural_joiners: frozenset[str] = frozenset()
    """Words between two plurals: "hundreds and hundreds"."""
    tens_or_dozens: Mapping[str, int] = field(default_factory=dict)
    """What one of a plural is before a size: "several dozens", "tens of thousands"."""
    halves: Mapping[str, float] = field(default_factory=dict)
    """Parts that stand before a size: "half a dozen", "quarter million"."""
    before_half: frozenset[str] = frozenset()
    """What can stand before them: "a half-dozen"."""
    after_half: frozenset[str] = frozenset()
    """What can stand between them and the size."""
    bare_half: frozenset[str] = frozenset()
    """Those that are a part of a whole by themselves: "half"."""
    bare_parts: Mapping[str, int] = field(default_factory=dict)
    """Parts that follow a whole without an article: the "medio" of "dos millones y medio", to what it divides by."""
    never_alone: frozenset[str] = frozenset()
    """Ordinals that divide nothing by themselves: "a second"."""
    counting_on: frozenset[str] = frozenset()
    """Ordinals after which "a third" counts on."""
    after_part: frozenset[str] = frozenset()
    """Words after a part that are no noun: "a third more"."""
    plural_parts: tuple[str, ...] = ()
    """Endings of what divides into more than one."""
    out_of: frozenset[tuple[str, str]] = frozenset()
    """Pairs of words between a part and its whole: "one out of three"."""
    in_every: frozenset[str] = frozenset()
    """The same in one word: "1 in 4"."""
    divided_by: frozenset[str] = frozenset()
    """Between two numbers of a quotient: "2000 over 3"."""

    @cached_property
    def small(self) -> Mapping[str, int]:
        """Every word below a hundred that stands for a number by itself."""
        return {**self.units, **self.teens, **self.tens}

    @cached_property
    def starters(self) -> frozenset[str]:
        """Every word with which a number can begin."""
        words = (
            self.small,
            self.hundreds,
            self.hundred,
            self.multipliers,
            self.plurals,
            self.few,
            self.ordinals,
            self.signs,
        )
        more = (self.minus, self.denominators, self.singles, self.articles, _SIGNS)
        return frozenset().union(*words, *more)

    @cached_property
    def counting(self) -> frozenset[str]:
        """Those of them that are there for a number alone: without one, and without a numeral, there is no figure."""
        return self.starters - self.articles - _SIGNS

    @cached_property
    def joined_units(self) -> Mapping[str, int]:
        """Every unit that can stand behind tens."""
        return {**self.units, **self.units_behind}
