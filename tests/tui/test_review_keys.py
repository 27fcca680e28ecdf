"""Each key of the review, pressed; what the desk and the store hold afterwards is what counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from desks import FIRST, SECOND, Piece, Told, a_desk, rating
from screens import LARGE, at, dialog, opened, review, sees, sitting, types, until

from store.model import FlagCode, Policy, Rating, Status


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
