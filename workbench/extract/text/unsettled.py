"""A sentence before its words are tagged."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A sentence before its words are tagged; the lists run in parallel."""

    words: tuple[str, ...]
    choices: list[str]
    """What each word can be, the likeliest first."""
    cases: list[str]
    """How it is written, and the next one."""
    ahead: list[str]
    """Whether a verb comes before the next clause."""
