"""What a person types and chooses in a form; what they paste is made safe to show like any other text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Input

from workbench.sanitise.terminal import show
from workbench.tui.widgets.flow import Flow


class Field(Input):
    """One line of typing. Nothing enters it, typed, pasted or given, that a terminal could take for a command."""

    DEFAULT_CSS = """
    Field { border: none; height: 1; padding: 0 1; background: $foreground 8%; color: $foreground; }
    Field:focus { border: none; background: $primary 25%; background-tint: transparent; }
    Field:ansi { text-style: underline; }
    Field > .input--placeholder { color: $text-muted; }
    """

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(value=show(value), placeholder=show(placeholder), id=id, select_on_focus=False)
        self.cursor_blink = False

    def validate_value(self, value: str) -> str:
        """The gate for typing, pasting and setting alike."""
        return show(value)

    def on_paste(self, event: events.Paste) -> None:
        """Take all of what is pasted: a passage copied from a page has line breaks in it."""
        event.prevent_default()
        event.stop()
        self.replace(" ".join(event.text.split()), *self.selection)


class Choice(Flow, can_focus=True):
    """One of several, all in sight: arrows go through them, a letter goes to the one it begins, a number to its place."""

    DEFAULT_CSS = """
    Choice { height: auto; padding: 0 1; background: $foreground 8%; color: $foreground; }
    Choice:focus { background: $primary 25%; }
    Choice:focus:ansi { text-style: underline; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,down,space", "step(1)", "next option", id="choice.next", show=False),
        Binding("left,up", "step(-1)", "previous option", id="choice.previous", show=False),
    ]

    class Changed(Message):
        """Another option is chosen."""

        def __init__(self, choice: Choice) -> None:
            super().__init__()
            self.choice = choice

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        value: str | None = "",
        *,
        id: str | None = None,  # noqa: A002 Textual's name
    ) -> None:
        super().__init__(id=id)
        self._options = tuple(options)
        values = [value for value, _ in self._options]
        self._chosen: int | None = None if value is None else values.index(value) if value in values else 0

    @property
    def value(self) -> str:
        """The value of the option that is chosen; "" while none is."""
        return "" if self._chosen is None else self._options[self._chosen][0]

    def on_mount(self) -> None:
        """Show the options."""
        self._show()

    def action_step(self, by: int) -> None:
        """Choose the next option or the one before."""
        if self._chosen is None:
            self._choose(0 if by > 0 else len(self._options) - 1)
        else:
            self._choose((self._chosen + by) % len(self._options))

    def on_key(self, event: events.Key) -> None:
        """A letter chooses the next option that begins with it, a number the option at that place."""
        letter = (event.character or "").casefold()
        found = self._at_place(letter) if letter.isdecimal() else self._beginning_with(letter)
        if found is not None:
            event.stop()
            self._choose(found)

    def _at_place(self, digit: str) -> int | None:
        return int(digit) - 1 if 0 < int(digit) <= len(self._options) else None

    def _beginning_with(self, letter: str) -> int | None:
        if not letter.isalpha():
            return None
        here = -1 if self._chosen is None else self._chosen
        following = [*range(here + 1, len(self._options)), *range(here + 1)]
        return next((n for n in following if self._options[n][1].casefold().startswith(letter)), None)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._show()
        self.post_message(self.Changed(self))

    def _show(self) -> None:
        self.set_pieces([self._option(number) for number in range(len(self._options))])

    def _option(self, number: int) -> Content:
        chosen = number == self._chosen
        place = f"{number + 1} " if number < 9 else ""
        label = f"{'●' if chosen else '○'} {place}{show(self._options[number][1])}"
        return Content.styled(label, "bold $text-accent" if chosen else "")
