"""Reports: all that is found in an article, as `workbench extract` prints it of a file of such lines."""

from __future__ import annotations

import json

from benchmarks.tasks.interface import Documents, Row, Task
from workbench import readers
from workbench.extract import extract
from workbench.intake import keyed
from workbench.readers.interface import Content, Reading
from workbench.shapes import extraction_shape

ARTICLE = ("text", "title", "outlet", "author", "published", "url", "republished_by", "language")
"""What the reader of such lines takes from one; answers are no part of it."""


class NoArticle(ValueError):
    """The product's reader made no article of a line: says why."""


def predict(row: Row, documents: Documents) -> Row:
    """What is found in a line that is an article by itself."""
    del documents
    reading = keyed(_read(row))
    return extraction_shape(extract(reading.article, reading.text))


def _read(row: Row) -> Reading:
    line = json.dumps(row, ensure_ascii=False).encode()
    (found,) = readers.read(Content.of_bytes("reports.jsonl", line))
    if not isinstance(found, Reading):
        raise NoArticle(f"{row['id']}: {found.why}")
    return found


TASK = Task("reports", predict, asks=ARTICLE)
