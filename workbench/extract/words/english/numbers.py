"""Number words: what composes into a number, what is a vague quantity, what divides.

Lower case. A number word is one token; the grammar that joins them is in `figures/cardinals.py`.
"""

from __future__ import annotations

from workbench.extract.words.counting.numbers import NumberWords
from workbench.extract.words.listing import listed

UNITS: dict[str, int] = {
    "zero": 0, "nought": 0, "naught": 0, "nil": 0,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS: dict[str, int] = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip

MULTIPLIERS: dict[str, float] = {
    "thousand": 1e3, "lakh": 1e5, "lac": 1e5, "lakhs": 1e5, "lacs": 1e5,
    "million": 1e6, "millions": 1e6, "mln": 1e6, "mil": 1e6, "mio": 1e6, "crore": 1e7, "crores": 1e7,
    "billion": 1e9, "bln": 1e9, "bn": 1e9, "billions": 1e9, "milliard": 1e9,
    "trillion": 1e12, "tln": 1e12, "trn": 1e12, "trillions": 1e12, "quadrillion": 1e15,
}  # fmt: skip

PLURALS: dict[str, int] = {
    "tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2_000_000,
    "billions": 2_000_000_000, "trillions": 2_000_000_000_000,
}  # fmt: skip
PLURAL_SIZES: dict[str, int] = {
    "hundreds": 100, "thousands": 1000, "millions": 1_000_000, "billions": 1_000_000_000, "trillions": 10**12,
}  # fmt: skip

FRACTIONS: dict[str, int] = {
    "half": 2, "halves": 2, "quarter": 4, "quarters": 4, "third": 3, "thirds": 3, "fourth": 4, "fourths": 4,
}  # fmt: skip
_ORDINAL_UNITS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
}  # fmt: skip
_ORDINAL_TENS = {
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90,
}  # fmt: skip
_ORDINAL_SIZES: dict[str, int] = {
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
ORDINALS: dict[str, int] = {**_ORDINAL_UNITS, **_ORDINAL_TENS, **_ORDINAL_SIZES}
DENOMINATORS: dict[str, int] = {
    word + ending: number for word, number in ORDINALS.items() if number > 2 for ending in ("", "s")
} | FRACTIONS | {"firsts": 1, "seconds": 2}  # fmt: skip

NUMBERS = NumberWords(
    units=UNITS,
    tens=TENS,
    teens=TEENS,
    hundred=frozenset({"hundred", "hundreds"}),
    multipliers=MULTIPLIERS,
    abbreviated={"k": 1e3, "mn": 1e6, "mm": 1e6, "m": 1e6, "b": 1e9, "g": 1e9, "t": 1e12},
    dozens={"dozen": 12, "dz": 12, "doz": 12, "dozs": 12, "dzs": 12, "dzn": 12},
    score=20,
    points=frozenset({"points", "goals", "runs", "marks", "wickets", "tries"}),
    singles=frozenset({"half", "quarter", "dozen", "score", "third", "thirds"}),
    articles=frozenset({"a", "an"}),
    joiners=frozenset({"and", "&"}),
    minus=frozenset({"minus", "negative"}),
    point=frozenset({"point"}),
    plurals=PLURALS,
    plural_sizes=PLURAL_SIZES,
    until_scores=frozenset({"of", "more", "were", "are", "have", "others"}),
    few={"several": 3, "few": 3, "couple": 2, "handful": 3, "number": 3},
    ordinals=ORDINALS,
    denominators=DENOMINATORS,
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    layers=frozenset({"top", "bottom", "middle", "upper", "lower", "poorest", "richest", "wealthiest"}),
    single_hundred=frozenset({"hundred"}),
    bare_sizes=listed("hundred thousand million billion trillion"),
    scores=frozenset({"score"}),
    either=frozenset({"or"}),
    or_more=frozenset({"more", "so"}),
    averaging=listed("per average mean"),
    comparing=listed("from to with against"),
    few_alone=frozenset({"several"}),
    few_determined=frozenset({"few", "couple"}),
    before_few=listed("last past next first quite every these those final coming previous"),
    few_with_of=frozenset({"number"}),
    few_before_of=frozenset({"couple"}),
    doubtful_plurals=frozenset({"tens", "scores"}),
    uncounted=frozenset({"scores"}),
    plural_joiners=frozenset({"and", "or", "upon"}),
    tens_or_dozens={"tens": 10, "dozens": 12},
    halves={"half": 0.5, "quarter": 0.25},
    before_half=frozenset({"a", "one"}),
    after_half=frozenset({"a", "-"}),
    bare_half=frozenset({"half"}),
    never_alone=listed("first firsts second seconds"),
    counting_on=frozenset({"second"}),
    after_part=listed("mostly more less fewer larger smaller higher lower longer of the"),
    plural_parts=("s", "half"),
    out_of=frozenset({("out", "of")}),
    in_every=frozenset({"in"}),
    divided_by=frozenset({"over"}),
)
