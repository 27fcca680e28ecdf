"""The article with one claim lit and the others marked, always scrolled to the one that is lit."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from textual.geometry import Size

from store.model import Dossier, Span
from workbench.tui.pieces import Row
from workbench.tui.reading import Mark, Reading, claim_marks
from workbench.tui.widgets.sheet import Sheet


class ArticlePane(Sheet):
    """A title and a text, laid out once for a width; lighting another claim repaints and lays nothing out."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id, classes=classes)
        self.title_text = self.text = ""
        self._marks: Sequence[Mark] = ()
        self._lit: Span | None = None
        self._reading: Reading | None = None

    def open(self, dossier: Dossier, *, everything: bool = False) -> None:
        """Show the article of a claim, scrolled to the claim."""
        marks = claim_marks(dossier, everything=everything)
        self.show_text(dossier.version.title, dossier.version.text, marks, dossier.claim.span)

    def show_text(self, title: str, text: str, marks: Sequence[Mark], lit: Span | None) -> None:
        """Show any text with marks, scrolled to a stretch of it."""
        same = self._reading is not None and (title, text) == (self.title_text, self.text)
        there = same and lit == self._lit
        self.title_text, self.text, self._marks, self._lit = title, text, marks, lit
        if same:
            self.forget()
            self.refresh()
        else:
            self._lay_out()
        if not there:
            self.scroll_to_lit()

    def close(self) -> None:
        """Show nothing."""
        self.show_text("", "", (), None)

    def mark(self, marks: Sequence[Mark]) -> None:
        """Change the marks alone."""
        self._marks = marks
        self.forget()
        self.refresh()

    @property
    def reading(self) -> Reading:
        """The text as it is laid out now."""
        if self._reading is None:
            self._lay_out()
        return self._reading or Reading(self.title_text, self.text, self.size.width)

    def row(self, index: int) -> Row:
        """One row of the text with its marks."""
        return self.reading.pieces(index, self._marks)

    def row_key(self, index: int) -> Hashable:
        """A row looks the same until the text, the marks or the width change, and each of them forgets all."""
        return index

    def _lay_out(self) -> None:
        self._laid_out_for = self.scrollable_content_region.width
        self.forget()
        self._reading = Reading(self.title_text, self.text, max(1, self.size.width - 1))
        self.virtual_size = Size(self.size.width, len(self._reading.rows))
        self.refresh()

    def on_resize(self) -> None:
        """Lay the text out for the new width, with the claim still in sight."""
        super().on_resize()
        self.scroll_to_lit()

    def scroll_to_lit(self) -> None:
        """Bring the lit stretch into sight, with what leads up to it above."""
        if self._lit is None or not self.size.height:
            return
        first = self.reading.row_of(self._lit.place, self._lit.start)
        last = self.reading.row_of(self._lit.place, max(self._lit.start, self._lit.end - 1))
        height = self.size.height
        above = max(0, min(height // 3, height - (last - first + 1)))
        self.show_from(first - above)
