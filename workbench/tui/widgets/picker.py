"""A text in which a passage is chosen by whole words, with the keys alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from store.model import Place, Span
from workbench.tui.pieces import Role
from workbench.tui.reading import Mark, sentence
from workbench.tui.widgets.article import ArticlePane


def _order(place: Place, offset: int) -> tuple[bool, int]:
    """The title comes before the text."""
    return place is Place.TEXT, offset


def _order_of(word: Span) -> tuple[bool, int]:
    return _order(word.place, word.start)


class Picker(ArticlePane):
    """A word cursor in a text; what lies between where it was set and where it is, is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,l", "word(1)", "next word", id="pick.right", show=False),
        Binding("left,h", "word(-1)", "previous word", id="pick.left", show=False),
        Binding("down,j", "line(1)", "next line", id="pick.down", show=False),
        Binding("up,k", "line(-1)", "previous line", id="pick.up", show=False),
        Binding("pagedown", "page(1)", "a page down", id="pick.page-down", show=False),
        Binding("pageup", "page(-1)", "a page up", id="pick.page-up", show=False),
        Binding("shift+right,L", "word(1, True)", "take in the next word", id="pick.grow", show=False),
        Binding("shift+left,H", "word(-1, True)", "give up a word", id="pick.shrink", show=False),
        Binding("shift+down,J", "line(1, True)", "take in a line", id="pick.grow-line", show=False),
        Binding("shift+up,K", "line(-1, True)", "give up a line", id="pick.shrink-line", show=False),
        Binding("home,g", "word(-1000000)", "to the top", id="pick.first", show=False),
        Binding("end,G", "word(1000000)", "to the end", id="pick.last", show=False),
        Binding("space", "anchor", "start here", id="pick.anchor", show=False),
        Binding("s", "sentence", "the whole sentence", id="pick.sentence", show=False),
        Binding("enter", "take", "take it", id="pick.take", show=False),
    ]

    class Taken(Message):
        """A passage was chosen."""

        def __init__(self, span: Span) -> None:
            super().__init__()
            self.span = span

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id)
        self._words: list[Span] = []
        self._anchor: int | None = None
        self._at = 0
        self._known: Sequence[Mark] = ()

    def open_at(self, title: str, text: str, start: Span | None, known: Sequence[Mark] = ()) -> None:
        """Show a text with a passage chosen to begin with, or none."""
        self._known = known
        self.show_text(title, text, known, start)
        self._words = self.reading.words(begin_in_title=start is not None and start.place is Place.TITLE)
        if start and start.end > start.start:
            self.choose(start)
        else:
            self._anchor, self._at = None, self._word_at(start.place, start.start) if start else 0
            self._show()

    @property
    def chosen(self) -> Span | None:
        """The passage between the two ends, or the one word under the cursor; of title and text, where the cursor is."""
        if not self._words:
            return None
        place = self._words[self._at].place
        first, last = sorted((self._at, self._at if self._anchor is None else self._anchor))
        here = [word for word in self._words[first : last + 1] if word.place is place]
        return Span(here[0].start, here[-1].end, place)

    def choose(self, span: Span) -> None:
        """Choose a passage, widened to whole words."""
        if not self._words:
            return
        self._anchor = self._word_before(span.place, span.start)
        self._at = max(self._anchor, self._word_before(span.place, max(span.start, span.end - 1)))
        self._show()

    def _word_at(self, place: Place, offset: int) -> int:
        """The word that begins here, or the next one."""
        return min(bisect_left(self._words, _order(place, offset), key=_order_of), len(self._words) - 1)

    def _word_before(self, place: Place, offset: int) -> int:
        """The word that this letter is in, or the one before it."""
        return max(0, bisect_right(self._words, _order(place, offset), key=_order_of) - 1)

    def _show(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        word = self._words[self._at]
        self.mark((*self._known, Mark(chosen, Role.PICKED), Mark(word, Role.FIGURE)))
        row = self.reading.row_of(word.place, word.start)
        top, height = self.scroll_offset.y, self.size.height
        if not top <= row < top + height:
            self.show_from(row - height // 3)

    def _go(self, at: int, *, grow: bool) -> None:
        if not self._words:
            return
        if grow and self._anchor is None:
            self._anchor = self._at
        self._at = max(0, min(at, len(self._words) - 1))
        self._show()

    def action_word(self, by: int, grow: bool = False) -> None:
        """To the next word or the one before."""
        self._go(self._at + by, grow=grow)

    def action_line(self, by: int, grow: bool = False) -> None:
        """To the word below or above."""
        if not self._words:
            return
        rows, word = self.reading.rows, self._words[self._at]
        row = self.reading.row_of(word.place, word.start)
        target = max(0, min(row + by, len(rows) - 1))
        while 0 < target < len(rows) - 1 and rows[target].start == rows[target].end:
            target += 1 if by > 0 else -1
        below = rows[target]
        wanted = below.start + (word.start - rows[row].start)
        self._go(self._word_before(below.place, min(wanted, max(below.start, below.end - 1))), grow=grow)

    def action_page(self, by: int) -> None:
        """A page down or up."""
        self.action_line(by * max(1, self.size.height - 1))

    def action_anchor(self) -> None:
        """Start choosing at this word."""
        self._anchor = self._at
        self._show()

    def action_sentence(self) -> None:
        """Choose the sentence around the cursor."""
        if self._words:
            word = self._words[self._at]
            self.choose(Span(*sentence(self.reading.of(word.place), word.start), word.place))

    def action_take(self) -> None:
        """Take what is chosen."""
        if self.chosen:
            self.post_message(self.Taken(self.chosen))
