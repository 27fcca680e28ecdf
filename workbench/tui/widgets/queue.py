"""The queue on the screen: rows of claims read from the store as they come into sight."""

from __future__ import annotations

from collections.abc import Hashable

from store.errors import DeskError
from store.model import Line
from workbench.tui.pages import Pages
from workbench.tui.pieces import Row
from workbench.tui.queue_row import queue_row
from workbench.tui.widgets.rows import Rows


class QueueList(Rows):
    """The claims under the filter in force, a million if need be."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id, classes=classes)
        self._pages: Pages | None = None

    def show_pages(self, pages: Pages, cursor: int) -> None:
        """Take the pages of another filter, or the same ones read anew."""
        self._pages = pages
        self.show_rows(pages.count, cursor)

    def line(self, index: int) -> Line | None:
        """The claim in a row."""
        try:
            return self._pages.line(index) if self._pages else None
        except DeskError:
            # told where the claim is opened; a row that cannot be read ends nothing
            return None

    def row(self, index: int) -> Row:
        """One claim as a row."""
        line = self.line(index)
        return queue_row(line, self.size.width - 1, index == self.cursor) if line else ()

    def row_key(self, index: int) -> Hashable:
        """A row looks the same until the list is shown anew."""
        return index
