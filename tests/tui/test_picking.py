"""Choosing words: in a title that stands outside the text too, and at each place where the words looked for stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from desks import Piece, a_desk
from screens import LARGE, SMALL, dialog, fills, opened, review, sees, until

from store.model import Place, Span
from workbench.tui.screens.passage import PassageDialog
from workbench.tui.widgets.picker import Picker

TITLE = "Nine dead in harbour fire, mayor says"
STORY = "The fire came at night. At least 9 died, the mayor said. Later she said that at least 9 died and 12 were hurt."


async def test_a_missed_claim_is_chosen_in_a_title_that_the_text_does_not_hold(tmp_path: Path) -> None:
    with a_desk(tmp_path, Piece(STORY, (), TITLE, name="fire.txt")) as desk:
        desk.add(next(desk.articles()).article.key, "At least 9 died")
        async with opened(desk, LARGE) as pilot:
            await pilot.press("a")
            await dialog(pilot, "PassageDialog")
            await pilot.press("home", *["L"] * 4, "enter")
            await dialog(pilot, "Form")
            await pilot.press("enter")
            await review(pilot)
            added = desk.dossier(
                next(line.key for line in desk.every_line() if line.text == "Nine dead in harbour fire")
            )
            assert added.claim.span == Span(0, 25, Place.TITLE)


async def test_what_is_chosen_never_runs_from_the_title_into_the_text(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            asked = PassageDialog("Choose", TITLE, STORY, Span(0, 0))
            pilot.app.push_screen(asked)
            await dialog(pilot, "PassageDialog")
            picker = asked.query_one(Picker)
            await pilot.press("right", "space", "home")
            assert picker.chosen == Span(0, len(TITLE), Place.TITLE)
            await pilot.press("end")
            assert picker.chosen is not None
            assert picker.chosen.place is Place.TEXT


@pytest.mark.parametrize("keys", [("down", "up"), ("n", "N")], ids=["typing", "in the text"])
async def test_each_place_of_the_words_looked_for_is_reached(tmp_path: Path, keys: tuple[str, str]) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk, SMALL) as pilot:
            asked = PassageDialog("Choose", TITLE, STORY, Span(0, 0))
            pilot.app.push_screen(asked)
            await dialog(pilot, "PassageDialog")
            picker = asked.query_one(Picker)
            await pilot.press("shift+tab")
            fills(pilot, "find", "9 died")
            await sees(pilot, "place 1 of 2")
            first, second = STORY.index("9 died"), STORY.rindex("9 died")
            if keys[0] == "n":
                await pilot.press("enter")
            for key, start in ((keys[0], second), (keys[0], first), (keys[1], second), (keys[1], first)):
                await pilot.press(key)
                assert picker.chosen == Span(start, start + 6)


async def test_words_of_the_title_are_found_there(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            asked = PassageDialog("Choose", TITLE, STORY, None)
            pilot.app.push_screen(asked)
            await dialog(pilot, "PassageDialog")
            fills(pilot, "find", "harbour fire")
            picker = asked.query_one(Picker)
            await until(pilot, lambda: picker.chosen == Span(13, 25, Place.TITLE))
