"""Every key, by where it acts, as it is in force now."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from workbench.tui.hints import help_rows
from workbench.tui.keys import Keyboard
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.sheet import Sheet


class HelpDialog(Dialog[None]):
    """The keys, to read."""

    wide: ClassVar[bool] = True
    keys: Sequence[tuple[str, str]] = (("j k", "scroll"), ("esc", "back"))
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q,question_mark", "leave", "back", id="help.leave", show=False)]

    def __init__(self, keyboard: Keyboard) -> None:
        super().__init__("Keys, signs and flags")
        self._keyboard = keyboard

    def body(self) -> ComposeResult:
        """One page."""
        yield Sheet(id="help")

    def on_mount(self) -> None:
        """Lay the keys out for the room there is."""
        sheet = self.query_one("#help", Sheet)
        sheet.read(partial(help_rows, self._keyboard))
        self.set_focus(sheet)
