"""The review: the queue above, the article and the claim's entry below, and the keys that act on them."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.events import Click
from textual.timer import Timer

from store.model import Dossier, Filter
from workbench.tui import signs
from workbench.tui.acting import Acting
from workbench.tui.empty import empty_rows
from workbench.tui.entry import entry_rows
from workbench.tui.head import article_words, head_row, named_at, pane_row
from workbench.tui.hints import hint_rows
from workbench.tui.keys import KEYS
from workbench.tui.sitting import filter_words
from workbench.tui.widgets.article import ArticlePane
from workbench.tui.widgets.bars import Bar
from workbench.tui.widgets.queue import QueueList
from workbench.tui.widgets.rows import Rows
from workbench.tui.widgets.sheet import Sheet

SETTLE = 0.05
"""The claim is opened this long after the cursor came to rest, so that a held key costs no more than its rows."""
LOOK_AGAIN = 2.0
"""Seconds between two looks at whether another program has changed the store."""
WIDE = 110
"""From how many columns on the article stands beside the entry."""
WIDTHS = [(0, "-narrow"), (WIDE, "-wide")]
HEIGHTS = [(0, "-short"), (32, "-tall")]
PANES = (("article", "article"), ("entry", "this claim"))


class Review(Acting):
    """The one screen of the workbench. Its actions say what is meant; `acts` does it."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in KEYS]
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    AUTO_FOCUS: ClassVar[str | None] = "#queue"

    _pane = "entry"
    """Which pane is in sight where there is room for one."""
    _settling: Timer | None = None
    _dossier: Dossier | None = None

    def compose(self) -> ComposeResult:
        """Head, queue, panes, hints."""
        yield Bar(id="head")
        yield QueueList(id="queue")
        yield Sheet(id="none")
        with Horizontal(id="panes"):
            with Vertical(id="article-box", classes="box"):
                yield Bar(id="article-bar")
                yield ArticlePane(id="article")
            with Vertical(id="entry-box", classes="box"):
                yield Bar(id="entry-bar")
                yield Sheet(id="entry")
        yield Bar(id="hints")

    def on_mount(self) -> None:
        """Show the queue at once, the claim a moment later."""
        self.query_one("#hints", Bar).say(lambda width, height: hint_rows(self.keyboard, width, max(1, height)))
        self.redraw()
        self.set_interval(LOOK_AGAIN, self.look_again)

    # painting

    def look_again(self) -> None:
        """Show what other programs have changed in the store, with the reviewer still at the same claim."""
        with self.readable():
            if self.app.screen is self and self.sitting.look_again():
                self.redraw()

    def redraw(self) -> None:
        """Show the queue and the claim as they stand now."""
        sitting = self.sitting
        empty = sitting.pages.count == 0
        if empty != self.has_class("empty"):
            self.set_class(empty, "empty")
            self._place_panes()
        self.query_one("#queue", QueueList).show_pages(sitting.pages, sitting.cursor)
        if empty:
            self.query_one("#none", Sheet).read(lambda width: empty_rows(sitting, self.keyboard, width))
        self._show_head()
        self._open_soon()

    def on_rows_moved(self, event: Rows.Moved) -> None:
        """The cursor of the queue has moved."""
        self.sitting.cursor = event.rows.cursor
        self._open_soon()

    def on_rows_chosen(self) -> None:
        """Enter on a claim gives it more room."""
        self.action_zoom()

    def _open_soon(self) -> None:
        if self._settling is not None:
            self._settling.stop()
        self._settling = self.set_timer(SETTLE, self._open)

    def _open(self) -> None:
        """Show the article and the entry of the claim at hand."""
        with self.readable():
            before, self._dossier = self._dossier, self.sitting.dossier()
            article, entry = self.query_one("#article", ArticlePane), self.query_one("#entry", Sheet)
            dossier = self._dossier
            if dossier is None:
                self._show_article_alone(article)
                entry.read(lambda _: ())
            else:
                article.open(dossier, everything=self.sitting.wanted.everything)
                same = before is not None and before.claim.key == dossier.claim.key
                entry.read(lambda width: entry_rows(dossier, width, self.keyboard.sign), keep_place=same)
            self._show_head()
            self._show_bars()

    def _show_article_alone(self, pane: ArticlePane) -> None:
        """The article that was chosen, where it holds no claim; nothing where none was."""
        version = self.sitting.version()
        if version is None:
            pane.close()
        else:
            pane.show_text(version.title, version.text, (), None)

    def _show_head(self) -> None:
        sitting, keyboard = self.sitting, self.keyboard
        words = filter_words(sitting.wanted)
        self.query_one("#head", Bar).say(
            lambda width, _: (head_row(sitting.counts, sitting.cursor, words, keyboard, width),)
        )

    def _show_bars(self) -> None:
        with self.readable():
            line = self.sitting.line
            why = (line.why or signs.why(line).text) if line and self._dossier else ""
            self._show_bar("article", article_words(self._dossier, self.keyboard))
            self._show_bar("entry", why)

    def _show_bar(self, pane: str, rest: str) -> None:
        focused = self.focused is not None and self.focused.id == pane
        names = [(words, name == pane) for name, words in PANES if name == pane or self._narrow]
        self.query_one(f"#{pane}-bar", Bar).say(lambda width, _: (pane_row(names, focused, rest, width),))

    # moving about

    def on_descendant_focus(self) -> None:
        """The pane that has the keys is in sight, and its name says so."""
        if self.focused is not None and self.focused.id in {"article", "entry"}:
            self._pane = self.focused.id
        self._place_panes()

    def on_resize(self) -> None:
        """How many panes stand side by side depends on the width."""
        self._place_panes()

    def _place_panes(self) -> None:
        for pane, _ in PANES:
            self.query_one(f"#{pane}-box").display = pane == self._shown or not self._narrow
        self._show_bars()

    @property
    def _shown(self) -> str:
        """The pane in sight where there is room for one; without a claim there is an article to read, and no entry."""
        return "article" if self.has_class("empty") else self._pane

    @property
    def _narrow(self) -> bool:
        return self.size.width < WIDE

    def action_pane(self, step: int) -> None:
        """Give the keys to the next pane or the one before."""
        panes = ["none", "article"] if self.has_class("empty") else ["queue", *(pane for pane, _ in PANES)]
        here = panes.index(self.focused.id) if self.focused and self.focused.id in panes else 0
        target = panes[(here + step) % len(panes)]
        # at once, not by a message: keys that were typed ahead go where they were meant to
        if target in {"article", "entry"}:
            self._show_pane(target)
        else:
            self.set_focus(self.query_one(f"#{target}"))

    def on_click(self, event: Click) -> None:
        """A click on the name of a pane gives it the keys."""
        bar = event.widget.id if event.widget is not None else None
        if bar in {"article-bar", "entry-bar"}:
            shown = (bar or "").removesuffix("-bar")
            pane = named_at(event.x, [words for _, words in PANES]) if self._narrow else None
            self._show_pane(shown if pane is None else PANES[pane][0])

    def _show_pane(self, pane: str) -> None:
        # a pane that is hidden cannot take the focus
        self._pane = pane
        self._place_panes()
        self.set_focus(self.query_one(f"#{pane}"))

    def action_zoom(self) -> None:
        """More room for the claim, or for the queue again."""
        self.toggle_class("zoomed")

    def action_all(self) -> None:
        """Back to the queue; from the queue, drop search and filter."""
        queue = self.query_one("#queue")
        if self.sitting.filtered and (self.focused is queue or self.has_class("empty")):
            with self.readable():
                self.sitting.narrow(Filter())
                self.redraw()
        self.set_focus(queue)

    def action_act(self, name: str) -> None:
        """Do one of the acts; what they need is imported when the first is done, so that the screen opens without."""
        from workbench.tui.acts import ACTS

        with self.readable():
            asking = ACTS[name](self)
            if asking is not None:
                self.start(asking)

    def action_help(self) -> None:
        """Every key."""
        from workbench.tui.screens.help import HelpDialog

        self.app.push_screen(HelpDialog(self.keyboard))

    def action_leave(self) -> None:
        """Quit."""
        self.app.exit(0)
