"""A page of rows to read and scroll: an entry, the help, a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.geometry import Size

from workbench.tui.pieces import Row
from workbench.tui.widgets.painted import Painted

Layout = Callable[[int], Sequence[Row]]
"""Makes the rows for a width, so that a resize can lay them out again."""


class Sheet(Painted, can_focus=True):
    """Rows to read, laid out for the width they are given."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "scroll_down", "down", id="read.down", show=False),
        Binding("up,k", "scroll_up", "up", id="read.up", show=False),
        Binding("pagedown,ctrl+f,space", "page_down", "a page down", id="read.page-down", show=False),
        Binding("pageup,ctrl+b", "page_up", "a page up", id="read.page-up", show=False),
        Binding("home,g", "scroll_home", "to the top", id="read.first", show=False),
        Binding("end,G", "scroll_end", "to the end", id="read.last", show=False),
    ]

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id, classes=classes)
        self._rows: Sequence[Row] = ()
        self._layout: Layout = lambda _: ()
        self._laid_out_for = -1

    def read(self, layout: Layout, *, keep_place: bool = False) -> None:
        """Show another page, from its top unless the place is to be kept."""
        self._layout = layout
        self._lay_out()
        if not keep_place:
            self.show_from(0)

    def row(self, index: int) -> Row:
        """One row of the page."""
        return self._rows[index]

    def on_resize(self) -> None:
        """Lay the page out for the new width."""
        if self.scrollable_content_region.width != self._laid_out_for:
            self._lay_out()

    def _lay_out(self) -> None:
        # one column stays for the scroll bar, so that its coming and going does not move the words
        width = max(1, self.size.width - 1)
        self._laid_out_for = self.scrollable_content_region.width
        self.forget()
        self._rows = self._layout(width)
        self.virtual_size = Size(self.size.width, len(self._rows))
        self.refresh()

    def action_scroll_down(self) -> None:
        """One row down, at once."""
        self.show_from(self.scroll_offset.y + 1)

    def action_scroll_up(self) -> None:
        """One row up, at once."""
        self.show_from(self.scroll_offset.y - 1)

    def action_page_down(self) -> None:
        """One page down, at once."""
        self.show_from(self.scroll_offset.y + self.size.height - 1)

    def action_page_up(self) -> None:
        """One page up, at once."""
        self.show_from(self.scroll_offset.y - self.size.height + 1)

    def action_scroll_home(self) -> None:
        """To the top, at once."""
        self.show_from(0)

    def action_scroll_end(self) -> None:
        """To the end, at once."""
        self.show_from(self.virtual_size.height)
