"""The articles of the store, those without claims too, and which of them to look at."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from textual.app import ComposeResult

from store.model import ArticleLine
from workbench.review import Desk
from workbench.tui.pieces import Piece, Role, Row, clip, fit
from workbench.tui.screens.search import SearchDialog
from workbench.tui.widgets.choices import Choices
from workbench.tui.widgets.field import Field

MOST = 1000
"""Articles in the list; words narrow it to the others."""


class ArticlesDialog(SearchDialog[str, ArticleLine]):
    """Type to narrow the list; the answer is the key of an article."""

    def body(self) -> ComposeResult:
        """Where to type, and what there is."""
        yield Field(placeholder="words of the title or the text", id="target")
        yield Choices[ArticleLine](_draw, id="articles")

    def on_mount(self) -> None:
        """Begin with all of them."""
        self.set_focus(self.query_one("#target", Field))
        self.look("")

    def find(self, desk: Desk, words: str) -> Sequence[ArticleLine]:
        """The first of them, and one more where there are more."""
        return list(islice(desk.articles(words), MOST + 1))

    def offer(self, found: Sequence[ArticleLine], words: str) -> None:
        """The newest first."""
        self.choices.offer(sorted(found[:MOST], key=lambda line: line.article.published, reverse=True))
        more = f"The first {MOST:,} alone: type words to find the others." if len(found) > MOST else ""
        nothing = "No article has these words." if words else "The store holds no article yet."
        self.trouble(more if found else nothing)

    def action_done(self) -> None:
        """Answer with what the cursor is on."""
        if line := self.choices.thing:
            self.answer(line.article.key)


def _draw(line: ArticleLine, width: int) -> Row:
    article = line.article
    claims = f"{line.claims:,} {'claim' if line.claims == 1 else 'claims'}" if line.claims else "no claims"
    aside = f"+{line.aside:,} aside" if line.aside else ""
    side = max(14, width // 4)
    where = " · ".join(part for part in (aside, article.outlet, article.published[:10]) if part)
    return (
        Piece(claims.rjust(12) + "  ", Role.QUIET if line.claims else Role.FLAG),
        Piece(fit(article.title or article.name, max(10, width - side - 16))),
        Piece("  "),
        Piece(clip(where, side), Role.QUIET),
    )
