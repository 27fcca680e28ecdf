"""What is kept out of the queue on the screen: told of beside its article, shown on one key, put into the queue on one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desks import CLAIMS, FIRST, SECOND, Piece, a_desk, flagged
from screens import LARGE, at, opened, sees, shown, until

MINISTRY = "its guns had destroyed four launches and that nobody was hurt"
FOLDED = [
    replace(each, aside="background") if each.words in {MINISTRY, "Officials spoke of dozens injured"} else each
    for each in CLAIMS
]


async def test_the_article_tells_how_much_is_kept_aside_and_one_key_shows_it(tmp_path: Path) -> None:
    with a_desk(tmp_path, Piece(claims=FOLDED)) as desk:
        async with opened(desk) as pilot:
            await pilot.press("tab")
            await sees(pilot, "1/2", "+2 kept aside")
            await pilot.press("tab", "tab", "t")
            await sees(pilot, "1/4", "also what is kept aside", "⋯ aside")
            assert at(pilot) == FIRST
            await pilot.press("t")
            await sees(pilot, "1/2")
            assert "⋯ aside" not in shown(pilot)


async def test_one_key_makes_a_row_of_what_is_kept_aside_and_undo_takes_it_back(tmp_path: Path) -> None:
    with a_desk(tmp_path, Piece(claims=FOLDED)) as desk:
        async with opened(desk, LARGE) as pilot:
            await pilot.press("r")
            await sees(pilot, "in the queue; t shows")
            await pilot.press("t", "G", "k")
            await sees(pilot, "kept aside: background; r puts it into the queue")
            words = at(pilot)
            assert words == MINISTRY
            await pilot.press("r")
            await sees(pilot, "made a row", "takes it back")
            assert at(pilot) == words
            assert words in flagged(desk)
            await pilot.press("u")
            await until(pilot, lambda: words not in flagged(desk))


async def test_deciding_on_it_makes_a_row_of_it(tmp_path: Path) -> None:
    with a_desk(tmp_path, Piece(claims=FOLDED)) as desk:
        async with opened(desk) as pilot:
            await pilot.press("t", "G", "k", "4")
            await sees(pilot, "takes it back")
            assert list(flagged(desk)) == [FIRST, SECOND, MINISTRY]


async def test_an_article_of_which_all_is_kept_aside_says_so_and_how_to_see_it(tmp_path: Path) -> None:
    with a_desk(tmp_path, Piece(claims=[replace(each, aside="a scene") for each in CLAIMS])) as desk:
        async with opened(desk) as pilot:
            await pilot.press("A")
            await sees(pilot, "no claims", "+4 aside")
            await pilot.press("enter")
            await sees(pilot, "+4 kept aside", "t  shows what is kept aside")
            await pilot.press("t")
            await sees(pilot, "1/4", "⋯ aside")
