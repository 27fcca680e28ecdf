"""The keys that link a source to a claim, pressed."""

from __future__ import annotations

from pathlib import Path

import pytest
from desks import FIRST, Piece, Told, a_desk, rating
from screens import dialog, fills, opened, review, sees, types, until

from store.model import Rating, Stance


async def test_what_supports_a_claim_is_found_by_typing_and_linked_by_its_passage(tmp_path: Path) -> None:
    other = Piece(
        "Port doctors counted 31 dead sailors on Friday.",
        [Told("31 dead sailors on Friday", "31", 31, 31, ("Port doctors",))],
        "Doctors count the dead",
        "Port Gazette",
        "gazette.txt",
    )
    with a_desk(tmp_path, Piece(), other) as desk:
        key = next(line.key for line in desk.every_line() if line.text == FIRST)
        async with opened(desk) as pilot:
            await pilot.press(*("j" * [line.key for line in desk.every_line()].index(key)))
            await pilot.press("s")
            await dialog(pilot, "LinkDialog")
            await types(pilot, "sailors")
            await sees(pilot, "31 dead sailors")
            await pilot.press("enter")
            await dialog(pilot, "PassageDialog")
            await pilot.press("enter")
            await dialog(pilot, "Form")
            await types(pilot, "doctors")
            await pilot.press("enter")
            await review(pilot)
            linked = desk.dossier(key).links[0]
            assert (linked.link.stance, linked.link.passage) == (Stance.SUPPORTS, "31 dead sailors on Friday")
            assert linked.link.note == "doctors"


async def test_a_file_is_captured_and_linked_against_by_its_passage_and_withdrawn(tmp_path: Path) -> None:
    page = tmp_path / "list.txt"
    page.write_text("The hospital list\n\nWe admitted nobody. The hospital list names 12 dead sailors.\n")
    with a_desk(tmp_path) as desk:
        key = next(iter(desk.every_line())).key
        async with opened(desk) as pilot:
            await pilot.press("c")
            await dialog(pilot, "LinkDialog")
            fills(pilot, "target", str(page))
            await sees(pilot, "capture and link")
            await pilot.press("enter")
            await dialog(pilot, "PassageDialog")
            await pilot.press("enter")
            await dialog(pilot, "Form")
            await pilot.press("enter")
            await review(pilot)
            linked = desk.dossier(key).links[0]
            assert linked.link.stance is Stance.CONTRADICTS
            assert "12 dead sailors" in linked.link.passage
            await pilot.press("u")
            await sees(pilot, "took back act 1: captured")
            assert desk.dossier(key).links == ()
            assert desk.stats().evidence == 0
            await pilot.press("U")
            await until(pilot, lambda: len(desk.dossier(key).links) == 1)
            await pilot.press("l")
            await dialog(pilot, "LinksDialog")
            await pilot.press("enter")
            await dialog(pilot, "Form")
            await types(pilot, "another ship")
            await pilot.press("enter")
            await review(pilot)
            assert desk.dossier(key).links == ()


async def test_a_file_of_the_home_folder_is_linked_by_its_short_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "list.txt").write_text("The hospital list names 12 dead sailors.\n")
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("c")
            await dialog(pilot, "LinkDialog")
            fills(pilot, "target", "~/list.txt")
            await sees(pilot, "capture and link")
            await pilot.press("enter")
            await dialog(pilot, "PassageDialog")
            await sees(pilot, "names 12 dead sailors")


async def test_a_file_that_is_not_there_is_said_where_its_name_can_be_put_right(tmp_path: Path) -> None:
    (tmp_path / "here.txt").write_text("The register names 31 sailors.")
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("s")
            await dialog(pilot, "LinkDialog")
            fills(pilot, "target", str(tmp_path / "gone.txt"))
            await sees(pilot, "capture and link")
            await pilot.press("enter")
            await sees(pilot, "no such file", "capture and link")
            await dialog(pilot, "LinkDialog")
            fills(pilot, "target", str(tmp_path / "here.txt"))
            await pilot.pause()
            await pilot.press("enter")
            await dialog(pilot, "PassageDialog")
            await pilot.press("escape")
            await review(pilot)
            assert desk.log() == ()
            await pilot.press("1")
            assert rating(desk, FIRST) is Rating.SUPPORTED
