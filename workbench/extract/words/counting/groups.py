"""Groups of people that records keep apart: the nouns that name one, and the words that make one of others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from store.model import Group


@dataclass(frozen=True, eq=False)
class GroupWords:
    """Which nouns tell of which group."""

    naming: Mapping[str, Group] = field(default_factory=dict)
    """Nouns that tell the group whatever describes them."""
    ranks: Mapping[str, Group] = field(default_factory=dict)
    """Nouns that tell a group unless a word before them tells another: "police sergeants", "armed men"."""
    open: frozenset[str] = frozenset()
    """Nouns for anybody: a word before them tells the group, "health workers", "civilian deaths"."""
    describing: Mapping[str, Group] = field(default_factory=dict)
    """Words that make a group of them."""
    pairs: Mapping[tuple[str, str], Group] = field(default_factory=dict)
    """The same in two words."""
    and_: frozenset[str] = frozenset()
    """The word that joins two groups, so that neither is told."""
    members: frozenset[str] = frozenset()
    """Nouns of which "of" tells the body that they belong to."""
    the: frozenset[str] = frozenset()
    """Articles before such a body."""
    pointing: frozenset[str] = frozenset()
    """Words between a number and "were" in "seven of the dead were children"."""
    being: frozenset[str] = frozenset()
    """Verbs that tell who those counted are."""
    before_noun: frozenset[str] = frozenset()
    """What may stand between such a verb and the noun."""
