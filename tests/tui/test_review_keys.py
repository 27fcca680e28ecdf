"""Each key of the review, pressed; what the desk and the store hold afterwards is what counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desks import Piece, Told, a_desk, put
from screens import LARGE, dialog, fills, opened, review, sees, sitting, types, until
from textual.pilot import Pilot

from store.model import FlagCode, Policy, Rating, Stance, Status
from workbench.review import Desk

FIRST = "at least 30 people, mostly sailors, were killed on Friday"
SECOND = "Another shell killed 7 people near the fish market"


def at(pilot: Pilot[int]) -> str:
    line = sitting(pilot).line
    return line.text if line else ""


def rating(desk: Desk, words: str) -> Rating | None:
    return next(line.rating for line in desk.every_line() if line.text == words)


@pytest.mark.parametrize(("key", "expected"), list(zip("12345", list(Rating)[:5], strict=True)))
async def test_one_key_decides_and_goes_on_to_the_next(tmp_path: Path, key: str, expected: Rating) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press(key)
            await sees(pilot, "takes it back")
            assert rating(desk, FIRST) is expected
            assert at(pilot) == SECOND


async def test_undo_takes_a_decision_back_and_returns_to_its_claim(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("1", "2", "u")
            assert rating(desk, FIRST) is Rating.SUPPORTED
            assert rating(desk, SECOND) is None
            assert at(pilot) == SECOND
            await pilot.press("U")
            assert rating(desk, SECOND) is Rating.CONTRADICTED
            assert sitting(pilot).decided == 2


async def test_undo_with_nothing_done_says_so_and_changes_nothing(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("u")
            assert desk.log() == ()
            assert len(pilot.app._notifications) == 1


async def test_a_desk_that_wants_reasons_is_given_one(tmp_path: Path) -> None:
    with a_desk(tmp_path, policy=Policy(reason_required=True)) as desk:
        async with opened(desk) as pilot:
            await pilot.press("2")
            await dialog(pilot, "Form")
            await pilot.press("enter")
            await sees(pilot, "Reason is missing")
            await types(pilot, "the list says 12")
            await pilot.press("enter")
            await review(pilot)
            verdict = desk.dossier(next(line.key for line in desk.every_line() if line.text == FIRST)).verdicts[0]
            assert (verdict.rating, verdict.reason) == (Rating.CONTRADICTED, "the list says 12")


async def test_pending_asks_what_would_settle_it_and_when_to_look_again(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        key = next(iter(desk.every_line())).key
        async with opened(desk) as pilot:
            await pilot.press("p")
            await dialog(pilot, "Form")
            await types(pilot, "the hospital list")
            await pilot.press("enter")
            await types(pilot, "tomorrow")
            await pilot.press("enter")
            await sees(pilot, "is no day")
            await pilot.press("ctrl+u")
            await types(pilot, "2026-06-01")
            await pilot.press("enter")
            await review(pilot)
            verdict = desk.dossier(key).verdicts[0]
            assert (verdict.settles, verdict.again) == ("the hospital list", "2026-06-01")
            assert desk.line(key).status is Status.PENDING


async def test_the_full_form_takes_a_coded_range(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        key = next(iter(desk.every_line())).key
        async with opened(desk) as pilot:
            await pilot.press("v")
            await dialog(pilot, "Form")
            await pilot.press("ctrl+s")
            await sees(pilot, "Rating is missing")
            await pilot.press("3", "tab", "tab")
            await types(pilot, "thirty")
            await pilot.press("ctrl+s")
            await sees(pilot, "is no number")
            await pilot.press("ctrl+u")
            await types(pilot, "30")
            await pilot.press("ctrl+s")
            await review(pilot)
            verdict = desk.dossier(key).verdicts[0]
            assert (verdict.rating, verdict.low, verdict.high) == (Rating.DISPUTED, 30, None)
            assert verdict.policy


async def test_a_flag_is_cleared_with_a_note_and_stays_in_sight(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        key = next(iter(desk.every_line())).key
        async with opened(desk, LARGE) as pilot:
            await pilot.press("w")
            await dialog(pilot, "Form")
            await pilot.press("2", "enter")
            await types(pilot, "seen it myself")
            await pilot.press("enter")
            await review(pilot)
            assert desk.line(key).flags == (FlagCode.UNVERIFIED_FIGURE,)
            await sees(pilot, "Cleared by amina", "seen it myself")


async def test_a_claim_that_is_none_is_dismissed_and_comes_back_on_undo(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("d")
            await dialog(pilot, "Form")
            await types(pilot, "an opinion")
            await pilot.press("enter")
            await review(pilot)
            assert FIRST not in [line.text for line in desk.every_line()]
            await pilot.press("u")
            assert FIRST in [line.text for line in desk.every_line()]


async def test_a_note_is_kept(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        key = next(iter(desk.every_line())).key
        async with opened(desk) as pilot:
            await pilot.press("m")
            await dialog(pilot, "Form")
            await types(pilot, "ask the port")
            await pilot.press("enter")
            await review(pilot)
            assert [note.text for note in desk.dossier(key).notes] == ["ask the port"]


async def test_a_source_is_corrected_and_what_the_machine_said_stays_beside_it(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        key = next(iter(desk.every_line())).key
        async with opened(desk, LARGE) as pilot:
            await pilot.press("e")
            await dialog(pilot, "Form")
            pilot.app.screen.query_one("#source").focus()
            await pilot.press("ctrl+u")
            await types(pilot, "sailors")
            await pilot.press("ctrl+s")
            await review(pilot)
            dossier = desk.dossier(key)
            assert [hop.name for hop in dossier.claim.chain] == ["sailors"]
            assert dossier.corrections[0].what == "source"
            await sees(pilot, "machine", "dock workers")


async def test_a_missed_claim_is_added_by_choosing_its_words(tmp_path: Path) -> None:
    with a_desk(tmp_path, Piece(claims=[Told(FIRST, "at least 30", 30)])) as desk:
        async with opened(desk, LARGE) as pilot:
            await pilot.press("a")
            await dialog(pilot, "PassageDialog")
            await pilot.press("shift+tab")
            await types(pilot, "Another shell")
            await pilot.press("enter", "s", "enter")
            await dialog(pilot, "Form")
            await pilot.press("enter")
            await review(pilot)
            assert f"{SECOND}." in [line.text for line in desk.every_line()]


async def test_escape_in_a_dialog_does_nothing(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            for key in "pvwdmeaJEi":
                await pilot.press(key)
                await until(pilot, lambda: type(pilot.app.screen).__name__ != "Review")
                await pilot.press("escape")
                await review(pilot)
            assert desk.log() == ()


async def test_several_acts_are_taken_back_at_once_from_the_journal(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("1", "1", "1", "J")
            await dialog(pilot, "JournalDialog")
            await pilot.press("m", "m", "enter")
            await review(pilot)
            assert [line.rating for line in desk.every_line()].count(Rating.SUPPORTED) == 1


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
