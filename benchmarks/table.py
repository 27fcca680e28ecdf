"""The one table of what was measured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One value of one file."""

    what: str
    name: str
    value: float
    change: float | None = None
    """Against an earlier run, where it has the value."""

    def cells(self, *, changes: bool) -> tuple[str, ...]:
        """As words."""
        change = "" if self.change is None else signed(self.change)
        cells = (self.what, self.name, number(self.value))
        return (*cells, change) if changes else cells


def table(lines: Sequence[Line], *, changes: bool = False) -> str:
    """The lines under one head, in columns; a file is named once."""
    head = ("what", "value", "is", "change") if changes else ("what", "value", "is")
    return columns(head, [line.cells(changes=changes) for line in lines])


def number(value: float) -> str:
    """A share, or a count."""
    return f"{value:.3f}" if value % 1 or value <= 1 else f"{value:.0f}"


def signed(value: float) -> str:
    """A difference; of one that rounds to nothing, the sign says nothing."""
    return f"{round(value, 3) or 0.0:+.3f}"


def columns(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows of cells under one head; what the first cell names is named once."""
    cells = [head, *_named_once(rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    return "\n".join(_row(row, widths) for row in cells)


def _named_once(rows: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
    last = ""
    for row in rows:
        yield row if row[0] != last else ("", *row[1:])
        last = row[0]


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Words to the left, numbers to the right."""
    return "  ".join(
        cell.ljust(width) if column < 2 else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ).rstrip()
