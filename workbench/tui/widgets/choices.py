"""A short list to choose from in a dialog, one thing or several."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from workbench.tui.pieces import Piece, Role, Row
from workbench.tui.widgets.rows import Rows

Thing = TypeVar("Thing")


class Choices(Rows, Generic[Thing]):
    """Things in rows, the cursor on one, and some of them marked where the dialog wants that."""

    def __init__(self, draw: Callable[[Thing, int], Row], *, id: str | None = None) -> None:  # noqa: A002 Textual's name
        super().__init__(id=id)
        self._draw = draw
        self.things: Sequence[Thing] = ()
        self.marked: set[int] = set()
        self.marking = False

    def offer(self, things: Sequence[Thing]) -> None:
        """Show other things, with the cursor on the first."""
        self.things = things
        self.marked.clear()
        self.show_rows(len(things))

    @property
    def thing(self) -> Thing | None:
        """What the cursor is on."""
        return self.things[self.cursor] if self.cursor < len(self.things) else None

    def toggle(self) -> None:
        """Mark what the cursor is on, or unmark it, and go on to the next."""
        if self.cursor < len(self.things):
            self.marked ^= {self.cursor}
            self.forget()
            self.refresh()
            self.action_move(1)

    def row(self, index: int) -> Row:
        """One thing, with a sign where the cursor is and one where it is marked."""
        lead = [Piece("▌" if index == self.cursor else " ", Role.KEY)]
        if self.marking:
            lead.append(Piece("☒ " if index in self.marked else "☐ ", Role.FLAG))
        return (*lead, *self._draw(self.things[index], max(1, self.size.width - 2 - 2 * self.marking)))

    def row_key(self, index: int) -> Hashable:
        """A row stays as it is until other things are offered or marks change, and both forget all."""
        return index
