"""What a benchmark task is: one line of gold data in, one prediction out, by the product's own code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Row: TypeAlias = dict[str, Any]
Documents: TypeAlias = Mapping[str, Row]
"""Documents by id: `{id, title, text}` and what else the file tells of them."""


@dataclass(frozen=True, slots=True)
class Task:
    """A task of the gold data, by the name that the command line calls it."""

    name: str
    predict: Callable[[Row, Documents], Row]
    """From what is asked of a gold line to the line that the scorer reads."""
    asks: tuple[str, ...] = ("text",)
    """The fields of a gold line that the product is given; its answers are no part of them."""
    documents: bool = False
    """It needs the documents that its lines come from."""

    def question(self, row: Row) -> Row:
        """A gold line without its answers."""
        return {name: row[name] for name in ("id", *self.asks) if name in row}
