"""What bounds a number: "at least", "or more"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from store.model import Qualifier

DASHES = frozenset({"-", "–", "—", "~", "‐", "‑", "--"})


@dataclass(frozen=True, eq=False)
class QualifierWords:
    """Words and phrases that bound a number."""

    before: Mapping[str, Qualifier] = field(default_factory=dict)
    """What bounds the number that follows it; the longest that fits wins."""
    verbs: Mapping[str, Qualifier] = field(default_factory=dict)
    """Verbs that bound their object and stay outside of the figure's words."""
    after: Mapping[str, Qualifier] = field(default_factory=dict)
    """What bounds the number before it."""
    dashes: frozenset[str] = DASHES
    """Marks between the two ends of a range."""
    changes: frozenset[str] = frozenset()
    """Verbs of change: "rose from 10 to 20" holds two figures, not a range."""
    counts: frozenset[str] = frozenset()
    """Nouns for a count, after which "up to" tells where it has come: "toll up to 76"."""
    getting: frozenset[str] = frozenset()
    """Words after which "past" bounds a number: "went past 100", not "walked past 12 houses"."""
    speaking_of: frozenset[str] = frozenset()
    """Words after which "about" means a subject, not a number of them."""
    to: frozenset[tuple[str, ...]] = frozenset()
    """Phrases between the two ends of a range."""
    from_: frozenset[str] = frozenset()
    """What can stand before the lower end of such a range."""
    anywhere: frozenset[str] = frozenset()
    """And before that."""
    between: frozenset[str] = frozenset()
    """Before the lower end of a range of the other kind."""
    somewhere: frozenset[str] = frozenset()
    """And before that."""
    between_ends: frozenset[tuple[str, ...]] = frozenset()
    """Phrases between the two ends of it."""
    either: frozenset[tuple[str, ...]] = frozenset()
    """Phrases between two numbers of which one holds."""
    opening: frozenset[str] = frozenset()
    """Words that open a range, so that nothing bounds it."""
    listing: frozenset[tuple[str, ...]] = frozenset()
    """What stands between numbers that share the unit after the last."""
    comparing: frozenset[tuple[str, ...]] = frozenset()
    """What stands between two bounds that are one range."""
    passed: frozenset[str] = frozenset()
    """Articles between what bounds a number and the number."""
    stressing: frozenset[str] = frozenset()
    """Words before what bounds a number that belong to it: "well over"."""
    limits: frozenset[tuple[str, ...]] = frozenset()
    """Nouns that bound a number, where no article makes them a thing."""
    before_limits: frozenset[str] = frozenset()
    """Those articles."""
    of_distances: frozenset[tuple[str, ...]] = frozenset()
    """What bounds a distance alone: "within 80 m"."""
    of_durations: frozenset[tuple[str, ...]] = frozenset()
    """What tells of a time how long it took, too: "fought over three days"."""
    lasting: frozenset[str] = frozenset()
    """Words before such a one with which it bounds the time."""
    of_subjects: frozenset[tuple[str, ...]] = frozenset()
    """What tells a subject, too: "spoke about two things"."""
    spoken_to: frozenset[str] = frozenset()
    """Pronouns of whom one speaks to."""
    of_places: frozenset[tuple[str, ...]] = frozenset()
    """What tells a place, too: "under two banners"."""
    short_of: frozenset[tuple[str, ...]] = frozenset()
    """What bounds a number but where something stops."""
    stopping: frozenset[str] = frozenset()
    """Verbs of stopping."""
    not_before_numerals: frozenset[tuple[str, ...]] = frozenset()
    """What bounds the number before it, but where another numeral follows."""
    climbing: frozenset[tuple[str, ...]] = frozenset()
    """What a count comes to in a headline, too: "toll up to 76"."""
    past: frozenset[tuple[str, ...]] = frozenset()
    """What tells a place, too, and bounds behind the verbs of `getting` alone."""

    @cached_property
    def by_last(self) -> Mapping[str, list[tuple[str, ...]]]:
        """What stands before a number, by its last word, the longest first."""
        return _by_end(self.before, -1)

    @cached_property
    def by_first(self) -> Mapping[str, list[tuple[str, ...]]]:
        """What stands after a number, by its first word, the longest first."""
        return _by_end(self.after, 0)

    @cached_property
    def bounding(self) -> frozenset[str]:
        """Every word of what stands before a number."""
        return frozenset(word for phrase in self.before for word in phrase.split())


def _by_end(phrases: Iterable[str], end: int) -> dict[str, list[tuple[str, ...]]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase.split())):
        parts = tuple(phrase.split())
        table.setdefault(parts[end], []).append(parts)
    return table
