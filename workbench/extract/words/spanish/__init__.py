"""Spanish: a small language without parts of speech; figures, doubts and who said what are read by its closed classes."""

from __future__ import annotations

from workbench.extract.words.counting import Counting
from workbench.extract.words.seams import Seams
from workbench.extract.words.spanish.assertions import ASSERTIONS
from workbench.extract.words.spanish.calendar import MONTHS, WEEKDAYS
from workbench.extract.words.spanish.casualties import CASUALTIES
from workbench.extract.words.spanish.common import COMMON, DETERMINERS, OPENERS, POSTMODIFIERS, PRONOUNS
from workbench.extract.words.spanish.days import DAYS
from workbench.extract.words.spanish.groups import GROUPS
from workbench.extract.words.spanish.hedges import HEDGES
from workbench.extract.words.spanish.nouns import NOUNS
from workbench.extract.words.spanish.numbers import NUMBERS
from workbench.extract.words.spanish.qualifiers import QUALIFIERS
from workbench.extract.words.spanish.sources import (
    CUES,
    DOCUMENTS,
    LEXICON,
    ORGANISATIONS,
    OWN_TEXTS,
    QUALITIES,
    ROLES,
    SAYINGS,
    SOURCES,
    UNNAMED,
)
from workbench.extract.words.spanish.traps import TRAPS
from workbench.extract.words.spanish.units import UNITS
from workbench.extract.words.vocabulary import Words, these

SPANISH = Words(
    language="es",
    name="Spanish",
    common=COMMON,
    openers=OPENERS,
    pronouns=PRONOUNS,
    determiners=DETERMINERS,
    postmodifiers=POSTMODIFIERS,
    unnamed=UNNAMED,
    roles=ROLES,
    people=ROLES,
    documents=DOCUMENTS,
    own_texts=OWN_TEXTS,
    qualities=QUALITIES,
    organisations=ORGANISATIONS,
    titles=these("señor señora sr. sra. don doña general coronel capitán doctor doctora dr. dra. presidente ministro"),
    weekdays=WEEKDAYS,
    months=MONTHS,
    days=DAYS,
    agencies={"EFE": ("EFE", "Efe"), "Europa Press": ("Europa Press",), "Reuters": ("Reuters", "REUTERS")},
    worth=dict.fromkeys(
        these("muertos heridos desaparecidos detenidos ataque bombardeo explosión víctimas asesinados corrupción"), 0.3
    ),
    lexicon=LEXICON,
    seams=Seams(joining=these("y e o pero"), leading=these("que y e pero mientras aunque")),
    assertions=ASSERTIONS,
    saying=SAYINGS,
    cues=CUES,
    sources=SOURCES,
    counting=Counting(NUMBERS, UNITS, NOUNS, QUALIFIERS, TRAPS, CASUALTIES, HEDGES, GROUPS),
)
