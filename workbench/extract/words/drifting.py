"""What a language must tell before a headline can be held against its story, lower case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class Drifting:
    """The words by which a headline says more than its story, or keeps away from it as the story does."""

    civilians: frozenset[str] = frozenset()
    """Who did not fight."""
    people: frozenset[str] = frozenset()
    """Those of whom it is not told whether they did."""
    mostly: frozenset[str] = frozenset()
    """Words that tell a group within those counted: "*most* of them students"."""
    doubts: frozenset[str] = frozenset()
    """Words by which a headline doubts, or lets others say it."""
    marks: frozenset[str] = frozenset()
    """Marks that do the same: a question, a quotation."""
    saying: frozenset[str] = frozenset()
    """Words that show that the name before a deed only speaks of it: "Russia *says*"."""
    deeds: frozenset[str] = frozenset()
    """Nouns and verbs before which a doer stands."""
    by: frozenset[str] = frozenset()
    """Words before the doer of a deed."""
    actors: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Doers that have more than one name, beside the states of the gazetteer."""
