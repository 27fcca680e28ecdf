"""The frame of a dialog in which a list is narrowed by typing: one line to type in, and below it what the store has."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from functools import partial
from typing import ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.timer import Timer
from textual.widgets import Input
from textual.worker import get_current_worker

from store.errors import DeskError
from workbench.review import Desk
from workbench.tui.screens.dialog import Dialog, Result
from workbench.tui.widgets.choices import Choices
from workbench.tui.widgets.rows import Rows

Thing = TypeVar("Thing")
PAUSE = 0.12
"""Seconds without a key after which the typing counts as paused."""


class SearchDialog(Dialog[Result], Generic[Result, Thing]):
    """Type to narrow the list. The subclass says what is looked for, how it is told, and what the answer is."""

    wide: ClassVar[bool] = True
    keys: Sequence[tuple[str, str]] = (("↑↓", "choose"), ("⏎", "take it"), ("esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "step(1)", "next", id="search.down", show=False),
        Binding("up", "step(-1)", "previous", id="search.up", show=False),
        Binding("pagedown", "leaf(1)", "a page down", id="search.page-down", show=False),
        Binding("pageup", "leaf(-1)", "a page up", id="search.page-up", show=False),
    ]

    def __init__(self, heading: str, desk: Desk, about: str = "") -> None:
        super().__init__(heading, about)
        self._desk = desk
        self._pause: Timer | None = None

    @abstractmethod
    def find(self, desk: Desk, words: str) -> Sequence[Thing]:
        """What the store has for these words; asked beside the screen, on a desk of its own."""

    @abstractmethod
    def offer(self, found: Sequence[Thing], words: str) -> None:
        """Show what was found for these words."""

    @property
    def choices(self) -> Choices[Thing]:
        """The list below the line that is typed in."""
        return self.query_one(Choices)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look again when the typing pauses."""
        event.stop()
        self.typed(event.value)

    def typed(self, value: str) -> None:
        """Look for what was typed, once the typing pauses."""
        self.hold()
        self._pause = self.set_timer(PAUSE, partial(self.look, value.strip()))

    def hold(self) -> None:
        """Look no longer for what was typed before."""
        if self._pause:
            self._pause.stop()
        self.workers.cancel_group(self, "search")

    def look(self, words: str) -> None:
        """Look for these words now, in place of any that are being looked for."""
        self.run_worker(partial(self._ask, words), thread=True, exclusive=True, group="search")

    def _ask(self, words: str) -> None:
        worker = get_current_worker()
        try:
            with self._desk.again() as desk:
                found = self.find(desk, words)
        except DeskError as error:
            self.app.call_from_thread(self.trouble, str(error))
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self.offer, found, words)

    def action_step(self, by: int) -> None:
        """The arrows go through the list while the typing goes on above it."""
        self.choices.action_move(by)

    def action_leaf(self, by: int) -> None:
        """The same by pages."""
        self.choices.action_page(by)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take what the cursor is on."""
        event.stop()
        self.action_done()

    def on_rows_chosen(self, event: Rows.Chosen) -> None:
        """The same, from the list."""
        event.stop()
        self.action_done()
