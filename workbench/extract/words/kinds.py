"""What a noun can mean to a reader of news: of which kind a source is, and what a claim is about.

The classes are those that the annotation of sources asks apart (who can be asked, who is a party, who counts) and that
the kinds of hops in `store.model` and the reasons for a party are told by. A language says which of its nouns are which.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Realm(StrEnum):
    """What speaks: somebody, some body, or something written or recorded."""

    PERSON = "person"
    BODY = "body"
    DOCUMENT = "document"


class SourceClass(StrEnum):
    """Of which kind a source is."""

    SOURCE = "source"
    """Somebody of whom only this is told: "source", "insider", "whistleblower"."""
    OFFICE = "office"
    """Holds an office of a state or of a body that one person at a time holds, or speaks for it: "minister", "spokesman"."""
    OFFICIAL = "official"
    """One of many in such a body's service: "official", "aide", "diplomat"."""
    POLITICIAN = "politician"
    """Stands or sits for a party: "lawmaker", "candidate"."""
    SOLDIER = "soldier"
    """Serves in a state's forces, with or without rank."""
    POLICE = "police officer"
    MEDIC = "medic"
    RESCUER = "rescuer"
    JOURNALIST = "journalist"
    WITNESS = "witness"
    """Was there, or came out of it."""
    RESIDENT = "resident"
    """Lives there."""
    KIN = "relative"
    EXPERT = "expert"
    ACTIVIST = "activist"
    LAWYER = "lawyer"
    FIGHTER = "fighter"
    """Fights, and for no state."""
    CRIMINAL = "criminal"
    """Did a crime, or is said to have done one."""
    CLERIC = "cleric"
    PEOPLE = "people"
    """Any other person, and people together."""

    STATE = "state body"
    COURT = "court"
    ARMY = "army"
    """A state's forces, their parts, and forces that stand together."""
    ARMED_GROUP = "armed group"
    POLICE_FORCE = "police force"
    HOSPITAL = "hospital"
    RESCUE_SERVICE = "rescue service"
    MEDIUM = "medium"
    COMPANY = "company"
    PARTY = "party"
    UNION = "union"
    CHARITY = "charity"
    WATCHDOG = "watchdog"
    """Records what others did: "observatory", "monitor"."""
    UNIVERSITY = "university"
    INTERNATIONAL = "international body"
    CHURCH = "church"
    GROUP = "group"
    """Any other body."""

    STATEMENT = "statement"
    """A text that speaks for who gave it out."""
    STUDY = "study"
    """What somebody looked into and wrote up."""
    RECORDS = "records"
    """What was counted or kept."""
    LEGAL = "legal document"
    RECORDING = "recording"
    """What a camera or a microphone took."""
    HEARSAY = "hearsay"
    """What others tell, nobody says who: "reports", "rumours"."""
    DOCUMENT = "document"
    """Any other text."""

    @property
    def realm(self) -> Realm:
        """Whether somebody, some body or a text speaks."""
        return _REALM[self]


_ORDER = tuple(SourceClass)
_BODIES, _TEXTS = _ORDER.index(SourceClass.STATE), _ORDER.index(SourceClass.STATEMENT)
_REALM: Mapping[SourceClass, Realm] = MappingProxyType(
    dict.fromkeys(_ORDER[:_BODIES], Realm.PERSON)
    | dict.fromkeys(_ORDER[_BODIES:_TEXTS], Realm.BODY)
    | dict.fromkeys(_ORDER[_TEXTS:], Realm.DOCUMENT)
)


class Matter(StrEnum):
    """What a claim is about: an event by its kind, or the means by which it came about."""

    VIOLENCE = "violence"
    """Force of arms: war, attack, bombing."""
    DISASTER = "disaster"
    """Nature's doing."""
    ACCIDENT = "accident"
    """Nobody's doing, as far as is known: a crash, a collapse, a fire."""
    DISEASE = "disease"
    CRIME = "crime"
    PROTEST = "protest"
    POLITICS = "politics"
    WEAPON = "weapon"
    VEHICLE = "vehicle"
