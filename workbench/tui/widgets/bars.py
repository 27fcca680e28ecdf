"""The lines of one row between and around the panes: the head, the names of the panes, the hints."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from textual.geometry import Size

from workbench.tui.pieces import Row
from workbench.tui.widgets.painted import Painted


class Bar(Painted):
    """Rows made anew for the width whenever what they say changes."""

    DEFAULT_CSS = """
    Bar { height: 1; overflow-y: hidden; background: $panel; }
    Bar:ansi { background: $background; text-style: reverse; }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id, classes=classes)
        self._make: Callable[[int, int], Sequence[Row]] = lambda _width, _height: ()
        self._rows: Sequence[Row] = ()

    def say(self, make: Callable[[int, int], Sequence[Row]]) -> None:
        """Say something else; `make` is given the width and the height there is."""
        self._make = make
        self.on_resize()

    def on_resize(self) -> None:
        """Say it again in the new width."""
        self.forget()
        self._rows = self._make(self.size.width, self.size.height) if self.size.width else ()
        self.virtual_size = Size(self.size.width, len(self._rows))
        self.refresh()

    def row(self, index: int) -> Row:
        """One row of what is said."""
        return self._rows[index]

    def row_key(self, index: int) -> Hashable:
        """A row stays until something else is said."""
        return index
