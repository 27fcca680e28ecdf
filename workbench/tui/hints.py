"""The hint line and the help, made from the keys in force."""

from __future__ import annotations

from collections.abc import Iterable

from store.model import FlagCode
from workbench.tui.keys import KEYS, RATED, Group, Key, Keyboard
from workbench.tui.pieces import Piece, Role, Row, cells, wrap

MOVES = (
    ("j k ↑ ↓", "next, previous claim; scroll in a pane"),
    ("pgdn pgup", "a page down, up (space too)"),
    ("g home", "first"),
    ("G end", "last"),
)
DIALOGS = (
    ("tab ⇧tab", "next, previous field"),
    ("^s", "done (⏎ in the last field too)"),
    ("esc", "leave without doing anything"),
    ("← → a-z 1-9", "choose among the options of a field"),
)
PICKER = (
    ("← → ↑ ↓", "to another word, another line (h l k j too)"),
    ("space", "start choosing here; again to start anew"),
    ("⇧→ ⇧← ⇧↓ ⇧↑", "take in a word or a line more, or less (L H J K too)"),
    ("s", "the whole sentence"),
    ("tab", "type words to find them, in the title too"),
    ("n N ↓ ↑", "the next place of the words found, the one before (arrows while typing)"),
    ("⏎", "take the words chosen"),
)
JOURNAL = (
    ("m x", "mark an act, or unmark it"),
    ("⏎", "take back the marked acts, or the one under the cursor"),
)
SIGNS = (
    ("⚑3", "three flags: reasons to look twice that nobody has cleared"),
    ("+1 −0", "one source linked for it, none against it"),
    ("A ‹ B", "who said it: A was nearest the event, B had it from A"),
    ("5…  …5  5…9", "the number meant: at least 5, at most 5, from 5 to 9"),
    ("▌ ┆", "beside the article: the claim at hand, other claims"),
    ("⋯", "found, and kept out of the queue: background, a scene, a repeat"),
    ("∅", "no longer in the newest reading of its article"),
    ("✎ ↩", "put right by a person; worked out what “he” stands for"),
    ("␛ ⇄ ◌ �", "a letter of the article that must not reach a terminal"),
)
COLUMN = 14
FIRST = (
    "link-supports",
    "link-contradicts",
    "link-context",
    "undo",
    "decide-form",
    "clear-flag",
    "edit",
    "next-flagged",
)
"""What the hint line names first, where there is not room for all."""


def hint_rows(keyboard: Keyboard, width: int, lines: int) -> list[Row]:
    """The hints that fit into so many lines, the way to all the others always among them."""
    rows: list[Row] = []
    row: list[Piece] = []
    used, help_hint = 0, _hint(keyboard.sign("help"), "all keys")
    for pieces in _hints(keyboard):
        need = sum(cells(piece.text) for piece in pieces)
        room = width - (sum(cells(piece.text) for piece in help_hint) if len(rows) == lines - 1 else 0)
        if used + need > room:
            if len(rows) == lines - 1:
                break
            rows.append(tuple(row))
            row, used = [], 0
        row += pieces
        used += need
    return [*rows, (*row, *help_hint)]


def _hints(keyboard: Keyboard) -> Iterable[Row]:
    yield _hint(f"{keyboard.sign(RATED[0].name)}-{keyboard.sign(RATED[-1].name)}", "decide & next")
    hints = {key.name: key.hint for key in KEYS if key.hint}
    for name in (*FIRST, *(name for name in hints if name not in FIRST)):
        yield _hint(keyboard.sign(name), hints[name])


def _hint(sign: str, words: str) -> Row:
    return (Piece(f" {sign}", Role.KEY), Piece(f" {words} ", Role.QUIET))


def help_rows(keyboard: Keyboard, width: int) -> list[Row]:
    """Every key, by what it is for; two columns where there is room for two."""
    blocks = [_block("Move", MOVES)]
    blocks += [
        _block(group, [(keyboard.signs(key), _does(key)) for key in KEYS if key.group is group]) for group in Group
    ]
    blocks += [
        _block("In a form", DIALOGS),
        _block("Choosing words in a text", PICKER),
        _block("In the journal", JOURNAL),
        _block("Signs", SIGNS),
        _block(
            "Flags, in the queue by their short names",
            [(code.short, f"{code.replace('-', ' ')}: {code.meaning}") for code in FlagCode],
        ),
    ]
    columns = 2 if width >= 110 else 1
    column_width = width // columns - 2
    laid_out = [[row for line in block for row in wrap(line, column_width, COLUMN)] + [()] for block in blocks]
    if columns == 1:
        return [row for block in laid_out for row in block]
    half = sum(map(len, laid_out)) / 2
    left: list[Row] = []
    while laid_out and len(left) < half:
        left += laid_out.pop(0)
    return _side_by_side(left, [row for block in laid_out for row in block], column_width)


def _does(key: Key) -> str:
    return key.does[0].upper() + key.does[1:]


def _block(title: str, keys: Iterable[tuple[str, str]]) -> list[Row]:
    rows: list[Row] = [(Piece(title, Role.HEAD),)]
    return rows + [(Piece(f"  {signs}".ljust(COLUMN), Role.KEY), Piece(does)) for signs, does in keys]


def _side_by_side(left: list[Row], right: list[Row], width: int) -> list[Row]:
    rows: list[Row] = []
    for number in range(max(len(left), len(right))):
        first = left[number] if number < len(left) else ()
        gap = width + 3 - sum(cells(piece.text) for piece in first)
        rows.append((*first, Piece(" " * gap), *(right[number] if number < len(right) else ())))
    return rows
