"""The links of a claim, and which of them to withdraw."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult

from store.model import LinkedTarget
from workbench.tui import signs
from workbench.tui.pieces import Piece, Role, Row, clip
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.choices import Choices
from workbench.tui.widgets.rows import Rows


class LinksDialog(Dialog[str]):
    """Every link, withdrawn ones too; the answer is the key of the one to withdraw."""

    wide: ClassVar[bool] = True
    keys: Sequence[tuple[str, str]] = (("↑↓", "choose"), ("⏎", "withdraw it"), ("esc", "leave"))

    def __init__(self, links: Sequence[LinkedTarget], about: str) -> None:
        super().__init__("Links", about)
        self._links = links

    def body(self) -> ComposeResult:
        """The links in rows."""
        yield Choices[LinkedTarget](_draw, id="links")

    def on_mount(self) -> None:
        """Begin in the list."""
        choices = self.query_one("#links", Choices)
        choices.offer(self._links)
        self.set_focus(choices)

    def on_rows_chosen(self, event: Rows.Chosen) -> None:
        """Withdraw the one under the cursor."""
        event.stop()
        self.action_done()

    def action_done(self) -> None:
        """Answer with the link under the cursor."""
        linked: LinkedTarget | None = self.query_one("#links", Choices).thing
        if linked is None or linked.link.withdrawn:
            self.trouble("This one is withdrawn already." if linked else "There are no links.")
        else:
            self.answer(linked.link.key)


def _draw(linked: LinkedTarget, width: int) -> Row:
    link = linked.link
    sign, role = signs.STANCE_SIGNS[link.stance]
    gone = "withdrawn: " if link.withdrawn else ""
    where = " · ".join(part for part in (linked.outlet or linked.title, linked.published[:10], linked.url) if part)
    words = f"{gone}{signs.STANCE_WORDS[link.stance]}: “{link.passage or linked.title}” {where} ({link.by})"
    return (Piece(f"{sign} ", role), Piece(clip(words, width - 2), Role.QUIET if link.withdrawn else Role.PLAIN))
