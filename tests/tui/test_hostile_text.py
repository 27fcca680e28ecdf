"""What an article may not do: command the terminal, turn the direction of writing, crash the screen, be live."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from desks import Piece, Told, a_desk
from screens import LARGE, SMALL, opened, sees
from terminals import Terminal

from store.model import Place
from workbench.tui.screens.review import Review
from workbench.tui.widgets.field import Field

PAYLOADS = {
    "clipboard": "\x1b]52;c;cm0gLXJmIH4=\x07",
    "clipboard C1": "\x9d52;c;cm0gLXJmIH4=\x9c",
    "clear": "\x1b[2J\x1b[31m\x1b[?1049l\x1bc",
    "C1 clear": "\x9b2J",
    "title": "\x1b]0;owned\x07",
    "link": "\x1b]8;;http://evil.example\x1b\\here\x1b]8;;\x1b\\",
    "device control": "\x1bP$q\x1b\\",
    "right to left": "killed \u202e5 dellik\u2066",
    "controls": "a\x00b\x07c\x08d\x0be\x0cf\x0eg\x7fh\x85i\u2028j",
    "tags": "a\U000e0041\U000e0042\ufeff\u200bb",
    "markup": "[/] [/nope] [red]r[/red] [@click=app.quit()]quit[/] [link=http://evil.example]l[/link] [sic]",
    "wide": "犠牲者は三十人以上 👩‍👩‍👧‍👧 " + "e\u0301\u0302\u0303" * 40,
}
FORBIDDEN = [
    b"\x1b]52",
    b"\x1b]0;owned",
    b"\x1b]8;",
    b"\x1bP$q",
    b"\x1bc",
    b"\xc2\x9b",
    b"\xc2\x9d",
    "\u202e".encode(),
    "\u2066".encode(),
    b"\x00",
    b"\x07",
    b"\x0e",
]

OURS = re.compile(rb"\x1b\[([0-9;]*[mHK]|\?[0-9]+[hl]|\?20(26|48)\$p|[<>=]?[0-9;]*u|[0-9;]* q)|\x1b\]22;[a-z-]*\x07")
"""Colours, moves of the cursor, modes and the shape of the mouse pointer: all that may stand after an escape."""


def hostile(payload: str) -> Piece:
    """An article whose every part holds the payload: text, title, source, outlet, author, name."""
    words = f"at least 30 people {payload} were killed"
    title = f"Toll {payload} rises"
    return Piece(
        text=f"{title}\n\nResidents {payload} said {words}.\n{payload}",
        claims=(
            Told(words, "at least 30", 30, None, (f"Residents {payload}", f"x{payload}")),
            Told(title, place=Place.TITLE),
        ),
        title=title,
        outlet=f"Outlet {payload}",
        name=f"name {payload}.txt",
        author=f"Author {payload}",
        extra={"url": f"http://a.example/{payload}", "republished_by": f"Other {payload}"},
    )


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["80x24", "160x45"])
def test_nothing_of_an_article_reaches_the_terminal_as_a_command(tmp_path: Path, size: tuple[int, int]) -> None:
    with a_desk(tmp_path, *(hostile(payload) for payload in PAYLOADS.values())) as desk:
        keys = [line.key for line in desk.every_line()]
        for number, payload in enumerate(PAYLOADS.values()):
            desk.note(keys[number], f"note {payload}")
        path = desk.path
    with Terminal(path, size) as terminal:
        terminal.sees(f"claims 1/{len(keys)}", "figure", "chain")
        started = len(terminal.raw)
        for number in range(2, len(keys) + 1):
            terminal.press("j")
            terminal.sees(f"claims {number}/")
            terminal.press("\t\t\t")
        terminal.press("J")
        terminal.sees("Journal", "note")
        terminal.press("\x1b")
        terminal.until(lambda: "Journal" not in terminal.shown)
        terminal.press("e")
        terminal.sees("Correct this claim")
        terminal.press("\x1b")
        terminal.until(lambda: "Correct this claim" not in terminal.shown)
        assert terminal.leave() == 0
    seen = terminal.raw[started : terminal.raw.rindex(b"\x1b[?1049l")]
    rest = OURS.sub(b"", seen)
    assert [each for each in (*FORBIDDEN, b"\x1b") if each in rest] == []


async def test_markup_in_an_article_is_shown_as_it_was_written(tmp_path: Path) -> None:
    with a_desk(tmp_path, hostile(PAYLOADS["markup"])) as desk:
        for size in (SMALL, LARGE):
            async with opened(desk, size) as pilot:
                await sees(pilot, "[/nope]", "[red]r[/red]")
                await pilot.press("tab")
                await sees(pilot, "[@click=app.quit()]")


async def test_pasted_text_is_made_safe_before_it_is_shown(tmp_path: Path) -> None:
    from textual.events import Paste

    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("m")
            await pilot.pause()
            field = pilot.app.screen.query_one("#text", Field)
            field.post_message(Paste("one\x1b]52;c;aGk=\x07\ntwo \u202e5"))
            await sees(pilot, "two")
            assert not set(field.value) & {"\x1b", "\x07", "\n", "\u202e"}


async def test_an_error_that_quotes_hostile_text_is_shown_and_survived(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            screen = pilot.app.screen
            assert isinstance(screen, Review)
            screen.tell("No file [/nope] \x1b]52;c;aGk=\x07 \u202e", "error")
            await sees(pilot, "[/nope] ␛]52")
