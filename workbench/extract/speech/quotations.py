"""Quotations of a paragraph, whole and damaged ones: where each begins and ends, marks included.

Marks pair within a paragraph. A mark that opens while another is open ends the one before it; a closing mark that
nothing opened belongs to a quotation whose opening mark was lost; what is still open at the paragraph's end runs to
its end. Single marks count only where they cannot be apostrophes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"[“”„«»\"]|''|``|(?<![\w'’‘])[‘'](?=\w)(?!s\b)|(?<=[\w.,?!…])[’'](?![\w'])")
_ALWAYS_OPENS = frozenset("“„«‘") | {"``"}
_ALWAYS_CLOSES = frozenset("”»’")
_SINGLE = frozenset("‘’'")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One stretch between quotation marks; offsets into the text, marks included."""

    start: int
    end: int
    opened: bool = True
    """False where the opening mark is lost."""
    closed: bool = True
    """False where the closing mark is lost, or stands in a later paragraph."""


def quotations_of(text: str, start: int, end: int) -> tuple[Quotation, ...]:
    """The quotations of the paragraph that runs from start to end, in order, without overlaps."""
    found: list[Quotation] = []
    opened_at, opened_with = -1, ""
    floor = start
    for match in _MARK.finditer(text, start, end):
        mark = match.group()
        if mark in _SINGLE and (opened_with and opened_with not in _SINGLE):
            continue
        if _opens(mark, text, match.start(), match.end(), opened=opened_at >= 0):
            if opened_at >= 0:
                found.append(Quotation(opened_at, match.start(), closed=False))
            opened_at, opened_with = match.start(), mark
        elif opened_at >= 0:
            if mark in _SINGLE and opened_with not in _SINGLE:
                continue
            found.append(Quotation(opened_at, match.end()))
            opened_at, opened_with, floor = -1, "", match.end()
        elif mark not in _SINGLE:
            found.append(Quotation(floor, match.end(), opened=False))
            floor = match.end()
    if opened_at >= 0 and opened_with not in _SINGLE:
        found.append(Quotation(opened_at, end, closed=False))
    return tuple(found)


def _opens(mark: str, text: str, start: int, end: int, *, opened: bool) -> bool:
    if mark in _ALWAYS_OPENS:
        return True
    if mark in _ALWAYS_CLOSES:
        return False
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before.isspace() != after.isspace():
        return before.isspace()
    if before in "([—–-" and not after.isspace():
        return not opened
    return not opened
