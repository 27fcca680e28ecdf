"""Drive the screen by keys and read what it shows."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from workbench.review import Desk
from workbench.tui.app import Workbench
from workbench.tui.sitting import Sitting
from workbench.tui.widgets.field import Field

SMALL = (80, 24)
LARGE = (160, 45)


@asynccontextmanager
async def opened(desk: Desk, size: tuple[int, int] = SMALL) -> AsyncIterator[Pilot[int]]:
    """The screen on a desk, with its first claim open."""
    app = Workbench(desk)
    async with app.run_test(size=size, notifications=True) as pilot:
        await until(pilot, lambda: desk.count() == 0 or " article" in shown(pilot))
        yield pilot


def shown(pilot: Pilot[int]) -> str:
    """The words on the screen, row by row."""
    rows = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in row) for row in rows)


async def until(pilot: Pilot[int], holds: Callable[[], bool]) -> None:
    """Let the screen work until something holds; say what it shows if it never does."""
    for _ in range(400):
        if holds():
            return
        await pilot.pause(0.005)
    raise AssertionError(shown(pilot))


async def sees(pilot: Pilot[int], *words: str) -> None:
    """Wait until all of these are on the screen."""
    await until(pilot, lambda: all(each in shown(pilot) for each in words))


async def dialog(pilot: Pilot[int], name: str) -> None:
    """Wait until a dialog of this class is open and has drawn itself."""
    await until(pilot, lambda: type(pilot.app.screen).__name__ == name and pilot.app.screen.focused is not None)


async def types(pilot: Pilot[int], words: str) -> None:
    """Type words into what has the focus."""
    for letter in words:
        await pilot.press(
            {" ": "space", "/": "slash", ".": "full_stop", "-": "minus", ":": "colon"}.get(letter, letter)
        )


def sitting(pilot: Pilot[int]) -> Sitting:
    """What the reviewer is at."""
    assert isinstance(pilot.app, Workbench)
    return pilot.app.sitting


def at(pilot: Pilot[int]) -> str:
    """The words of the claim under the cursor."""
    line = sitting(pilot).line
    return line.text if line else ""


def fills(pilot: Pilot[int], field: str, words: str) -> None:
    """Put words into a field of the dialog that is open."""
    pilot.app.screen.query_one(f"#{field}", Field).value = words


async def review(pilot: Pilot[int]) -> None:
    """Wait until the dialogs are closed."""
    await until(pilot, lambda: type(pilot.app.screen).__name__ == "Review")
