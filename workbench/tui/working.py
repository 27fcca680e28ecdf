"""Long work beside the screen: in a thread, on a desk of its own, with word of how far it is, and a way to leave it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from store.errors import DeskError
from workbench.review import Desk
from workbench.tui.acting import Acting
from workbench.tui.screens.progress import ProgressDialog

Result = TypeVar("Result")
Report = Callable[[str], None]
"""How far it is, in words."""


class Left(DeskError):
    """The work was left before it was done; what was done until then stands."""


async def work(review: Acting, heading: str, job: Callable[[Desk, Report], Result]) -> Result:
    """Do it beside the screen; errors of the desk come out of here as they are."""
    dialog = ProgressDialog(heading)
    await review.app.push_screen(dialog)

    def report(words: str) -> None:
        if dialog.left:
            raise Left(f"Left: {heading}. What was done until then stands.")
        review.app.call_from_thread(dialog.say, words)

    def run() -> Result:
        # sqlite and the web client belong to one thread at a time
        with review.sitting.desk.again() as desk:
            return job(desk, report)

    try:
        return await asyncio.to_thread(run)
    finally:
        review.ahead.hold()
        dialog.finish()
