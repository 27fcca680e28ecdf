"""Bytes to articles, one format a file. A new reader is a new module and one line in READERS."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.readers import html, text
from workbench.readers.charsets import decode
from workbench.readers.interface import Content, Reader, Reading, ReadingError, Skipped
from workbench.readers.sniff import refuse_what_is_no_text

READERS: tuple[Reader, ...] = (text.READER, html.READER)


def read(content: Content) -> Iterator[Reading | Skipped]:
    """Each article of a source, by the reader that fits; ReadingError where there is none or nothing to read."""
    refuse_what_is_no_text(content)
    yield from reader_for(content).read(content)


def reader_for(content: Content) -> Reader:
    """The reader whose format the first bytes certainly are, else the one for its media type or name."""
    head = decode(content.head, content.charset).text
    for reader in READERS:
        if reader.fits(head):
            return reader
    for reader in READERS:
        if content.media_type in reader.media_types:
            return reader
    for reader in READERS:
        if content.suffix in reader.suffixes:
            return reader
    if not content.suffix and not content.media_type:
        return text.READER
    known = " ".join(suffix for reader in READERS for suffix in reader.suffixes)
    what = content.media_type or content.suffix
    raise ReadingError(f"no reader for {what}: expected one of {known}; name it .txt if it is plain text")


__all__ = ["READERS", "Content", "Reader", "Reading", "ReadingError", "Skipped", "read", "reader_for"]
