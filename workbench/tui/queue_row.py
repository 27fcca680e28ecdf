"""One row of the queue: why it needs a person, what it says, who said it, what speaks for and against it."""

from __future__ import annotations

from store.model import Line
from workbench.tui import signs
from workbench.tui.pieces import Piece, Role, Row, around, fit, split

WHY = 16
"""Room for the longest of ratings and flags: none of these words is cut."""
TALLY = 8
ROOMY = 120
"""From this width on there is room for the outlet and the day."""
PUBLISHED = 30


def queue_row(line: Line, width: int, on_cursor: bool) -> Row:
    """The row in exactly this many columns."""
    why = signs.why(line)
    flags = f"{signs.FLAG_SIGN}{len(line.flags)}" if line.flags else ""
    extra = PUBLISHED if width >= ROOMY else 0
    left = width - 1 - 4 - WHY - TALLY - extra - 2
    source = max(10, left * 3 // 10)
    words = left - source
    return (
        Piece("▌" if on_cursor else " ", Role.KEY),
        Piece(fit(flags, 3) + " ", Role.FLAG),
        Piece(fit(why.text, WHY - 1) + " ", why.role),
        *_claim(line, words),
        Piece("  "),
        Piece(fit(line.source or "— no source", source), Role.PLAIN if line.source else Role.QUIET),
        *_published(line, extra),
        *_tally(line),
    )


def _claim(line: Line, width: int) -> Row:
    return split(fit(around(line.text, line.figure, width), width), line.figure, Role.STRONG)


def _published(line: Line, width: int) -> Row:
    if not width:
        return ()
    day = line.published[:10]
    return (Piece("  " + fit(line.outlet or line.title, width - 14) + "  " + fit(day, 10), Role.QUIET),)


def _tally(line: Line) -> Row:
    return (
        Piece(f" +{line.supports}".rjust(4), Role.GOOD if line.supports else Role.QUIET),
        Piece(f" −{line.contradicts}".ljust(4), Role.BAD if line.contradicts else Role.QUIET),
    )
