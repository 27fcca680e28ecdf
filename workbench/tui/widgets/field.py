"""What a person types and chooses in a form; what they paste is made safe to show like any other text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from workbench.sanitise.terminal import show


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


class Choice(Static, can_focus=True):
    """One of several, all in sight: arrows go through them, a letter goes to the one it begins."""

    DEFAULT_CSS = """
    Choice { height: auto; padding: 0 1; background: $foreground 8%; color: $foreground; }
    Choice:focus { background: $primary 25%; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,down,space", "step(1)", "next option", id="choice.next", show=False),
        Binding("left,up", "step(-1)", "previous option", id="choice.previous", show=False),
    ]

    class Changed(Message):
        """Another option is chosen."""

    def __init__(self, options: Sequence[tuple[str, str]], value: str = "", *, id: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id)
        self._options = tuple(options)
        values = [value for value, _ in self._options]
        self._chosen = values.index(value) if value in values else 0

    @property
    def value(self) -> str:
        """The value of the option that is chosen."""
        return self._options[self._chosen][0]

    def on_mount(self) -> None:
        """Show the options."""
        self._show()

    def action_step(self, by: int) -> None:
        """Choose the next option or the one before."""
        self._choose((self._chosen + by) % len(self._options))

    def on_key(self, event: events.Key) -> None:
        """A letter chooses the next option that begins with it."""
        letter = (event.character or "").casefold()
        if not letter.isalnum():
            return
        following = [*range(self._chosen + 1, len(self._options)), *range(self._chosen + 1)]
        found = next((n for n in following if self._options[n][1].casefold().startswith(letter)), None)
        if found is not None:
            event.stop()
            self._choose(found)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._show()
        self.post_message(self.Changed())

    def _show(self) -> None:
        parts: list[Content] = []
        for number, (_, words) in enumerate(self._options):
            chosen = number == self._chosen
            # blanks that do not break keep an option on one line with its sign
            label = f"{'●' if chosen else '○'} {show(words)}".replace(" ", "\N{NO-BREAK SPACE}")
            parts.append(Content.styled(label, "bold $text-accent" if chosen else ""))
        self.update(Content("  ").join(parts))
