"""Where the reviewer stands: the lit words and the cursor stay in sight, and no act loses the place in the queue."""

from __future__ import annotations

from pathlib import Path

import pytest
from desks import Piece, Told, a_desk
from screens import LARGE, SMALL, opened, sees, until

LONG = "\n\n".join(f"Paragraph {number} tells of the weather." for number in range(200))
FAR = "at least 8 people died at the mill"


def far(name: str = "mill.txt") -> Piece:
    """An article whose one claim stands far down."""
    text = f"Mill burns\n\n{LONG}\n\nThe miller told us that {FAR}.\n\n{LONG}"
    return Piece(text, [Told(FAR, "at least 8", 8, None, ("The miller",))], "Mill burns", "Mill Post", name)


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["80x24", "160x45"])
async def test_the_article_opens_at_the_first_claim(tmp_path: Path, size: tuple[int, int]) -> None:
    with a_desk(tmp_path, far()) as desk:
        async with opened(desk, size) as pilot:
            await pilot.press("tab")
            await sees(pilot, "The miller told us")


async def test_a_long_article_after_a_short_one_opens_at_its_claim(tmp_path: Path) -> None:
    short = Told("Officials spoke of dozens injured", "dozens", 24, None, ("Officials",))
    with a_desk(tmp_path, Piece(claims=[short]), far()) as desk:
        up_and_down = ("j", "k") if next(desk.every_line()).text == FAR else ("j",)
        async with opened(desk, LARGE) as pilot:
            for key in up_and_down:
                await pilot.pause(0.3)
                await pilot.press(key)
            await sees(pilot, "The miller told us")


@pytest.mark.parametrize(("column", "pane"), [(3, "article"), (13, "entry"), (60, "entry")])
async def test_a_click_on_the_name_of_a_pane_gives_it_the_keys(tmp_path: Path, column: int, pane: str) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk, SMALL) as pilot:
            await pilot.click("#entry-bar", offset=(column, 0))
            await until(pilot, lambda: pilot.app.focused is not None and pilot.app.focused.id == pane)
            await sees(pilot, "▸article │ this claim")
