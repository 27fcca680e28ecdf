"""The small words by which a sentence says where, when and by whom a thing was done: their shape."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Connectives:
    """Small words of one language, each set under what it tells. Lower case."""

    owning: frozenset[str] = frozenset()
    """Marks behind the name that owns the noun behind them: "'s"."""
    of: frozenset[str] = frozenset()
    """Between a noun and the name that it belongs to."""
    source: frozenset[str] = frozenset()
    """Before whoever something comes from."""
    by: frozenset[str] = frozenset()
    """Before whoever did it."""
    both: frozenset[str] = frozenset()
    """Between two of a kind: "and"."""
    pairs: frozenset[str] = frozenset()
    """Before one of two that do something with each other: "between"."""
    within: frozenset[tuple[str, ...]] = frozenset()
    """What stands between a place and the one that it lies in."""
    near: frozenset[str] = frozenset()
    """Prepositions of place that only say that it is not far."""
    has: frozenset[str] = frozenset()
    """Auxiliaries and adverbs before the verb of whoever counts."""
    passive: frozenset[str] = frozenset()
    """Auxiliaries before a participle that somebody else did."""
    opens: frozenset[str] = frozenset()
    """Words and marks before the begin of a clause."""
    in_names: frozenset[str] = frozenset()
    """Small words within a name."""
    led: tuple[str, ...] = ()
    """Ends of words that say whose something is: "-led"."""
    capital: frozenset[str] = frozenset()
    """Nouns for the seat of a state."""
    article: frozenset[str] = frozenset()
    """Before a noun that is known."""
    onto: frozenset[str] = frozenset()
    """Prepositions that make the noun behind them a place only beside what happened: "the attack on a school"."""
    on: frozenset[str] = frozenset()
    """The one of them that does so by itself."""
    claimed: frozenset[tuple[str, str]] = frozenset()
    """A verb with its noun, before which stands who owns up to it: "claimed responsibility"."""
    since: frozenset[str] = frozenset()
    """Opens what goes on up to now."""
    alone: frozenset[str] = frozenset()
    """Of the words that tell an event from the one spoken of before, those that need no noun: "elsewhere"."""
