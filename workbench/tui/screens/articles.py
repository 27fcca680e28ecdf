"""The articles of the store, those without claims too, and which of them to look at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import islice
from typing import ClassVar

from textual.app import ComposeResult
from textual.timer import Timer
from textual.widgets import Input
from textual.worker import get_current_worker

from store.errors import DeskError
from store.model import ArticleLine
from workbench.review import Desk
from workbench.tui.pieces import Piece, Role, Row, clip, fit
from workbench.tui.screens.dialog import Dialog
from workbench.tui.screens.link import STEPS, TYPING_PAUSE
from workbench.tui.widgets.choices import Choices
from workbench.tui.widgets.field import Field
from workbench.tui.widgets.rows import Rows

MOST = 1000
"""Articles in the list; words narrow it to the others."""


class ArticlesDialog(Dialog[str]):
    """Type to narrow the list; the answer is the key of an article."""

    wide: ClassVar[bool] = True
    keys: Sequence[tuple[str, str]] = (("↑↓", "choose"), ("⏎", "take it"), ("esc", "leave"))
    BINDINGS = STEPS

    def __init__(self, heading: str, desk: Desk, about: str = "") -> None:
        super().__init__(heading, about)
        self._desk = desk
        self._pause: Timer | None = None

    def body(self) -> ComposeResult:
        """Where to type, and what there is."""
        yield Field(placeholder="words of the title or the text", id="target")
        yield Choices[ArticleLine](_draw, id="articles")

    def on_mount(self) -> None:
        """Begin with all of them."""
        self.set_focus(self.query_one("#target", Field))
        self._look("")

    @property
    def _choices(self) -> Choices[ArticleLine]:
        return self.query_one("#articles", Choices)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look again when the typing pauses."""
        event.stop()
        if self._pause:
            self._pause.stop()
        self._pause = self.set_timer(TYPING_PAUSE, partial(self._look, event.value.strip()))

    def _look(self, words: str) -> None:
        self.run_worker(partial(self._find, words), thread=True, exclusive=True, group="articles")

    def _find(self, words: str) -> None:
        worker = get_current_worker()
        try:
            with self._desk.again() as desk:
                found = list(islice(desk.articles(words), MOST + 1))
        except DeskError as error:
            self.app.call_from_thread(self.trouble, str(error))
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self._offer, found)

    def _offer(self, found: list[ArticleLine]) -> None:
        shown = sorted(found[:MOST], key=lambda line: line.article.published, reverse=True)
        self._choices.offer(shown)
        more = f"The first {MOST:,} alone: type words to find the others." if len(found) > MOST else ""
        self.trouble(more if found else "No article has these words.")

    def action_step(self, by: int) -> None:
        """The arrows go through the list while the typing goes on above it."""
        self._choices.action_move(by)

    def action_leaf(self, by: int) -> None:
        """The same by pages."""
        self._choices.action_page(by)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take what the cursor is on."""
        event.stop()
        self.action_done()

    def on_rows_chosen(self, event: Rows.Chosen) -> None:
        """The same, from the list."""
        event.stop()
        self.action_done()

    def action_done(self) -> None:
        """Answer with what the cursor is on."""
        if line := self._choices.thing:
            self.answer(line.article.key)


def _draw(line: ArticleLine, width: int) -> Row:
    article = line.article
    claims = f"{line.claims:,} {'claim' if line.claims == 1 else 'claims'}" if line.claims else "no claims"
    side = max(14, width // 4)
    where = " · ".join(part for part in (article.outlet, article.published[:10]) if part)
    return (
        Piece(claims.rjust(12) + "  ", Role.QUIET if line.claims else Role.FLAG),
        Piece(fit(article.title or article.name, max(10, width - side - 16))),
        Piece("  "),
        Piece(clip(where, side), Role.QUIET),
    )
