"""Forms on the screen: nothing typed is lost to a refusal, nothing is decided by default, all of it can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from desks import a_desk
from screens import SMALL, dialog, fills, opened, review, sees, shown, types
from textual.pilot import Pilot

from store.model import Rating


def options(pilot: Pilot[int]) -> list[str]:
    """The rows of the screen that show options, without the frame."""
    return [row for row in shown(pilot).splitlines() if "○" in row or "●" in row]


async def test_what_the_desk_refuses_is_said_in_the_form_and_what_was_typed_stays(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("v", "1")
            await dialog(pilot, "Form")
            fills(pilot, "reason", "counted twice")
            fills(pilot, "low", "30")
            fills(pilot, "high", "20")
            await pilot.press("ctrl+s")
            await sees(pilot, "lower bound, 30, is above the higher, 20", "counted twice")
            fills(pilot, "high", "40")
            await pilot.press("ctrl+s")
            await review(pilot)
            verdict = next(iter(desk.dossiers())).verdicts or [*desk.dossiers()][-1].verdicts
            assert (verdict[0].reason, verdict[0].low, verdict[0].high) == ("counted twice", 30, 40)


@pytest.mark.parametrize("bound", ["1234567.5", "1234567890123456789", "12,345,678"])
async def test_a_bound_stays_to_its_last_digit_where_only_something_else_is_changed(tmp_path: Path, bound: str) -> None:
    with a_desk(tmp_path) as desk:
        key = next(iter(desk.every_line())).key
        desk.decide(key, Rating.SUPPORTED, high=float(bound.replace(",", "")))
        async with opened(desk) as pilot:
            await pilot.press("end", "v")
            await dialog(pilot, "Form")
            fills(pilot, "reason", "counted twice")
            await pilot.press("ctrl+s")
            await review(pilot)
            told = next(each for each in desk.dossiers() if each.claim.key == key).verdicts[-1]
            assert (told.reason, told.high) == ("counted twice", float(bound.replace(",", "")))


@pytest.mark.parametrize("bound", ["9" * 400, "1e999", "nan", "-5", "about 50", "1_000"])
async def test_a_bound_that_is_no_number_is_said_in_the_form(tmp_path: Path, bound: str) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("v", "1")
            await dialog(pilot, "Form")
            fills(pilot, "high", bound)
            await pilot.press("ctrl+s")
            await sees(pilot, "is no number; write 50")
            assert not any(each.verdicts for each in desk.dossiers())


async def test_a_trouble_goes_away_when_it_is_being_put_right(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("d")
            await dialog(pilot, "Form")
            await pilot.press("enter")
            await sees(pilot, "Why not is missing")
            await types(pilot, "an opinion")
            await pilot.pause()
            assert "is missing" not in shown(pilot)


async def test_no_rating_is_chosen_until_somebody_chooses(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("v")
            await dialog(pilot, "Form")
            await sees(pilot, "○ 1 supported", "○ 6 pending")
            assert "●" not in "".join(options(pilot))


async def test_a_claim_that_was_pending_is_concluded_without_clearing_what_would_have_settled_it(
    tmp_path: Path,
) -> None:
    with a_desk(tmp_path) as desk:
        key = next(iter(desk.every_line())).key
        desk.decide(key, Rating.PENDING, settles="the list", again="2026-06-01")
        async with opened(desk) as pilot:
            await pilot.press("end", "v")
            await dialog(pilot, "Form")
            await pilot.press("1", "ctrl+s")
            await review(pilot)
            assert desk.line(key).rating is Rating.SUPPORTED


@pytest.mark.parametrize("key", ["f", "v", "w", "e", "E"])
async def test_no_option_is_broken_over_two_lines_and_the_keys_stay_in_sight(tmp_path: Path, key: str) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk, SMALL) as pilot:
            await pilot.press(key)
            await dialog(pilot, "Form")
            await sees(pilot, "^s done", "esc leave")
            assert not [row for row in options(pilot) if row.rstrip(" │╮0…").endswith(("○", "●"))]


@pytest.mark.parametrize(("key", "last"), [("f", "words of the chain"), ("v", "Look again on"), ("p", "To settle it")])
async def test_every_question_and_every_label_is_in_sight_on_a_small_screen(
    tmp_path: Path, key: str, last: str
) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk, SMALL) as pilot:
            await pilot.press(key)
            await dialog(pilot, "Form")
            await sees(pilot, last)


async def test_a_search_begins_with_the_words_before_and_typing_takes_their_place(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("slash")
            await dialog(pilot, "Form")
            await types(pilot, "fish")
            await pilot.press("enter")
            await sees(pilot, "search “fish”", "esc show all")
            await pilot.press("slash")
            await dialog(pilot, "Form")
            await sees(pilot, "fish")
            await types(pilot, "dozens")
            await pilot.press("enter")
            await sees(pilot, "search “dozens”")


async def test_enter_pressed_twice_writes_one_note(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("m")
            await dialog(pilot, "Form")
            await types(pilot, "once")
            field = pilot.app.screen.query_one("#text")
            field.post_message(field.Submitted(field, "once"))  # type: ignore[attr-defined]
            await pilot.press("enter")
            await review(pilot)
            assert [act.what for act in desk.log()] == ["note"]
