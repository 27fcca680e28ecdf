"""The short forms of English that end in a full stop."""

from __future__ import annotations

from workbench.extract.words.english.calendar import MONTHS, WEEKDAYS
from workbench.extract.words.stops import Stops

STOPS = Stops(
    short=(
        *("approx", "incl", "excl", "est", "resp", "dept", "govt", "mn", "bn", "tn", "mln", "bln", "hr", "hrs", "min", "mins"),
        *("km", "kms", "No", "Nos", "p", "pp", "ca"),
    ),
    titles=(
        *("Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Sgt", "Capt", "Brig", "Adm", "Cmdr"),
        *("Rev", "Fr", "Msgr", "Hon", "Sen", "Rep", "Gov", "Insp", "Supt", "Const", "Cpl", "Pvt", "Det", "Cllr", "Lieut"),
        *("Ft", "Mt", "St"),
    ),
    starters=(
        *("The", "This", "That", "These", "Those", "He", "She", "It", "They", "We", "You", "In", "On", "At", "But", "And"),
        *("For", "From", "After", "Before", "When", "While", "As", "If", "There", "According", "However", "Then", "His"),
        *("Her", "Its", "Their", "Our", "A", "An", "Some", "Many", "Several", "Meanwhile"),
    ),
    clock=r"\b[ap]\.m\.",
    days=(
        *(day.capitalize() for day in (*WEEKDAYS, *MONTHS)),
        *("Eastern", "Central", "Mountain", "Pacific", "Moscow", "London", "GMT", "UTC", "EST", "EDT", "CET", "ET", "PT"),
    ),
    doers=(
        *("Moscow", "Washington", "Damascus", "Tehran", "Ankara", "Kyiv", "Kiev", "Beijing", "Riyadh", "Israel", "Russia"),
        *("Iran", "Turkey", "Syria", "Ukraine"),
    ),
    doing=r"[a-z]+(?:ed|es|[^s]s|aid|ent|ook|ave|ade|as|ill)",
)  # fmt: skip
