"""What a language must tell before a word of doubt can be seen that stands on an event, and on no number; lower case."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Doubts:
    """The words by which news keeps away from what it tells."""

    adverbs: frozenset[str] = frozenset()
    """They doubt by themselves: "probably"."""
    preliminary: frozenset[str] = frozenset()
    findings: frozenset[str] = frozenset()
    """What an inquiry has, and what makes it preliminary: "preliminary findings"."""
    be: frozenset[str] = frozenset()
    likely: frozenset[str] = frozenset()
    """Behind a form of "be": "the fire was *likely* set"."""
    coming: frozenset[str] = frozenset()
    """Behind those where they tell what will be: "likely *to* rain"."""
    possible: frozenset[str] = frozenset()
    it: frozenset[str] = frozenset()
    """"*It* is *possible* that a rocket fell short"."""
    modals: frozenset[str] = frozenset()
    been: frozenset[str] = frozenset()
    """Behind a modal, what makes a guess of it: "*could* have *been* a rocket", "*might* *be* there"."""
    guessing: frozenset[str] = frozenset()
    """Modals that guess about what is: "snipers *might* be there"."""
    reported: frozenset[str] = frozenset()
    """Behind a form of "be", where nobody is named who reports: "41 tornadoes were *reported*"."""
    fates: frozenset[str] = frozenset()
    """Behind it, by itself: "hundreds reported *dead*"."""
    by: frozenset[str] = frozenset()
    """Before who does report it."""
    counted: frozenset[str] = frozenset()
    """What is counted by being reported: "12 new cases were reported"."""
    reports: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    """"*There* are *reports* of victims in Tibet"."""
    suspects: frozenset[str] = frozenset()
    """Forms of verbs by which somebody only thinks so; before "that" or a pronoun."""
    suspected: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    having: frozenset[str] = frozenset()
    """Behind "suspected": "suspected *of* having bribed an inspector"."""
    holding_off: frozenset[str] = frozenset()
    """Words of saying by which the writer keeps away: "claimed", "estimated"."""
    adjectives: frozenset[str] = frozenset()
    """They doubt a noun, and stand on an aside behind `aside`: "the site *of the* alleged attack"."""
    aside: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
