"""How a language asserts: the words by which a claim denies, accuses, owns up, or tells of one person without a number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from store.model import Casualty
from workbench.extract.words.patterns import NEVER


@dataclass(frozen=True, slots=True, eq=False)
class Assertions:
    """Words in lower case; patterns are read without regard to case, and each is searched only where its words stand."""

    denying: frozenset[str] = frozenset()
    """Forms and nouns that make a claim a denial: "denied", "denial"."""
    accusing: frozenset[str] = frozenset()
    """Words of which an accusation has one."""
    accused: str = NEVER
    """How somebody is accused: "blamed", "was behind"."""
    violence: str = NEVER
    """Deeds that somebody is accused of, where a party tells that another did them: "shelled"."""
    claiming: frozenset[str] = frozenset()
    """Words of which a claim of responsibility has one."""
    claimed: str = NEVER
    """Who speaks says that it was their own deed: "claimed responsibility", "it had launched the rockets"."""
    responsibility: frozenset[str] = frozenset()
    """Nouns for what is claimed so, by which it is known without a speaker."""

    persons: tuple[str, ...] = ()
    """Nouns for one person, in the singular."""
    one: tuple[str, ...] = ()
    """Words before such a noun that count one: "a", "another"."""
    the: tuple[str, ...] = ()
    """Words before it that count one where something befell the person."""
    whose: tuple[str, ...] = ()
    """Words between one person and those who were with them: "and *his* nine children"."""
    befallen: Mapping[str, Casualty] = field(default_factory=dict)
    """What befell one person, to the harm that it is: "was *shot dead*", "died"."""
    done: Mapping[str, Casualty] = field(default_factory=dict)
    """What stands before the one to whom it was done: "*killing* a guard"."""
    being: tuple[str, ...] = ()
    """Words between a person and what befell them: "has been"."""

    none: tuple[str, ...] = ()
    """Words that with a noun of harm say that there was none: "no casualties", "without any deaths"."""
    harms: Mapping[str, Casualty] = field(default_factory=dict)
    """Nouns of harm: "fatalities"."""
    harmed: Mapping[str, Casualty] = field(default_factory=dict)
    """Forms that with nobody for a subject say that there was no harm: "nobody was *hurt*"."""
    refusing: tuple[str, ...] = ()
    """Forms that deny a deed that follows: "denied that it had *bombed* the market"."""
    denied: tuple[str, ...] = ()
    """Deeds and harms that are denied so."""
