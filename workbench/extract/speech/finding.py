"""What a rule hands back: an attribution with the rule that made it."""

from __future__ import annotations

from typing import NamedTuple

from store.model import Span


class Finding(NamedTuple):
    """An attribution and why it was made."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    rule: str
    """Which word in which frame: "say: that", "according to"."""

    speech: bool = True
    """Somebody says, writes or shows it; otherwise wants, backs, judges or expects it."""
    own: bool = False
    """It is a count by "his office", "its teams": in their owner's words no other source, but the owner's own."""
