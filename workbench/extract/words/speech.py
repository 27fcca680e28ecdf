"""How words are passed on: the frames that a verb of saying takes, and what its speaker does by it.

Frames are those of the attribution grammars and of WordNet's verb frames, told apart no further than news copy needs;
stances are what a desk asks of a source: does it state, deny, accuse, or only pass on?
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Frame(StrEnum):
    """Where what is said stands, seen from the verb."""

    THAT = "that"
    """A clause, with or without "that"; so too in the passive with "it"."""
    QUOTE = "quote"
    """Words in marks or behind a colon, or before "…, X said"."""
    INVERTED = "inverted"
    """The verb before its speaker: "…, said X"."""
    WHETHER = "whether"
    """A question told: "asked whether", "explained how"."""
    TO = "to"
    """A deed of the speaker's own: "promised to"."""
    ING = "ing"
    """The same: "denied having"."""
    OBJECT = "object"
    """A thing: "confirmed the deaths"."""
    TELLING = "telling"
    """A thing that is itself said or written: "issued a statement", "slammed the ruling"."""
    OBJECT_AS = "object as"
    """A thing and what it is: "described it as"; so too "called it a crime"."""
    NUMBER = "number"
    """A number right behind the verb: "counted 33"."""
    WHOM_THAT = "whom that"
    """A listener, then a clause: "told reporters that"."""
    WHOM_QUOTE = "whom quote"
    WHOM_TO = "whom to"
    """A listener and his deed: "urged them to"."""
    WHOM_OF = "whom of"
    """Somebody and his deed: "accused them of"; so too in the passive."""
    WHOM_FOR = "whom for"
    """The same: "blamed them for"."""
    WHOM_WITH = "whom with"
    """The same: "charged him with"."""
    OF = "of"
    ABOUT = "about"
    FOR = "for"
    ON = "on"
    AGAINST = "against"
    AT = "at"
    WITH = "with"
    TO_THING = "to thing"
    """What is meant: "pointed to", "alluded to"."""
    PASSIVE_TO = "passive to"
    """Of whom something is said: "is believed to have fled"."""
    PASSIVE_AS = "passive as"
    """Whose words are passed on: "was quoted as saying"."""


class CountFrame(StrEnum):
    """Where the number stands that a verb gives, as a whole count of something."""

    NUMBER = "number"
    """Right behind it, whatever is counted: "counted 33"."""
    HARM = "harm"
    """Behind it, of those who fell: "gave 34 dead", "has 60 wounded on its list"."""
    COUNT_AT = "count at"
    """Behind a noun for the count: "put the toll at 12"."""
    THING_AT = "thing at"
    """Behind whatever is counted: "put the delay at six months"."""
    OF = "of"
    """Behind "of", of those who fell: "spoke of 17 dead"."""
    AT = "at"
    """Behind "at", of those who fell: "arrived at 212 dead"."""


class Stance(StrEnum):
    """What one does by saying it."""

    ASSERTS = "asserts"
    CONFIRMS = "confirms"
    ADMITS = "admits"
    """Says it against itself."""
    CLAIMS = "claims"
    """Says it, and the writer keeps away from it."""
    DENIES = "denies"
    ACCUSES = "accuses"
    JUDGES = "judges"
    """Praises or condemns."""
    ASKS = "asks"
    ORDERS = "orders"
    """Wants others to do it: "ordered", "urged", "called for"."""
    PROMISES = "promises"
    PREDICTS = "predicts"
    BELIEVES = "believes"
    """Holds it to be so, and does not know."""
    RELAYS = "relays"
    """Passes on what another said: "reported", "quoted"."""
    SHOWS = "shows"
    """Lets it be seen, as texts and findings do."""
    COUNTS = "counts"
    """Gives a number."""
    SEES = "sees"
    """Was there."""
    WANTS = "wants"
    """Means to do it, or is for or against it: an attitude, for which there may have been no words."""


_TELLING = frozenset(Stance) - {Stance.WANTS, Stance.ASKS, Stance.ORDERS, Stance.SEES}
_OF_THINGS = _TELLING - {Stance.BELIEVES, Stance.PROMISES}

ASSERTING: Mapping[Frame, frozenset[Stance]] = MappingProxyType(
    dict.fromkeys(Frame, _OF_THINGS)
    | dict.fromkeys((Frame.THAT, Frame.WHOM_THAT), _TELLING)
    | dict.fromkeys((Frame.QUOTE, Frame.INVERTED, Frame.WHOM_QUOTE), _TELLING)
    | dict.fromkeys((Frame.TO, Frame.WHOM_TO), frozenset({Stance.CLAIMS}))
    | dict.fromkeys((Frame.TO_THING, Frame.ON, Frame.AT), frozenset({Stance.SHOWS, Stance.ACCUSES, Stance.RELAYS}))
    | dict.fromkeys((Frame.TELLING, Frame.FOR, Frame.AGAINST, Frame.WITH, Frame.WHOM_WITH), frozenset[Stance]())
)
"""By frame, what one must do by a verb for its content to be told as so."""

_SILENT = frozenset({Stance.BELIEVES, Stance.SEES, Stance.WANTS})


@dataclass(frozen=True, slots=True, eq=False)
class Saying:
    """A verb that passes words on."""

    lemma: str
    stances: Mapping[Frame, Stance]
    """The frames in which it passes words on, each with what one does by it: "tell" asserts, and orders with "to"."""
    text: bool = False
    """A text or a finding can be its subject: "the report says"."""
    ambiguous: bool = False
    """It has another sense that is no speech, and is speech in its frames alone: "added that", not "added salt"."""

    @property
    def frames(self) -> frozenset[Frame]:
        """The frames in which it passes words on."""
        return frozenset(self.stances)

    @property
    def stance(self) -> Stance:
        """What one mostly does by it: as with a clause, a quotation or a thing, else as in its first frame."""
        usual = (self.stances[frame] for frame in _USUAL if frame in self.stances)
        return next(usual, next(iter(self.stances.values())))

    @property
    def speech(self) -> bool:
        """Words are passed on, and not only a belief, a wish or a sight."""
        return self.stance not in _SILENT


_USUAL = (Frame.THAT, Frame.WHOM_THAT, Frame.QUOTE, Frame.INVERTED, Frame.OBJECT)


@dataclass(frozen=True, slots=True)
class Telling:
    """A noun for what is said: "claim", "warning"."""

    lemma: str
    stance: Stance
    links: frozenset[str]
    """Words that lead from it to what is said: "that", "of"."""
