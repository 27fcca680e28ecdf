"""Another program is writing to the store: the screen waits for it a moment at a time, and stands still at no time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import TypeVar

from store.errors import Busy
from workbench.review import Desk

Result = TypeVar("Result")
MOMENT = 0.05
"""Seconds that one try waits: too short to be seen."""
PAUSE = 0.15
"""Seconds from one try to the next, for the screen."""
WAITING = "Waiting: another program is writing to the store …"


class Patience:
    """How long it has been waited for one act."""

    def __init__(self) -> None:
        self._end = monotonic() + Desk.PATIENCE

    @property
    def over(self) -> bool:
        """Whether it has been long enough, so that the person is told."""
        return monotonic() > self._end


async def until_free(act: Callable[[], Result]) -> Result:
    """Do it as soon as the other program lets go; Busy where it does not."""
    patience = Patience()
    while True:
        await asyncio.sleep(PAUSE)
        try:
            return act()
        except Busy:
            if patience.over:
                raise
