"""The one widget that puts words on the screen row by row, and so the one gate that they all pass on the way."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.scroll_view import ScrollView
from textual.strip import Strip

from workbench.tui.pieces import Role, Row, visible

KEPT_STRIPS = 512


class Painted(ScrollView):
    """Rows of pieces through the line API: only the rows in sight are ever made, and a row once made is kept."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {*(f"painted--{role}" for role in Role), "painted--cursor"}

    DEFAULT_CSS = """
    Painted {
        background: $background;
        color: $foreground;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        scrollbar-color: $foreground 25%;
        scrollbar-color-hover: $foreground 40%;
        scrollbar-color-active: $primary;
        scrollbar-background: $background;
        scrollbar-background-hover: $background;
        scrollbar-background-active: $background;
        & > .painted--quiet { color: $text-muted; }
        & > .painted--strong { text-style: bold; }
        & > .painted--head { color: $text-primary; text-style: bold; }
        & > .painted--flag { color: $text-warning; }
        & > .painted--good { color: $text-success; }
        & > .painted--bad { color: $text-error; }
        & > .painted--key { color: $text-accent; text-style: bold; }
        & > .painted--lit { background: $warning 22%; text-style: bold; }
        & > .painted--figure { background: $warning 22%; color: $text-warning; text-style: bold underline; }
        & > .painted--other { color: $text-muted; text-style: underline; }
        & > .painted--picked { background: $primary 45%; text-style: bold; }
        & > .painted--cursor { background: $primary 22%; }
        &:ansi > .painted--lit { text-style: bold reverse; }
        &:ansi > .painted--figure { text-style: bold reverse underline; }
        &:ansi > .painted--picked { text-style: reverse; }
        &:ansi > .painted--cursor { background: $block-cursor-background; color: $block-cursor-foreground; }
    }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id, classes=classes)
        self._styles: dict[tuple[Role, bool], Style] = {}
        self._strips: OrderedDict[Hashable, Strip] = OrderedDict()

    def row(self, index: int) -> Row:
        """The pieces of one row, in at most the widget's width; a widget without rows has none."""
        del index
        return ()

    def row_key(self, index: int) -> Hashable:
        """What the look of a row depends on; a row with the same key is not made again."""
        return index, self.size.width

    def on_cursor(self, index: int) -> bool:
        """Whether the row is painted as the one the cursor is on; without a cursor none is."""
        del index
        return False

    def show_from(self, row: int) -> None:
        """Have this row at the top, at once; also before the first layout, when there is no scroll bar yet."""
        self.scroll_to(y=max(0, row), animate=False, immediate=True, force=True)

    def render_line(self, y: int) -> Strip:
        """Paint the row at this height of the window."""
        index = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        if index >= self.virtual_size.height:
            return Strip.blank(width, self.role_style(Role.PLAIN))
        key = (self.row_key(index), self.on_cursor(index), width)
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._paint(index, width)
            while len(self._strips) > KEPT_STRIPS:
                self._strips.popitem(last=False)
        return strip

    def _paint(self, index: int, width: int) -> Strip:
        lit = self.on_cursor(index)
        segments = [Segment(visible(piece.text), self.role_style(piece.role, lit)) for piece in self.row(index)]
        return Strip(segments).adjust_cell_length(width, self.role_style(Role.PLAIN, lit))

    def role_style(self, role: Role, on_cursor: bool = False) -> Style:
        """The colours of a role, on the cursor's row or off it."""
        style = self._styles.get((role, on_cursor))
        if style is None:
            style = self._styles[role, on_cursor] = self._make_style(role, on_cursor)
        return style

    def _make_style(self, role: Role, on_cursor: bool) -> Style:
        style = self.get_component_rich_style(f"painted--{role}")
        if not on_cursor:
            return style
        cursor = self.get_component_rich_style("painted--cursor")
        if self.app.native_ansi_color:
            return style + cursor
        return style if role is Role.LIT else style + Style(bgcolor=cursor.bgcolor)

    def notify_style_update(self) -> None:
        """Forget what was painted in the old colours."""
        super().notify_style_update()
        self.forget()

    def forget(self) -> None:
        """Paint every row anew when it is next in sight."""
        self._styles.clear()
        self._strips.clear()
