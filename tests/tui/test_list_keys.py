"""The keys that find, export and fill the list, pressed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desks import FIRST, Piece, a_desk, put
from screens import at, dialog, fills, opened, review, sees, types


async def test_the_queue_is_filtered_by_flag_and_escape_shows_all_again(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("f")
            await dialog(pilot, "Form")
            await pilot.press("i", "ctrl+s")
            await review(pilot)
            await sees(pilot, "1/1", "flag interested-party")
            await pilot.press("escape")
            await sees(pilot, "1/4")


async def test_words_are_searched_for_and_a_search_that_finds_nothing_says_what_to_do(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("slash")
            await dialog(pilot, "Form")
            await types(pilot, "fish")
            await pilot.press("enter")
            await sees(pilot, "1/1", "search “fish”")
            await pilot.press("slash")
            await dialog(pilot, "Form")
            await pilot.press("ctrl+u")
            await types(pilot, "nowhere")
            await pilot.press("enter")
            await sees(pilot, "No claim fits", "shows all claims again")
            await pilot.press("1", "s", "v", "escape")
            await sees(pilot, "1/4")
            assert desk.log() == ()


async def test_n_goes_from_flag_to_flag(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            seen = [at(pilot)]
            for _ in range(3):
                await pilot.press("n")
                seen.append(at(pilot))
            assert "Officials spoke of dozens injured" not in seen
            await pilot.press("N")
            assert at(pilot) == seen[1]


async def test_the_list_is_exported(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("E")
            await dialog(pilot, "Form")
            fills(pilot, "path", str(out))
            pilot.app.screen.query_one("#what").focus()
            await pilot.press("right", "ctrl+s")
            await sees(pilot, "Written")
            assert FIRST in out.read_text()
            assert all(json.loads(line) for line in out.read_text().splitlines())


async def test_every_format_has_a_file_of_its_own_without_a_name_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with a_desk(tmp_path) as desk:
        monkeypatch.chdir(folder)
        async with opened(desk) as pilot:
            for number, written in enumerate(
                ("claims.jsonl", "claims.html", "claimreview.html", "unnamed-desk-claims"), 1
            ):
                await pilot.press("E")
                await dialog(pilot, "Form")
                await pilot.press({1: "1", 2: "4", 3: "5", 4: "6"}[number], "tab", "2", "ctrl+s")
                await review(pilot)
                await sees(pilot, written)
    names = {path.name for path in folder.iterdir()}
    assert names == {f"unnamed-desk-{each}" for each in ("claims.jsonl", "claims.html", "claimreview.html", "claims")}


async def test_an_export_that_cannot_be_written_is_told_in_its_form(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("E")
            await dialog(pilot, "Form")
            pilot.app.screen.query_one("#format").focus()
            await pilot.press("2")
            fills(pilot, "path", str(tmp_path / "desk.db" / "out.csv"))
            await pilot.press("ctrl+s")
            await sees(pilot, "● 2 csv", "cannot be written")
            fills(pilot, "path", str(tmp_path / "out.csv"))
            await pilot.press("ctrl+s")
            await sees(pilot, "Written")
            assert (tmp_path / "out.csv").exists()


async def test_an_article_is_taken_in_and_a_missing_one_is_named(tmp_path: Path) -> None:
    article = tmp_path / "new.txt"
    article.write_text("Fire in the mill\n\nPolice said 3 people were killed on Monday in the mill.\n")
    with a_desk(tmp_path) as desk:
        before = desk.stats().articles
        async with opened(desk) as pilot:
            await pilot.press("i")
            await dialog(pilot, "Form")
            fills(pilot, "source", str(tmp_path / "absent.txt"))
            await pilot.press("enter")
            await sees(pilot, "no such file or folder")
            await dialog(pilot, "Form")
            fills(pilot, "source", str(article))
            await pilot.press("enter")
            await sees(pilot, "1 new article, ")
            assert desk.stats().articles == before + 1


async def test_another_reviewer_works_meanwhile_and_nothing_breaks(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            with desk.again() as other:
                put(other, Piece(title="Second piece", name="second.txt", outlet="Elsewhere"))
                other.dismiss(next(iter(other.every_line())).key, "no claim")
            await pilot.press("j", "end", "1", "home", "2")
            assert len([line for line in desk.every_line() if line.rating]) == 2
