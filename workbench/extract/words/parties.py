"""What a language must tell before a source can be a party: whom a source speaks for, and over what sides stand apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Side(StrEnum):
    """For whom a source speaks."""

    ARMED_GROUP = "armed group"
    ARMY = "army"
    POLICE = "police"
    GOVERNMENT = "government"
    CONTROLLED = "controlled"
    """Run by a side, whatever its work: "Hamas-run", state television."""
    POLITICAL = "political"
    UNION = "union"
    CROWD = "crowd"
    """Those who march, or who called the march."""
    COMPANY = "company"
    """A firm, or who runs a mine, a plant, an airport."""
    DEFENCE = "defence"
    PROSECUTION = "prosecution"
    BODY = "body"
    """Any other body that is no bystander by its work."""
    OFFICIAL = "official"
    """One of a state's many servants, of whom nothing tells which state."""
    UNKNOWN = "unknown"
    """A body of which nothing tells what it is."""


class Issue(StrEnum):
    """Over what sides stand apart."""

    WAR = "war"
    PROTEST = "protest"
    BORDER = "border"
    """What a state does with those who come or are sent away."""
    FORCE = "force"
    """What police do to people: a shooting, a raid."""
    LABOUR = "labour"
    ELECTION = "election"
    SANCTIONS = "sanctions"
    FAILURE = "failure"
    """What went wrong in somebody's works."""
    CHARGE = "charge"
    """What somebody is accused of."""
    BUSINESS = "business"


@dataclass(frozen=True, slots=True, eq=False)
class Topic:
    """The words of one issue."""

    names: frozenset[str] = frozenset()
    """Nouns by which the matter can be named: "the shelling"."""
    signs: frozenset[str] = frozenset()
    """Words by which an article is about it, and that do not name it: "rebels"."""
    fits: frozenset[str] = frozenset()
    """Words that count besides, and alone show nothing: "raid", "gunmen"."""
    deeds: Mapping[str, str] = field(default_factory=dict)
    """Form of a verb to the noun that names what it tells: "captured" to "capture"."""


@dataclass(frozen=True, slots=True, eq=False)
class Parties:
    """Words of sources and of matters. An entry of several words is met where a source is called by all of them."""

    sides: Mapping[Side, frozenset[str]] = field(default_factory=dict)
    """In the order in which they are asked."""
    forces: frozenset[str] = frozenset()
    """Words for those who do deeds of force, one or many: "army", "rebels", "regime"."""
    called: Mapping[Side, str] = field(default_factory=dict)
    """A side as a sentence calls it: "an army"."""
    impartial: frozenset[str] = frozenset()
    """Who records, treats, rescues or counts: no party by that."""
    ranks: frozenset[str] = frozenset()
    """Ranks of an army, where nothing civil stands with them."""
    civil: frozenset[str] = frozenset()
    """What makes a rank none: "general *manager*"."""
    run_by: tuple[str, ...] = ()
    """Ends of words that say by whom a body is run: "-run"."""
    media: frozenset[str] = frozenset()
    """What with a nation's name are the media of that nation."""
    services: tuple[str, ...] = ()
    """Beginnings of words for offices that count and rescue."""
    officials: frozenset[str] = frozenset()
    """Who serves a state, where something tells which."""
    offices: frozenset[str] = frozenset()
    """What speaks for another: "ministry", "spokesman"."""
    topics: Mapping[Issue, Topic] = field(default_factory=dict)
    works: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Who runs something, to words that show that an article is about it: "airline" to "plane"."""
    arms: frozenset[str] = frozenset()
    """Whom and what only those with arms kill, capture and lose."""
    constables: frozenset[str] = frozenset()
    """Who uses force for the police."""
    passive: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    """What stands before a form of a verb that is suffered, and before the doer of it: "was shot by"."""
    charging: frozenset[str] = frozenset()
    """Forms of verbs before the name of one who is accused."""
    blind: frozenset[str] = frozenset()
    """Phrases whose words name no matter: "*fire* service"."""
    joined: Mapping[str, str] = field(default_factory=dict)
    """Phrases that name a matter which their words alone do not, each to the one word that does: "air strike"."""
    followers: frozenset[str] = frozenset()
    """Whom a body with arms loses besides: "lost four men"."""
    possessive: frozenset[str] = frozenset()
    """Pronouns by which it tells of what is its own: "two of *its* inspectors"."""
    own: frozenset[str] = frozenset()
    """Pronouns by which a body tells of itself."""
