"""Every article is reached, those without a claim too, and a claim that was missed is added to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from desks import CLAIMS, Piece, a_desk
from screens import LARGE, SMALL, dialog, opened, review, sees, shown, types, until

from store.model import Rating

QUIET = Piece("The ferry was late again.\n\nIts captain said nothing.", (), "Ferry late", name="ferry.txt")


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["80x24", "160x45"])
async def test_a_claim_is_added_to_an_article_without_one_from_an_empty_queue(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with a_desk(tmp_path, QUIET) as desk:
        async with opened(desk, size) as pilot:
            await sees(pilot, "No claims.", "A  lists the articles")
            await pilot.press("a")
            await dialog(pilot, "ArticlesDialog")
            await sees(pilot, "no claims  Ferry late", "Harbour Courier")
            await pilot.press("enter")
            await dialog(pilot, "PassageDialog")
            await sees(pilot, "Ferry late", "The ferry was late again.")
            await pilot.press("s", "enter")
            await dialog(pilot, "Form")
            await pilot.press("enter")
            await review(pilot)
            await sees(pilot, "claims 1/1", "The ferry was late again.", "added by hand")
            await pilot.press("1")
            await until(pilot, lambda: next(desk.every_line()).rating is Rating.SUPPORTED)


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["80x24", "160x45"])
async def test_an_article_without_claims_is_read_among_others(tmp_path: Path, size: tuple[int, int]) -> None:
    with a_desk(tmp_path, Piece(), QUIET) as desk:
        async with opened(desk, size) as pilot:
            await pilot.press("A")
            await dialog(pilot, "ArticlesDialog")
            await sees(pilot, "4 claims  Shelling hits", "no claims  Ferry late")
            await types(pilot, "captain")
            await until(
                pilot, lambda: "Shelling hits the harbour district  " not in shown(pilot).partition("take it")[0]
            )
            await pilot.press("enter")
            await review(pilot)
            await sees(
                pilot, "No claim of this article", "a  adds a claim that was missed", "Its captain said nothing."
            )
            await pilot.press("tab")
            await until(pilot, lambda: pilot.app.focused is not None and pilot.app.focused.id == "article")
            await pilot.press("tab")
            await until(pilot, lambda: pilot.app.focused is not None and pilot.app.focused.id == "none")
            await pilot.press("escape")
            await sees(pilot, "claims 1/4", "this claim")
            await until(pilot, lambda: "dock workers" in shown(pilot))


async def test_the_claims_of_one_article_are_shown_alone(tmp_path: Path) -> None:
    with a_desk(tmp_path, Piece(), Piece(claims=CLAIMS[:1], title="Late news", name="late.txt")) as desk:
        async with opened(desk, LARGE) as pilot:
            await pilot.press("A")
            await dialog(pilot, "ArticlesDialog")
            await sees(pilot, "1 claim  Late news")
            await types(pilot, "late")
            await until(pilot, lambda: "4 claims" not in shown(pilot))
            await pilot.press("enter")
            await review(pilot)
            await sees(pilot, "claims 1/1")


async def test_a_store_without_articles_says_how_to_take_one_in(tmp_path: Path) -> None:
    with a_desk(tmp_path) as made:
        path = made.path
    path.unlink()
    with made.again() as desk:
        desk.store()
        async with opened(desk) as pilot:
            for key in ("A", "a"):
                await pilot.press(key)
                await sees(pilot, "There is no article here yet: i takes one in")
