"""The one table of what was measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
        value = f"{self.value:.3f}" if self.value % 1 or self.value <= 1 else f"{self.value:.0f}"
        change = "" if self.change is None else f"{self.change:+.3f}"
        return (self.what, self.name, value, change) if changes else (self.what, self.name, value)


def table(lines: Sequence[Line], *, changes: bool = False) -> str:
    """The lines under one head, in columns; a file is named once."""
    head = ("what", "value", "is", "change") if changes else ("what", "value", "is")
    cells = [head, *_named_once(lines, changes=changes)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    return "\n".join(_row(row, widths) for row in cells)


def _named_once(lines: Sequence[Line], *, changes: bool) -> Iterator[tuple[str, ...]]:
    last = ""
    for line in lines:
        cells = line.cells(changes=changes)
        yield cells if line.what != last else ("", *cells[1:])
        last = line.what


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Words to the left, numbers to the right."""
    return "  ".join(
        cell.ljust(width) if column < 2 else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ).rstrip()
