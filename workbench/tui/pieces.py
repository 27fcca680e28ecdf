"""What is painted: rows of short pieces of text, each with a role that a theme turns into a colour.

Nothing here knows Textual. Text from outside becomes a piece as it is; the one widget that paints pieces makes it
safe to show, code point for code point, so widths are measured on what will be shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rich.cells import cell_len, set_cell_size

from workbench.sanitise.terminal import show


class Role(StrEnum):
    """What a piece is to the reader; each has its colour, and a sign or a word beside it that says the same."""

    PLAIN = "plain"
    QUIET = "quiet"
    STRONG = "strong"
    HEAD = "head"
    FLAG = "flag"
    GOOD = "good"
    BAD = "bad"
    KEY = "key"
    LIT = "lit"
    FIGURE = "figure"
    OTHER = "other"
    PICKED = "picked"


@dataclass(frozen=True, slots=True)
class Piece:
    """A few words in one role."""

    text: str
    role: Role = Role.PLAIN


Row = tuple[Piece, ...]
_WORDS = re.compile(r"\S+\s*|\s+")
_EMOJI_GLUE = re.compile("(?<=[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d|[\ufe0e\ufe0f]")
ELLIPSIS = "…"


def visible(text: str) -> str:
    """The text as it is painted: safe to show, and as wide in any terminal as it is here.

    Terminals differ on how wide an emoji is that a joiner or a selector makes of others, so each stands alone.
    """
    shown = show(text)
    return shown if shown.isascii() else _EMOJI_GLUE.sub("", shown)


def cells(text: str) -> int:
    """How many columns the text takes on the screen."""
    return cell_len(visible(text))


def fit(text: str, width: int) -> str:
    """The text in exactly this many columns: cut with an ellipsis, or filled with blanks."""
    if width <= 0:
        return ""
    shown = visible(text)
    if cell_len(shown) <= width:
        return set_cell_size(shown, width)
    return set_cell_size(set_cell_size(shown, width - 1).rstrip() + ELLIPSIS, width)


def clip(text: str, width: int) -> str:
    """The text in at most this many columns."""
    return fit(text, width).rstrip()


def around(text: str, words: str, width: int) -> str:
    """The text from a few words before `words` where a cut at the end would hide them."""
    at = text.find(words) if words else -1
    if at < 0 or cells(text[: at + len(words)]) < width:
        return text
    room = max(0, width - cells(words) - 2)
    start = text.rfind(" ", 0, max(1, at - room // 3)) + 1
    return ELLIPSIS + text[start:] if start > 0 else text


def split(text: str, words: str, role: Role, base: Role = Role.PLAIN) -> Row:
    """The text with the first occurrence of `words` in a role of its own."""
    before, found, after = text.partition(words) if words else (text, "", "")
    return tuple(Piece(part, part_role) for part, part_role in ((before, base), (found, role), (after, base)) if part)


def _hard_breaks(word: str, width: int) -> Iterator[str]:
    """A word wider than the screen, in parts that fit; a mark stays with the letter it sits on."""
    part = ""
    for letter in word:
        if part and cells(letter) and cells(part + letter) > width:
            yield part
            part = ""
        part += letter
    yield part


def _chunks(text: str, width: int) -> Iterator[str]:
    for match in _WORDS.finditer(text):
        word = match.group()
        if len(word) > width // 2 and cells(word.rstrip()) > width:
            yield from _hard_breaks(word, width)
        else:
            yield word


def breaks(text: str, width: int) -> list[tuple[int, int]]:
    """Where the lines of a text begin and end at this width; a line break in the text ends a line."""
    lines: list[tuple[int, int]] = []
    start = 0
    for paragraph in text.split("\n"):
        lines.extend(_paragraph(paragraph, start, max(1, width)))
        start += len(paragraph) + 1
    return lines


def _paragraph(text: str, offset: int, width: int) -> Iterator[tuple[int, int]]:
    if len(text) * 2 <= width or cells(text) <= width:
        yield offset, offset + len(text)
        return
    if text.isascii() and text.isprintable():
        yield from _plain_paragraph(text, offset, width)
        return
    start = end = used = 0
    for chunk in _chunks(text, width):
        if used and used + cells(chunk.rstrip()) > width:
            yield offset + start, offset + end
            start, used = end, 0
        end += len(chunk)
        used += cells(chunk)
    yield offset + start, offset + end


def _plain_paragraph(text: str, offset: int, width: int) -> Iterator[tuple[int, int]]:
    """The same where every letter takes one column: most of what is read, and twenty times as fast."""
    start = 0
    while len(text) - start > width:
        blank = text.rfind(" ", start, start + width + 1)
        end = blank + 1 if blank > start else start + width
        while blank > start and end < len(text) and text[end] == " ":
            end += 1
        yield offset + start, offset + end
        start = end
    if start < len(text) or not start:
        yield offset + start, offset + len(text)


def wrap(row: Iterable[Piece], width: int, indent: int = 0) -> list[Row]:
    """One long row as several that fit, the later ones indented under the first."""
    pieces = tuple(row)
    text = "".join(piece.text for piece in pieces).replace("\n", " ")
    lines: list[Row] = []
    first_end = next(iter(breaks(text, width)), (0, len(text)))[1]
    lines.append(cut(pieces, 0, first_end))
    margin = (Piece(" " * indent),) if indent else ()
    for start, end in breaks(text[first_end:], max(1, width - indent)):
        if end > start:
            lines.append(margin + cut(pieces, first_end + start, first_end + end))
    return lines


def cut(row: Sequence[Piece], start: int, end: int) -> Row:
    """The part of a row between two offsets."""
    parts: list[Piece] = []
    position = 0
    for piece in row:
        stop = position + len(piece.text)
        if stop > start and position < end:
            parts.append(Piece(piece.text[max(0, start - position) : end - position], piece.role))
        position = stop
    return tuple(parts)


def plain(row: Iterable[Piece]) -> str:
    """The words of a row alone."""
    return "".join(piece.text for piece in row)
