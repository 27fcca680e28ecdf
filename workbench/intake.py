"""The one way in: a source becomes readings, for files, folders, standard input, pages and feeds alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from store.keys import article_key
from workbench import readers
from workbench.readers import files
from workbench.readers.interface import Content, Reading, ReadingError, Skipped, shortened


def readings(sources: Iterable[str]) -> Iterator[Reading | Skipped]:
    """Each article of the sources, keyed; what cannot be read is named, and the rest goes on."""
    for source in sources:
        try:
            for content in files.contents(source):
                yield from [content] if isinstance(content, Skipped) else _read(content)
        except ReadingError as error:
            yield Skipped(shortened(source), str(error))


def _read(content: Content) -> Iterator[Reading | Skipped]:
    try:
        for found in readers.read(content):
            yield keyed(found) if isinstance(found, Reading) else found
    except ReadingError as error:
        yield Skipped(shortened(content.name), str(error))
    except OSError as error:
        yield Skipped(shortened(content.name), files.reason(error))


def keyed(reading: Reading) -> Reading:
    """The reading with its article's key, from what is known of where it was published."""
    article = reading.article
    key = article_key(article.url, article.outlet, article.title, article.published, reading.place)
    return replace(reading, article=replace(article, key=key))
