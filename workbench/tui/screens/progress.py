"""Something takes a while: what, how far it is, and the way to leave it."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from workbench.sanitise.terminal import show
from workbench.tui.screens.dialog import Dialog


class ProgressDialog(Dialog[None]):
    """Open while the work goes on; Escape asks the work to stop at the next step."""

    keys: Sequence[tuple[str, str]] = (("esc", "stop after this step"),)

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self.left = False

    def body(self) -> ComposeResult:
        """How far it is."""
        yield Static("working …", id="step", markup=False)

    def say(self, words: str) -> None:
        """Tell how far it is."""
        if self.is_mounted and not self.left:
            self.query_one("#step", Static).update(Content(show(words)))

    def action_leave(self) -> None:
        """Stop at the next step; a step that runs cannot be broken off halfway."""
        self.left = True
        self.query_one("#step", Static).update(Content("stopping after this step …"))

    def finish(self) -> None:
        """The work is over."""
        self.dismiss(None)
