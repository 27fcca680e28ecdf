"""What decides whether a figure can be printed from its sentence alone: the shape of a language's lists."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """Deeds that sides dispute, and sources that carry weight. Lower case."""

    disputed: frozenset[str] = frozenset()
    """Nouns of deeds, damage and seizures: numbers of them are claims about an incident."""
    background: frozenset[str] = frozenset()
    """Nouns whose numbers nobody contests, whoever gives them."""
    reports: frozenset[str] = frozenset()
    """Sources that are other people's reports, where no name stands with them."""
    harm: frozenset[str] = frozenset()
    """Words that tell of people killed, hurt or driven out."""
    pronouns: frozenset[str] = frozenset()
    """Pronouns that can be a subject."""
