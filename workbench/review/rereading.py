"""Stored articles read anew with today's rules: in batches, each whole or not at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from store.model import Article, Extraction, Reread
from store.queue import Queue

SECONDS: Final = 1.0
"""What is read in so short a time is written at once; what is broken off is read again, and no more than that."""

Write = Callable[[Sequence[Extraction]], Iterable[Reread]]
Progress = Callable[[str, int, int], None]
"""Told what is being read, how many articles are done, and of how many."""


def reread(keys: Sequence[str], queue: Queue, write: Write, on_progress: Progress | None = None) -> Iterator[Reread]:
    """What a reading by today's rules changes in each of these articles; `write` takes a batch of readings in."""
    batch: list[Extraction] = []
    since = time.monotonic()
    for done, key in enumerate(keys):
        article = queue.article(key)
        if on_progress is not None:
            on_progress(article.title or article.name, done, len(keys))
        batch.append(_extraction(article, queue))
        if time.monotonic() > since + SECONDS:
            yield from write(batch)
            batch, since = [], time.monotonic()
    yield from write(batch)
    if on_progress is not None:
        on_progress("", len(keys), len(keys))


def _extraction(article: Article, queue: Queue) -> Extraction:
    """The newest text of an article, read; the article is known by its key, whatever its text now tells of it."""
    from workbench.extract import extract

    return extract(article, queue.version(article.key).text)
