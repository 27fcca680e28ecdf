"""The frame of every dialog: a title, what it is about, its own keys at the foot; Escape leaves and does nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Static

from workbench.sanitise.terminal import show, show_lines
from workbench.tui.widgets.flow import Flow

Result = TypeVar("Result")
HEIGHTS = [(0, "-short"), (32, "-tall")]
"""Where there is little room, it goes to what is asked and not to the frame."""


class Dialog(ModalScreen[Result | None], Generic[Result]):
    """A question over the review. The subclass says what is in it and what it returns."""

    CSS_PATH: ClassVar[str] = "dialog.tcss"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "leave", id="dialog.leave", show=False),
        # at once, before what is typed behind it goes to the field that had the keys
        Binding("tab", "app.focus_next", "next field", id="dialog.next", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", "previous field", id="dialog.previous", show=False, priority=True),
        Binding("ctrl+s", "done", "done", id="dialog.done", show=False),
    ]

    VERTICAL_BREAKPOINTS = HEIGHTS
    AUTO_FOCUS: ClassVar[str | None] = ""
    """Each dialog says itself where the typing begins."""

    wide: ClassVar[bool] = False
    """Whether it wants all the room there is."""
    keys: Sequence[tuple[str, str]] = (("^s", "done"), ("esc", "leave"))

    class Ready(Message):
        """The dialog stands and can be typed into."""

    def __init__(self, heading: str, about: str = "") -> None:
        super().__init__()
        self.heading = heading
        self.about = about
        self._answered = False

    def compose(self) -> ComposeResult:
        """The frame, and in it what the subclass puts there."""
        with Vertical(id="dialog", classes="wide" if self.wide else ""):
            yield Static(Content(show(self.heading)), id="heading")
            if self.about:
                yield Static(Content(show_lines(self.about)), id="about")
            yield from self.body()
            yield Static(id="trouble")
            yield Flow(tuple(self._key_hints()), id="keys")

    def on_mount(self) -> None:
        """Let what was typed ahead come."""
        self.post_message(self.Ready())

    def body(self) -> ComposeResult:
        """What is asked; nothing but the heading by default."""
        yield from ()

    def _key_hints(self) -> Iterator[Content]:
        for sign, words in self.keys:
            yield Content.styled(sign, "bold $text-accent") + Content.styled(f" {words} ", "$text-muted")

    def trouble(self, words: str) -> None:
        """Say what is missing, in the dialog, where it can be put right."""
        self.query_one("#trouble", Static).update(Content(show_lines(words)))

    def action_leave(self) -> None:
        """Close without doing anything."""
        self.answer(None)

    def answer(self, result: Result | None) -> None:
        """Close with this, once: a key that was pressed twice answers once."""
        if not self._answered:
            self._answered = True
            self.dismiss(result)

    def action_done(self) -> None:
        """Close with the answer; the subclass says what that is."""
