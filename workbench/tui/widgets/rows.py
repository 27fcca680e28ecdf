"""A list with a cursor: the queue, and every choice in a dialog."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message

from workbench.tui.widgets.painted import Painted


class Rows(Painted, can_focus=True):
    """A list with a cursor that repaints two rows when it moves. The subclass says what its rows are."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", "next", id="move.down", show=False),
        Binding("up,k", "move(-1)", "previous", id="move.up", show=False),
        Binding("pagedown,ctrl+f,space", "page(1)", "a page down", id="move.page-down", show=False),
        Binding("pageup,ctrl+b", "page(-1)", "a page up", id="move.page-up", show=False),
        Binding("home,g", "first", "first", id="move.first", show=False),
        Binding("end,G", "last", "last", id="move.last", show=False),
        Binding("enter", "choose", "choose", id="move.choose", show=False),
    ]

    class Moved(Message):
        """The cursor stands on another row."""

        def __init__(self, rows: Rows) -> None:
            super().__init__()
            self.rows = rows

        @property
        def control(self) -> Rows:
            """The list it happened in."""
            return self.rows

    class Chosen(Moved):
        """The row under the cursor was chosen."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id, classes=classes)
        self.cursor = 0

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self.virtual_size.height

    def show_rows(self, count: int, cursor: int = 0) -> None:
        """Take a new set of rows, with the cursor on one of them."""
        self.forget()
        self.cursor = max(0, min(cursor, count - 1))
        self.virtual_size = Size(self.size.width, count)
        self._into_view()
        self.refresh()

    def on_cursor(self, index: int) -> bool:
        """The cursor's row, where there are rows."""
        return index == self.cursor

    def go(self, index: int) -> None:
        """Put the cursor on a row and let the others know."""
        index = max(0, min(index, self.count - 1))
        if index == self.cursor or not self.count:
            return
        top = self.scroll_offset.y
        before, self.cursor = self.cursor, index
        self._into_view()
        if self.scroll_offset.y == top:
            self.refresh(*(Region(0, row - top, self.size.width, 1) for row in (before, index)))
        self.post_message(self.Moved(self))

    def _into_view(self) -> None:
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if self.cursor < top:
            self.show_from(self.cursor)
        elif height and self.cursor >= top + height:
            self.show_from(self.cursor - height + 1)

    def on_resize(self) -> None:
        """Keep the cursor's row in sight."""
        self.virtual_size = Size(self.size.width, self.count)
        self.forget()
        self._into_view()

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor, a second one chooses."""
        self.go(event.y + self.scroll_offset.y)
        if event.chain > 1:
            self.action_choose()

    def action_move(self, by: int) -> None:
        """One row down or up."""
        self.go(self.cursor + by)

    def action_page(self, by: int) -> None:
        """One page down or up."""
        self.go(self.cursor + by * max(1, self.scrollable_content_region.height - 1))

    def action_first(self) -> None:
        """To the first row."""
        self.go(0)

    def action_last(self) -> None:
        """To the last row."""
        self.go(self.count - 1)

    def action_choose(self) -> None:
        """Choose the row under the cursor."""
        if self.count:
            self.post_message(self.Chosen(self))
