"""Paragraphs of a text: its lines, or runs of lines where the text was wrapped by hand.

Most texts have a paragraph a line, whatever stands between. Old wires and mail are wrapped at a fixed width: there a
line ends because the next word would not have fitted, and that is how such lines are told from short paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\n]+")
_WIDEST = 120
"""Characters of the widest line that anybody wraps by hand."""
_NARROWEST = 40
_ENDS = frozenset(".?!:\"”’'…")


def paragraphs_of(text: str) -> Iterator[tuple[int, int]]:
    """From where to where each paragraph runs; lines of blanks alone are between paragraphs."""
    run: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        if not line.group().strip():
            yield from _paragraphs_in(text, run)
            run = []
            continue
        if run and line.start() != run[-1][1] + 1:
            yield from _paragraphs_in(text, run)
            run = []
        run.append(line.span())
    yield from _paragraphs_in(text, run)


def _paragraphs_in(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    if len(lines) > 1 and _wrapped(text, lines):
        yield lines[0][0], lines[-1][1]
    else:
        yield from lines


def _wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether each line of a block but the last was full: the next word would have gone beyond the widest line."""
    widths = [end - start for start, end in lines]
    width = max(widths)
    if not _NARROWEST <= width <= _WIDEST:
        return False
    if len(lines) == 2 and (text[lines[0][1] - 1] in _ENDS or not text[lines[1][0]].islower()):
        return False
    return all(
        length + 1 + _first_word(text, start, end) > width
        for length, (start, end) in zip(widths, lines[1:], strict=False)
    )


def _first_word(text: str, start: int, end: int) -> int:
    """Length of the first word of a line, with the blanks before it."""
    line = text[start : min(end, start + _WIDEST)]
    return len(line) - len(line.lstrip()) + len(line.split(maxsplit=1)[0])
