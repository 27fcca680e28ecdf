"""A source that is unclear, settled on the screen: one of those who speak in the article, a name typed, or nobody."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from desks import CLAIMS, FIRST, Piece, a_desk
from screens import LARGE, SMALL, dialog, opened, review, sees, types

from workbench.review import Desk

UNCLEAR = [replace(CLAIMS[0], unclear="they"), *CLAIMS[1:]]


def sources(desk: Desk) -> list[str]:
    key = next(line.key for line in desk.every_line() if line.text == FIRST)
    return [hop.name for hop in desk.dossier(key).claim.chain]


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_it_is_said_and_one_key_offers_who_else_speaks(tmp_path: Path, size: tuple[int, int]) -> None:
    with a_desk(tmp_path, Piece(claims=UNCLEAR)) as desk:
        async with opened(desk, size) as pilot:
            await sees(pilot, "source unclear: “they”", "h says who it is")
            await pilot.press("h")
            await dialog(pilot, "SpeakerDialog")
            await sees(pilot, "Who is the source “they”?", "The harbour ministry", "it names nobody")
            await types(pilot, "ministry")
            await pilot.press("enter")
            await review(pilot)
            await sees(pilot, "corrected the source")
            assert sources(desk) == ["The harbour ministry", "dock workers", "Residents"]
            await pilot.press("u")
            await sees(pilot, "source unclear: “they”")


async def test_a_name_that_nobody_has_is_typed(tmp_path: Path) -> None:
    with a_desk(tmp_path, Piece(claims=UNCLEAR)) as desk:
        async with opened(desk) as pilot:
            await pilot.press("h")
            await dialog(pilot, "SpeakerDialog")
            await types(pilot, "Mona Petrov")
            await sees(pilot, "✎ Mona Petrov")
            await pilot.press("enter")
            await review(pilot)
            await sees(pilot, "corrected the source")
            assert sources(desk) == ["Mona Petrov", "dock workers", "Residents"]


async def test_the_arrows_choose_a_speaker_or_that_it_names_nobody(tmp_path: Path) -> None:
    with a_desk(tmp_path, Piece(claims=UNCLEAR)) as desk:
        async with opened(desk) as pilot:
            await pilot.press("h")
            await dialog(pilot, "SpeakerDialog")
            await pilot.press(*["down"] * 9, "enter")
            await review(pilot)
            await sees(pilot, "corrected the source")
            assert sources(desk) == ["dock workers", "Residents"]


async def test_where_every_source_is_clear_the_key_says_so(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("h")
            await sees(pilot, "No source of this claim is unclear")
            assert desk.log() == ()
