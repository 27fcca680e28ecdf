"""What every act needs of the screen: the sitting, a way to ask, a way to tell, and no error that ends the program."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import TypeVar

from textual.screen import Screen

from store.errors import Busy, DeskError
from store.model import Line
from workbench.review import Desk, Done
from workbench.sanitise.terminal import show_lines
from workbench.tui.ahead import Ahead
from workbench.tui.keys import Keyboard
from workbench.tui.pieces import clip
from workbench.tui.screens.dialog import Dialog
from workbench.tui.sitting import Sitting
from workbench.tui.waiting import WAITING, until_free

Result = TypeVar("Result")
SAID = 150
"""Columns of what was done in the message that says so; the journal has it whole."""
NAMED = 40
"""Columns of a claim's words where the screen has gone on and the message must say which one it was about."""


class Acting(Screen[None]):
    """A screen that acts go through."""

    def __init__(self, sitting: Sitting, keyboard: Keyboard, ahead: Ahead) -> None:
        super().__init__()
        self.sitting = sitting
        self.keyboard = keyboard
        self.ahead = ahead

    @abstractmethod
    def redraw(self) -> None:
        """Show the queue and the claim as they stand now."""

    @property
    def line(self) -> Line | None:
        """The claim at hand; where there is none, that is said."""
        line = self.sitting.line
        if line is None:
            self.tell("There is no claim here to act on.", "warning")
        return line

    def do(self, deed: Callable[[Desk], Done], *, go_on: bool = False) -> None:
        """Act on the claim at hand, redraw, and say what was done and how to take it back."""
        self._soon(lambda: self._told(self.attempt(deed, go_on=go_on)))

    def _told(self, refused: str) -> None:
        if refused:
            self.tell(refused, "error")

    def attempt(self, deed: Callable[[Desk], Done], *, go_on: bool = False, to_it: bool = False) -> str:
        """The same for a form that is still open: what the desk refuses comes back, so that it can be put right.

        Busy is raised where another program is writing: the same can be tried again in a moment.
        """
        way_back = f"{self.keyboard.sign('undo')} takes it back"
        try:
            line = self.sitting.line if go_on else None
            about = f": “{clip(line.text, NAMED)}”" if line else ""
            self._say(self.sitting.act(deed, go_on=go_on, to_it=to_it), about, way_back)
        except Busy:
            raise
        except DeskError as error:
            # what stands now may be the reason
            self.redraw()
            return str(error)
        return ""

    def done(self, deed: Callable[[], Done], way_back: str) -> None:
        """Do something that the journal holds, redraw and say so; what the desk refuses is said too."""
        self._soon(lambda: self._say(deed(), "", way_back))

    def _soon(self, act: Callable[[], None]) -> None:
        """Do it now, or when another program lets go of the store; keys wait until then."""
        with self.readable():
            try:
                act()
            except Busy:
                self.tell(WAITING, "warning")
                self.ahead.hold()
                self.run_worker(self._to_the_end(until_free(act)), group="waiting", exit_on_error=True)

    async def patiently(self, act: Callable[[], Result]) -> Result:
        """The same where an act goes on after it."""
        try:
            return act()
        except Busy:
            self.tell(WAITING, "warning")
        return await until_free(act)

    def _say(self, done: Done, about: str, way_back: str) -> None:
        self.redraw()
        # of a long act the beginning, so that the way back stays in sight
        words = "\n".join((clip(done.summary, SAID) + about, *done.warnings, way_back))
        self.tell(words, "warning" if done.warnings else "information")

    @contextmanager
    def readable(self) -> Iterator[None]:
        """What the desk refuses is said, and the work goes on."""
        try:
            yield
        except DeskError as error:
            self.tell(str(error), "error")

    def tell(self, words: str, severity: str = "information") -> None:
        """Say something for a few seconds; only the latest stays."""
        self.app.clear_notifications()
        self.app.notify(
            show_lines(words)[:1000],
            severity="error" if severity == "error" else "warning" if severity == "warning" else "information",
            timeout=10 if severity == "error" else 5,
            markup=False,
        )

    def start(self, asking: Coroutine[None, None, None]) -> None:
        """Begin an act that asks something first."""
        self.ahead.hold()
        self.run_worker(self._to_the_end(asking), group="asking", exclusive=True, exit_on_error=True)

    async def _to_the_end(self, asking: Coroutine[None, None, None]) -> None:
        try:
            with self.readable():
                await asking
        finally:
            self.ahead.release()

    async def ask(self, dialog: Dialog[Result]) -> Result | None:
        """Wait for the answer to a dialog; None where the person left it."""
        # what was said of the act before would cover the dialog's keys
        self.app.clear_notifications()
        try:
            return await self.app.push_screen_wait(dialog)
        finally:
            self.ahead.hold()
