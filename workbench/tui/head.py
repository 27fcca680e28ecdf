"""What the one-row bars say: the queue in numbers, the filter in force, the names of the panes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import Counts, Dossier
from workbench.tui import signs
from workbench.tui.keys import Keyboard
from workbench.tui.pieces import Piece, Role, Row, cells, clip


def head_row(counts: Counts, position: int, filter_in_words: str, keyboard: Keyboard, width: int) -> Row:
    """`claims 3/412 · 37 flagged · 12 decided`, the filter, and on the right how to change it."""
    row = [
        Piece(" claims ", Role.HEAD),
        Piece(f"{position + 1 if counts.claims else 0:,}/{counts.claims:,}", Role.STRONG),
        Piece(" · ", Role.QUIET),
        Piece(f"{signs.FLAG_SIGN} {counts.flagged:,} flagged", Role.FLAG),
        Piece(" · ", Role.QUIET),
        Piece(f"✓ {counts.decided:,} decided", Role.GOOD),
    ]
    if filter_in_words:
        row.append(Piece(f" · ▽ {filter_in_words}", Role.KEY))
        if _width(row) > width:
            # what is shown matters more than how much of it is decided
            row = [*row[:2], row[-1]]
    used = _width(row)
    ways = _ways(keyboard, filtered=bool(filter_in_words))
    right = next((keys for keys in ways if used + _width(keys) + 2 <= width), ())
    if used > width:
        row[-1] = Piece(clip(row[-1].text, max(0, width - _width(row[:-1]))), row[-1].role)
    return (*row, Piece(" " * max(0, width - _width(row) - _width(right))), *right)


def _ways(keyboard: Keyboard, *, filtered: bool) -> Iterator[Row]:
    """The keys to show, and fewer where there is no room for them; the way out of a filter goes last."""
    narrow = [("search", "search"), ("filter", "filter")]
    if filtered:
        out = [("show-all", "show all")]
        yield _keys(keyboard, [*narrow, *out])
        yield _keys(keyboard, out)
    else:
        yield _keys(keyboard, narrow)


def _keys(keyboard: Keyboard, names: Sequence[tuple[str, str]]) -> Row:
    pieces: list[Piece] = []
    for name, words in names:
        pieces += [Piece(keyboard.sign(name), Role.KEY), Piece(f" {words}  ", Role.QUIET)]
    return tuple(pieces)


def _width(row: list[Piece] | Row) -> int:
    return sum(cells(piece.text) for piece in row)


def pane_row(names: Sequence[tuple[str, bool]], focused: bool, rest: str, width: int) -> Row:
    """The name of a pane, marked where the keys go to it; where Tab would show another in its place, that one too."""
    row = [Piece("▸" if focused else " ", Role.KEY)]
    for number, (name, shown) in enumerate(names):
        row += [Piece("│ ", Role.QUIET)] if number else []
        row.append(Piece(f"{name} ", Role.HEAD if shown else Role.QUIET))
    room = width - _width(row) - 1
    return (*row, Piece(clip(f" {rest}", max(0, room)), Role.QUIET))


def named_at(column: int, names: Sequence[str]) -> int | None:
    """Which of the names of panes, as `pane_row` sets them, stands in a column."""
    end = 1
    for number, name in enumerate(names):
        end += len(name) + 1 + (2 if number else 0)
        if column < end:
            return number
    return None


def article_words(dossier: Dossier | None, keyboard: Keyboard) -> str:
    """What the article's bar says beside its name; how much of it is kept aside, with the key that shows it."""
    if dossier is None:
        return ""
    folded = len(dossier.folded) + (not dossier.row)
    aside = f"+{folded} kept aside ({keyboard.sign('everything')})" if folded else ""
    return " · ".join(part for part in (aside, signs.place_line(dossier), dossier.article.title) if part)
