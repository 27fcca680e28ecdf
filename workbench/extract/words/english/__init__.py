"""English: every word list of the language, in files named after what they answer."""

from __future__ import annotations

from workbench.extract.words.counting import Counting
from workbench.extract.words.english.agencies import AGENCIES
from workbench.extract.words.english.assertions import ASSERTIONS
from workbench.extract.words.english.bodies import BODIES, CALLED
from workbench.extract.words.english.calendar import MONTHS, WEEKDAYS
from workbench.extract.words.english.casualties import CASUALTIES
from workbench.extract.words.english.common import COMMON, DETERMINERS, ENDINGS, OPENERS, POSTMODIFIERS, PRONOUNS
from workbench.extract.words.english.cues import CUES
from workbench.extract.words.english.days import DAYS
from workbench.extract.words.english.doubts import DOUBTS
from workbench.extract.words.english.drifting import DRIFTING
from workbench.extract.words.english.framing import FRAMING
from workbench.extract.words.english.given_names import GIVEN
from workbench.extract.words.english.groups import GROUPS
from workbench.extract.words.english.happenings import HAPPENINGS
from workbench.extract.words.english.hedges import HEDGES
from workbench.extract.words.english.hops import HOPS
from workbench.extract.words.english.lexicon import LEXICON
from workbench.extract.words.english.mastheads import MASTHEADS
from workbench.extract.words.english.nouns import NOUNS
from workbench.extract.words.english.numbers import NUMBERS
from workbench.extract.words.english.parties import PARTIES
from workbench.extract.words.english.places import PLACES, SEATS
from workbench.extract.words.english.qualifiers import QUALIFIERS
from workbench.extract.words.english.reporting import FURTHER, QUALITIES, REPORTING, SAYS, TIMES, UTTERS
from workbench.extract.words.english.roles import DOCUMENTS, ORGANISATIONS, OWN_TEXTS, PEOPLE, ROLES, UNNAMED
from workbench.extract.words.english.saying import SAYINGS
from workbench.extract.words.english.seams import SEAMS
from workbench.extract.words.english.sources import SOURCES
from workbench.extract.words.english.standing import STANDING
from workbench.extract.words.english.stops import STOPS
from workbench.extract.words.english.syntax import SYNTAX
from workbench.extract.words.english.titles import ORIGINS, TITLES
from workbench.extract.words.english.traps import TRAPS
from workbench.extract.words.english.units import UNITS
from workbench.extract.words.english.voices import VOICES
from workbench.extract.words.english.wanted import PAST, STATES, WANTED
from workbench.extract.words.english.wholes import WHOLES
from workbench.extract.words.english.worth import UNWORTHY, WORTH
from workbench.extract.words.vocabulary import Words, every_spelling

ENGLISH = Words(
    language="en",
    name="English",
    common=COMMON,
    openers=OPENERS,
    pronouns=PRONOUNS,
    given=GIVEN,
    determiners=DETERMINERS,
    postmodifiers=POSTMODIFIERS,
    unnamed=UNNAMED,
    roles=ROLES,
    people=PEOPLE,
    documents=DOCUMENTS,
    own_texts=OWN_TEXTS,
    reporting=REPORTING,
    says=SAYS,
    utters=UTTERS,
    qualities=QUALITIES,
    further=FURTHER,
    times=TIMES,
    organisations=ORGANISATIONS,
    titles=TITLES,
    origins=ORIGINS,
    weekdays=WEEKDAYS,
    months=MONTHS,
    days=DAYS,
    mastheads=MASTHEADS,
    endings=ENDINGS,
    bodies=BODIES,
    called=CALLED,
    agencies=AGENCIES,
    places=PLACES,
    place_words=frozenset(name.lower() for name in every_spelling(PLACES) if " " not in name),
    seats=SEATS,
    parties=PARTIES,
    worth=WORTH,
    unworthy=UNWORTHY,
    wanted=WANTED,
    past=PAST,
    states=STATES,
    hops=HOPS,
    voices=VOICES,
    lexicon=LEXICON,
    saying=SAYINGS,
    cues=CUES,
    framing=FRAMING,
    counting=Counting(NUMBERS, UNITS, NOUNS, QUALIFIERS, TRAPS, CASUALTIES, HEDGES, GROUPS),
    standing=STANDING,
    assertions=ASSERTIONS,
    stops=STOPS,
    doubts=DOUBTS,
    drifting=DRIFTING,
    wholes=WHOLES,
    seams=SEAMS,
    sources=SOURCES,
    syntax=SYNTAX,
    tagged=__name__,
    happenings=HAPPENINGS,
)
