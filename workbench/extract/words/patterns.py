"""Patterns that are built from a language's words: compiled when they are first asked for, and once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

NEVER = "(?!)"
"""A pattern that matches nothing: what a language has that leaves one out."""


@cache
def pattern(written: str) -> re.Pattern[str]:
    """A pattern of a language, without regard to case."""
    return re.compile(written, re.IGNORECASE)


def any_of(phrases: Iterable[str]) -> str:
    """One of some words or phrases, the longest first; where there are none, what matches nothing."""
    return (
        "|".join(sorted(map(re.escape, phrases), key=len, reverse=True)).replace("\\ ", " ").replace("\\-", "-")
        or NEVER
    )
