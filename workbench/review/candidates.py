"""What a claim could be linked to: claims of other articles that may speak of the same thing, the likest first."""

from __future__ import annotations

from dataclasses import dataclass

from store.model import TargetKind


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that a claim could be linked to. Suggested, never linked by itself."""

    kind: TargetKind
    key: str
    text: str
    title: str
    outlet: str
    published: str
    score: float
    """0 to 1: how alike the two are."""
    why: str
    """What they have in common or differ in, in a few words."""
