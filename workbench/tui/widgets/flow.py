"""Short pieces set one after the other, as many to a line as fit; none is broken over two lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widgets import Static


class Flow(Static):
    """The keys of a dialog, the options of a choice."""

    GAP = "  "

    def __init__(self, pieces: Sequence[Content] = (), *, id: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id)
        self._pieces = pieces

    def set_pieces(self, pieces: Sequence[Content]) -> None:
        """Show others."""
        self._pieces = pieces
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as they take at this width."""
        del container, viewport
        return len(list(self._lines(width)))

    def render(self) -> Content:
        """The lines for the width there is."""
        return Content("\n").join(list(self._lines(self.content_size.width)))

    def _lines(self, width: int) -> Iterator[Content]:
        line: list[Content] = []
        used = 0
        for piece in self._pieces:
            if line and used + len(self.GAP) + piece.cell_length > width:
                yield Content(self.GAP).join(line)
                line, used = [], 0
            used += piece.cell_length + (len(self.GAP) if line else 0)
            line.append(piece)
        yield Content(self.GAP).join(line)
