"""The journal: every act of a person, newest first; mark several and take them back at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from store.model import Act
from workbench.sanitise.terminal import show_lines
from workbench.tui.pieces import Piece, Role, Row, clip, fit
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.choices import Choices
from workbench.tui.widgets.rows import Rows


class JournalDialog(Dialog[tuple[int, ...]]):
    """The answer is the numbers of the acts to take back."""

    wide: ClassVar[bool] = True
    keys: Sequence[tuple[str, str]] = (
        ("↑↓", "go"),
        ("m", "mark"),
        ("⏎", "take back the marked, or this one"),
        ("esc", "leave"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [Binding("m,x", "mark", "mark", id="journal.mark", show=False)]

    def __init__(self, acts: Sequence[Act], claim_words: Callable[[str], str]) -> None:
        super().__init__("Journal", "" if acts else "Nothing has been done yet.")
        self._acts = acts
        self._claim_words = claim_words
        self._taken_back = _taken_back(acts)

    def body(self) -> ComposeResult:
        """The acts in rows, and the one under the cursor in full."""
        yield Choices[Act](self._draw, id="acts")
        yield Static(id="why")

    def on_mount(self) -> None:
        """Begin at the newest."""
        choices = self.query_one("#acts", Choices)
        choices.marking = True
        choices.offer(self._acts)
        self.set_focus(choices)
        self._explain()

    def on_rows_moved(self, event: Rows.Moved) -> None:
        """Another act is under the cursor."""
        event.stop()
        self._explain()

    def _explain(self) -> None:
        act: Act | None = self.query_one("#acts", Choices).thing
        if act is not None:
            about = f"\non “{self._claim_words(act.claim)}”" if act.claim else ""
            self.query_one("#why", Static).update(Content(show_lines(act.summary + about)))

    def action_mark(self) -> None:
        """Mark the act under the cursor, or unmark it."""
        self.query_one("#acts", Choices).toggle()

    def on_rows_chosen(self, event: Rows.Chosen) -> None:
        """Take back."""
        event.stop()
        self.action_done()

    def action_done(self) -> None:
        """Answer with the marked acts, newest first; without marks, with the one under the cursor."""
        choices: Choices[Act] = self.query_one("#acts", Choices)
        marked = [choices.things[number].seq for number in sorted(choices.marked)]
        if not marked and choices.thing:
            marked = [choices.thing.seq]
        if marked:
            self.answer(tuple(marked))

    def _draw(self, act: Act, width: int) -> Row:
        gone = act.seq in self._taken_back
        head = f"{act.seq:>5} {act.at[:16].replace('T', ' ')} {fit(act.by, 10)} "
        words = f"{'taken back: ' if gone else ''}{act.summary}"
        return (Piece(head, Role.QUIET), Piece(clip(words, width - len(head)), Role.QUIET if gone else Role.PLAIN))


def _taken_back(acts: Sequence[Act]) -> frozenset[int]:
    """The acts that do not stand now: one was taken back, and the taking back stands."""
    reversers: dict[int, list[int]] = {}
    gone: set[int] = set()
    for act in sorted(acts, key=lambda act: act.seq, reverse=True):
        if any(later not in gone for later in reversers.get(act.seq, ())):
            gone.add(act.seq)
        if act.takes_back is not None:
            reversers.setdefault(act.takes_back, []).append(act.seq)
    return frozenset(gone)
