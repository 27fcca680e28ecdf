"""What the screen says can be read, is whole, and is explained."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from desks import CLAIMS, Piece, Told, a_desk, put
from screens import LARGE, SMALL, dialog, fills, opened, review, sees, shown, until

from store.model import FlagCode, Rating, Span
from workbench.tui import signs
from workbench.tui.screens.passage import PassageDialog
from workbench.tui.widgets.picker import Picker


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_no_word_of_where_a_claim_stands_is_cut_in_the_queue(tmp_path: Path, size: tuple[int, int]) -> None:
    words = [signs.rating_piece(rating).text for rating in Rating]
    told = [Told(f"sailor {number} was hurt on Friday") for number in range(len(words))]
    text = ". ".join(each.words for each in told)
    with a_desk(tmp_path, Piece(text, told)) as desk:
        for line, rating in zip(list(desk.every_line()), Rating, strict=True):
            desk.decide(line.key, rating, settles="a list" if rating is Rating.PENDING else "")
        async with opened(desk, size) as pilot:
            await sees(pilot, *words)


async def test_what_is_said_again_is_told_and_marked_in_the_article(tmp_path: Path) -> None:
    again = "The harbour ministry claimed"
    with a_desk(tmp_path, Piece(claims=[replace(CLAIMS[0], again=again)])) as desk:
        async with opened(desk, LARGE) as pilot:
            await sees(pilot, f"again    “{again}”", f"┆ {again}")


async def test_the_help_explains_every_flag_and_the_signs(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk, (160, 140)) as pilot:
            await pilot.press("question_mark")
            await dialog(pilot, "HelpDialog")
            await sees(pilot, *(code.replace("-", " ") for code in FlagCode), "+1 −0", "⚑3", "‹")


async def test_what_was_done_is_said_above_the_keys_and_with_the_way_back(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("m")
            await dialog(pilot, "Form")
            fills(pilot, "text", "a long remark on the sailors, " * 20)
            await pilot.press("enter")
            await review(pilot)
            await sees(pilot, "noted: a long remark", "u takes it back", "1-5 decide & next", "? all keys")


async def test_the_journal_shows_an_act_in_full_and_the_claim_it_is_about(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        desk.note(next(iter(desk.every_line())).key, "the crew of the launch was on shore leave at noon, says the mate")
        async with opened(desk) as pilot:
            await pilot.press("J")
            await dialog(pilot, "JournalDialog")
            await sees(pilot, "leave at noon, says the mate", "on “at least 30 people")


async def test_an_act_is_found_in_the_palette_by_the_name_that_people_know(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("ctrl+p")
            await pilot.press(*"undo")
            await sees(pilot, "Take back the last act  (u)")


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("İİİ ẞẞ came. At least 30 were killed.", "at least 30", "At least 30"),
        ("The “harbour\nmaster” spoke of 7 dead.", '"harbour master"', "harbour\nmaster"),
    ],
)
async def test_words_are_found_in_a_text_as_people_type_them(tmp_path: Path, text: str, typed: str, found: str) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            asked = PassageDialog("Choose", "", text, Span(0, 0))
            pilot.app.push_screen(asked)
            await dialog(pilot, "PassageDialog")
            fills(pilot, "find", typed)
            picker = asked.query_one(Picker)
            await until(pilot, lambda: picker.chosen is not None and found in asked.words(picker.chosen))
            assert picker.chosen is not None
            assert asked.words(picker.chosen).strip("“”") == found


async def test_a_claim_added_by_hand_says_so_once(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        article = put(desk, Piece(title="Late", name="late.txt", outlet="Elsewhere", claims=()))
        desk.add(article.key, "Residents in touch with dock workers", note="seen by eye")
        async with opened(desk, LARGE) as pilot:
            await pilot.press("end")
            await sees(pilot, "did not find it; added by hand", "seen by eye")
            assert "said “nothing”" not in shown(pilot)
