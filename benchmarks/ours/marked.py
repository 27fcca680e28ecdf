"""Gold texts with their spans marked in place, so that a person can read and mend them: "{At least 12} people"."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

_BRACES = re.compile(r"\{([^{}]*)\}")
_PART = re.compile(r"\[(\d)([sct]):([^\[\]]*)\]")
"""Part of an attribution: its number, then source, cue or text of what is said."""
PARTS = {"s": "source", "c": "cue", "t": "content"}

Offsets = tuple[int, int]
Parts = dict[str, list[Offsets]]


@dataclass(frozen=True, slots=True)
class Marked:
    """A text without its marks, and where they were."""

    text: str
    spans: tuple[Offsets, ...]


def in_braces(marked: str) -> Marked:
    """The spans in braces, in the order of the text."""
    spans: list[Offsets] = []
    for match in _BRACES.finditer(marked):
        start = match.start() - 2 * len(spans)
        spans.append((start, start + len(match[1])))
    return Marked(_BRACES.sub(r"\1", marked), tuple(spans))


def attributed(marked: str) -> tuple[str, list[Parts]]:
    """The attributions marked as "[1s:Residents] [1c:said] [1t:that …]"."""
    found: dict[str, Parts] = defaultdict(lambda: {name: [] for name in PARTS.values()})
    removed = 0
    for match in _PART.finditer(marked):
        start = match.start() - removed
        found[match[1]][PARTS[match[2]]].append((start, start + len(match[3])))
        removed += len(match.group()) - len(match[3])
    return _PART.sub(r"\3", marked), list(found.values())
