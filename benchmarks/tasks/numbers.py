"""Numbers as written, of the kind that a line asks for."""

from __future__ import annotations

from benchmarks.tasks.interface import Documents, Row, Task
from workbench.extract.figures.written import Written, numbers_written
from workbench.extract.words import LANGUAGES


def predict(row: Row, documents: Documents) -> Row:
    """The numbers of a line's text."""
    del documents
    found = numbers_written(row["text"], row["model"], LANGUAGES[0])
    return {
        "id": row["id"],
        "numbers": [{"span": [one.span.start, one.span.end], "value": _value(one)} for one in found],
    }


def _value(number: Written) -> float | list[float | None]:
    return list(number.value) if isinstance(number.value, tuple) else number.value


TASK = Task("numbers", predict, asks=("text", "model"))
