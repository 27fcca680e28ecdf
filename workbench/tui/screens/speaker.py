"""Who an unclear source is: one of those who speak in the article, a name that is typed, or nobody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from workbench.tui.pieces import Piece, Role, Row, clip
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.choices import Choices
from workbench.tui.widgets.field import Field
from workbench.tui.widgets.rows import Rows

NOBODY = ""
"""The answer that the text names no source at all."""


class SpeakerDialog(Dialog[str]):
    """Choose, or type a name; the answer is the name, "" where the words name nobody."""

    wide: ClassVar[bool] = True
    keys: Sequence[tuple[str, str]] = (("↑↓", "choose"), ("⏎", "take it"), ("esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "step(1)", "next", id="speaker.down", show=False),
        Binding("up", "step(-1)", "previous", id="speaker.up", show=False),
    ]

    def __init__(self, words: str, names: Sequence[str], about: str) -> None:
        super().__init__(f"Who is the source “{words}”?", about)
        self._names = names

    def body(self) -> ComposeResult:
        """Where to type, and who there is."""
        yield Field(placeholder="a name, where it is none of these", id="target")
        yield Choices[str](self._draw, id="speakers")

    def on_mount(self) -> None:
        """Begin with all of them, the nearest first."""
        self.set_focus(self.query_one("#target", Field))
        self._offer("")

    def on_input_changed(self, event: Input.Changed) -> None:
        """What is typed narrows the names, and is one itself."""
        event.stop()
        self._offer(" ".join(event.value.split()))

    def _offer(self, typed: str) -> None:
        fitting = [name for name in self._names if typed.casefold() in name.casefold()]
        known = any(typed.casefold() == name.casefold() for name in fitting)
        self._choices.offer([*fitting, *([typed] if typed and not known else []), *([] if typed else [NOBODY])])

    @property
    def _choices(self) -> Choices[str]:
        return self.query_one(Choices)

    def _draw(self, name: str, width: int) -> Row:
        if name == NOBODY:
            return (Piece("— ", Role.QUIET), Piece("it names nobody", Role.FLAG))
        sign = "  " if name in self._names else "✎ "
        return (Piece(sign, Role.KEY), Piece(clip(name, width - 2)))

    def action_step(self, by: int) -> None:
        """The arrows go through the list while the typing goes on above it."""
        self._choices.action_move(by)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take what the cursor is on."""
        event.stop()
        self.action_done()

    def on_rows_chosen(self, event: Rows.Chosen) -> None:
        """The same, from the list."""
        event.stop()
        self.action_done()

    def action_done(self) -> None:
        """Answer with what the cursor is on."""
        self.answer(self._choices.thing)
