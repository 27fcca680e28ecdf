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
    changes: frozenset[str] = frozenset()
    """Verbs of change: "rose from 10 to 20" holds two figures, not a range."""
    counts: frozenset[str] = frozenset()
    """Nouns for a count, after which "up to" tells where it has come: "toll up to 76"."""
    getting: frozenset[str] = frozenset()
    """Words after which "past" bounds a number: "went past 100", not "walked past 12 houses"."""
    speaking_of: frozenset[str] = frozenset()
    """Words after which "about" means a subject, not a number of them."""

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
