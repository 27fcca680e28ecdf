"""Text from outside, made safe to show in a terminal. The store keeps the original; only the sight of it changes.

An article can carry escape sequences that write the clipboard or make the terminal type, bidi controls that show
"killed 5" as "5 dellik", and letters nobody can see. Each becomes one visible mark, so that a reviewer sees that
something was there. **One code point becomes one code point**: the offsets of a span fit the shown text as well.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Final

UNREADABLE: Final = "\ufffd"
"""Stands for a C1 control, half a surrogate pair or a code point that is no character."""
BIDI: Final = "⇄"
"""Stands for a control that turns the direction of writing."""
UNSEEN: Final = "◌"
"""Stands for a character that has no width and no ink: a joiner of words, a byte order mark, a tag."""
SOFT_HYPHEN: Final = "‧"
LINE_BREAK: Final = "␤"


def _span(first: int, last: int) -> Iterable[int]:
    return range(first, last + 1)


def _marks() -> dict[int, str]:
    """Every code point that must not reach a terminal, with the mark that stands for it."""
    marks = {code: chr(0x2400 + code) for code in range(0x20)}
    marks[0x7F] = "␡"
    marks.update(dict.fromkeys(_span(0x80, 0x9F), UNREADABLE))
    marks.update(dict.fromkeys(_span(0xD800, 0xDFFF), UNREADABLE))
    marks.update(dict.fromkeys((*_span(0xFDD0, 0xFDEF), 0xFFFE, 0xFFFF), UNREADABLE))
    marks.update(dict.fromkeys((0x061C, 0x200E, 0x200F, *_span(0x202A, 0x202E), *_span(0x2066, 0x2069)), BIDI))
    # the joiners U+200C and U+200D stay: Persian words and family emoji are made of them
    marks.update(dict.fromkeys((0x180E, 0x200B, *_span(0x2060, 0x2065), *_span(0x206A, 0x206F), 0xFEFF), UNSEEN))
    marks.update(dict.fromkeys((*_span(0xFFF9, 0xFFFB), *_span(0xE0000, 0xE007F)), UNSEEN))
    marks.update({0xAD: SOFT_HYPHEN, 0x2028: LINE_BREAK, 0x2029: LINE_BREAK})
    return marks


def any_of(codes: Collection[int]) -> re.Pattern[str]:
    """One class of ranges: forty times faster to search for than a list of its characters."""
    ordered = sorted(codes)
    starts = [code for code in ordered if code - 1 not in codes]
    ends = [code for code in ordered if code + 1 not in codes]
    ranges = (f"\\U{start:08x}-\\U{end:08x}" for start, end in zip(starts, ends, strict=True))
    return re.compile(f"[{''.join(ranges)}]")


MARKS: Final = _marks()
"""Code point -> mark; the other media build on it."""
_LINES: Final = {code: mark for code, mark in MARKS.items() if code != ord("\n")} | {ord("\t"): " "}
_ONE_LINE: Final = _LINES | {ord("\n"): " "}
_SUSPECT: Final = any_of(_LINES)


def show(text: str) -> str:
    """The text on one line: tabs and line breaks as blanks, what could harm or hide as a visible mark."""
    return text if text.isprintable() else text.translate(_ONE_LINE)


def show_lines(text: str) -> str:
    """The text with its line breaks kept: tabs as blanks, what could harm or hide as a visible mark."""
    return text.translate(_LINES) if _SUSPECT.search(text) else text
