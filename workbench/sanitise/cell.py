"""A spreadsheet cell that shows the words and never runs them.

A program that opens a CSV file takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and one like "10-14"
for the fourteenth of October. Such a cell gets an apostrophe in front. A number stays a number.
"""

from __future__ import annotations

import re
from typing import Final

from workbench.sanitise.number import plain_number
from workbench.sanitise.terminal import show_lines

LONGEST: Final = 32_000
"""A spreadsheet cell ends at 32,767 characters; what is longer would spill into other cells."""
_LONGEST_NUMBER: Final = 64
_NUMBER: Final = re.compile(r"[+-]?(0|[1-9]\d{0,14})(\.\d{1,15})?")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d([T ][\d:.+Z-]*)?")
_STARTS: Final = "=+\\-@＝＋－＠﹦﹢﹣﹫−"
_FORMULA: Final = re.compile(rf"[\s'\"]*[{_STARTS}]")
_TURNED: Final = re.compile(r"\s*\d[\d,.]*\s*([-/:.]\s*\d+\s*){1,2}|\s*\d+(\.\d+)?[eE][+-]?\d+\s*|\s*(0\d+|\d{16,})\s*")
"""What a spreadsheet would turn into a date, a clock time or another number."""
_NEXT_CELL: Final = re.compile(rf"([;\n][\s\"]*)(?=[{_STARTS}])")
"""Where a spreadsheet that expects semicolons would begin a cell or a row of its own."""


def cell(value: str | float | None) -> str:
    """One cell's words: a number as it is, no value as nothing, text guarded."""
    if value is None:
        return ""
    return text_cell(value) if isinstance(value, str) else number_cell(value)


def number_cell(value: float) -> str:
    """A number as a spreadsheet reads it; what is no number is left empty."""
    plain = plain_number(value)
    return "" if plain is None else repr(plain)


def text_cell(text: str) -> str:
    """Text that stays the text it is: no formula, no date, nothing hidden, nothing past the end of a cell."""
    shown = _NEXT_CELL.sub(r"\1'", _shortened(show_lines(text)))
    if _DAY.fullmatch(shown) or _NUMBER.fullmatch(shown):
        return shown
    return f"'{shown}" if _FORMULA.match(shown) or _is_turned(shown) else shown


def _is_turned(text: str) -> bool:
    return len(text) <= _LONGEST_NUMBER and bool(_TURNED.fullmatch(text))


def _shortened(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST]}… (cut here; {len(text)} characters in all, whole in the JSON Lines export)"
