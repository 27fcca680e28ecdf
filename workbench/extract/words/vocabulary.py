"""What a language must tell: the shape that every language folder fills."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from workbench.extract.words.assertions import Assertions
from workbench.extract.words.counting import Counting
from workbench.extract.words.cues import Cues
from workbench.extract.words.days import Days
from workbench.extract.words.doubts import Doubts
from workbench.extract.words.drifting import Drifting
from workbench.extract.words.framing import Framing
from workbench.extract.words.happenings import Happenings
from workbench.extract.words.hops import Hops
from workbench.extract.words.lexicon import Lexicon
from workbench.extract.words.mastheads import Mastheads
from workbench.extract.words.parties import Parties
from workbench.extract.words.sayings import Sayings
from workbench.extract.words.seams import Seams
from workbench.extract.words.sources import Sources
from workbench.extract.words.standing import Standing
from workbench.extract.words.stops import Stops
from workbench.extract.words.syntax import Syntax
from workbench.extract.words.voices import Voices
from workbench.extract.words.wholes import Wholes


@dataclass(frozen=True, slots=True)
class Body:
    """A source that desks meet so often that its other names are worth knowing."""

    name: str
    aliases: tuple[str, ...] = ()
    """Other names and abbreviations."""
    described: tuple[str, ...] = ()
    """What articles call it in passing: "monitor", "official agency". Lower case."""


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """One language's words, each set under the question that it answers. Single words are lower case.

    A set that is left out is empty: the rules that ask it find nothing.
    """

    language: str
    name: str
    common: frozenset[str]
    """Words so frequent that a paragraph in this language cannot do without them."""
    openers: frozenset[str] = frozenset()
    """Words whose capital only tells that a sentence or a date begins."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Pronoun that can speak, to whom it can mean: "he", "she", "they", "it"."""
    given: Mapping[str, str] = field(default_factory=dict)
    """Given name, or title, to the pronoun that can mean its bearer."""
    determiners: frozenset[str] = frozenset()
    """What can stand before a noun and is no part of a name."""
    postmodifiers: frozenset[str] = frozenset()
    """Words that end the head of a noun phrase: "of", "who", "near"."""
    unnamed: frozenset[str] = frozenset()
    """Nouns for people who are not named: "source", "residents"."""
    roles: frozenset[str] = frozenset()
    """Titles that one person at a time holds, and spokespersons."""
    people: frozenset[str] = frozenset()
    """Nouns that mean a person whom the text has named before: "the official", "the candidate"."""
    documents: frozenset[str] = frozenset()
    """Nouns for texts, studies and recordings that can speak."""
    own_texts: frozenset[str] = frozenset()
    """Texts that speak for their author: "the statement"."""
    reporting: frozenset[str] = frozenset()
    """Forms of verbs with which somebody passes on what is so."""
    says: frozenset[str] = frozenset()
    """Finite forms that stand after a speaker whether or not marks are left: "said", "reported"."""
    utters: frozenset[str] = frozenset()
    """Forms after a person's name that tell what the person said or felt: "expressed"."""
    qualities: frozenset[str] = frozenset()
    """Words that say of which kind an unnamed source is: "military", "local"."""
    further: frozenset[str] = frozenset()
    """Forms by which the speaker of a sentence goes on: "adding"."""
    times: frozenset[str] = frozenset()
    """Nouns of time: never a source."""
    organisations: frozenset[str] = frozenset()
    """Nouns that head the name of a body: "ministry", "observatory"."""
    titles: frozenset[str] = frozenset()
    """Words that stand before a person's name and are no part of it."""
    origins: frozenset[str] = frozenset()
    """Adjectives of nations and groups: "syrian", "kurdish"."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Name of a day to its number, Monday 0."""
    months: Mapping[str, int] = field(default_factory=dict)
    """Name of a month, full or cut, to its number."""
    bodies: tuple[Body, ...] = ()
    called: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """A word of a body's name to what it is called in passing."""
    agencies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """News agency to the forms in which its tag appears."""
    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Place in its common spelling to its other spellings."""
    place_words: frozenset[str] = frozenset()
    """Places of one word, lower case: no part of a person's name."""
    seats: Mapping[str, str] = field(default_factory=dict)
    """Capital or house that stands for a government: "Moscow" to "Russia"."""
    parties: Parties = field(default_factory=Parties)
    """Whom sources speak for, and over what sides stand apart."""
    worth: Mapping[str, float] = field(default_factory=dict)
    """Word to how much it makes a sentence worth checking."""
    unworthy: Mapping[str, float] = field(default_factory=dict)
    """Word to how much it takes away: opinion, wish, greeting."""
    wanted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Class of words to those by which a claim that a desk would check is told from an aside."""
    past: frozenset[str] = frozenset()
    """Past forms of verbs that no ending marks."""
    states: frozenset[str] = frozenset()
    """Forms of verbs that tell how things are, and nothing that happened."""
    mastheads: Mastheads = field(default_factory=Mastheads)
    """The lines that its copy has around a story."""
    days: Days = field(default_factory=Days)
    """How it tells days and dates."""
    hops: Hops = field(default_factory=Hops)
    """The frames that tell who had something from whom."""
    voices: Voices = field(default_factory=Voices)
    """What tells of a speaker that it was there, speaks for itself, or says nothing."""
    lexicon: Lexicon = field(default_factory=Lexicon)
    """Of which kind a noun is as a source, and which matter it is as an event."""
    saying: Sayings = field(default_factory=Sayings)
    """Which verbs, nouns and phrases pass words on, for the reader that goes by clauses."""
    cues: Cues = field(default_factory=Cues)
    """The same for the reader that goes by marks and by what may follow a verb."""
    framing: Framing = field(default_factory=Framing)
    """The small words by which that reader tells where who speaks ends and what is said begins."""
    counting: Counting = field(default_factory=Counting)
    """The words of figures: numbers, what they count, what befell those counted, and what puts it in doubt."""
    standing: Standing = field(default_factory=Standing)
    """What decides whether a figure can be printed from its sentence alone."""
    assertions: Assertions = field(default_factory=Assertions)
    """How it denies, accuses, owns up, and tells of one person without a number."""
    stops: Stops = field(default_factory=Stops)
    """The short forms behind which its sentences go on."""
    doubts: Doubts = field(default_factory=Doubts)
    """How it keeps away from what it tells of an event."""
    drifting: Drifting = field(default_factory=Drifting)
    """How a headline says more than its story."""
    wholes: Wholes = field(default_factory=Wholes)
    """How it tells that a number lies inside another one."""
    endings: tuple[str, ...] = ()
    """Ends of the forms of a common word that lists have in its plain form alone."""
    seams: Seams = field(default_factory=Seams)
    """The words at which a sentence comes apart into claims."""
    sources: Sources = field(default_factory=Sources)
    """The words by which persons and bodies are told apart and found again."""
    syntax: Syntax | None = None
    """The closed classes by which its phrases and clauses are read; None where no clause is read."""
    tagged: str = ""
    """The package with the tags.txt that its parts of speech were learned into; empty where none were."""
    happenings: Happenings | None = None
    """How it tells what happened; None where no event is read."""

    @property
    def grammar(self) -> bool:
        """Whether its clauses are read: its words have parts of speech, and its closed classes are known."""
        return bool(self.tagged and self.syntax)

    @property
    def counts(self) -> bool:
        """Whether figures are read in it: a number whose bounds are misread is worse than one that is missing."""
        return bool(self.counting.numbers.small)

    @property
    def speaks(self) -> bool:
        """Whether it is looked for who said what."""
        return bool(self.saying.speaking_words)


def every_spelling(entries: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Each entry's common name and its other spellings."""
    for name, others in entries.items():
        yield name
        yield from others


def these(listed: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(listed.split())


def phrases(listed: str) -> frozenset[str]:
    """The words and phrases of a list with commas between."""
    return frozenset(" ".join(one.split()) for one in listed.split(",") if one.strip())
