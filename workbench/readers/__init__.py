"""Bytes to articles, one format a file. A new reader is a new module and one line in READERS."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.readers import feed, html, jsonl, markdown, text
from workbench.readers.charsets import decode
from workbench.readers.guard import guarded
from workbench.readers.interface import Content, Reader, Reading, ReadingError, Skipped
from workbench.readers.packed import is_packed, unpacked
from workbench.readers.sniff import refuse_what_is_no_text

READERS: tuple[Reader, ...] = (text.READER, markdown.READER, html.READER, feed.READER, jsonl.READER)
GENERIC = frozenset({
    *("", "text/plain", "application/octet-stream", "binary/octet-stream", "application/gzip", "application/x-gzip"),
})  # fmt: skip
"""What servers say of anything."""


def read(content: Content) -> Iterator[Reading | Skipped]:
    """Each article of a source, by the reader that fits; ReadingError where there is none or nothing to read."""
    if is_packed(content):
        content = unpacked(content)
    refuse_what_is_no_text(content)
    reader = reader_for(content)
    yield from guarded(reader, content) if reader.nested else reader.read(content)


def reader_for(content: Content) -> Reader:
    """The reader whose format the first bytes certainly are, else the one for its media type or name."""
    head = decode(content.head, content.charset).text
    for reader in READERS:
        if reader.fits(head):
            return reader
    for reader in READERS:
        if content.media_type in reader.media_types and content.media_type not in GENERIC:
            return reader
    if content.media_type not in GENERIC:
        raise ReadingError(f"no reader for {content.media_type[:60]}: {_expected()}")
    for reader in READERS:
        if content.suffix in reader.suffixes:
            return reader
    if not content.suffix or content.url:
        return text.READER
    raise ReadingError(f"no reader for {content.suffix[:60]}: {_expected()}; name it .txt if it is plain text")


def _expected() -> str:
    return "expected one of " + " ".join(suffix for reader in READERS for suffix in reader.suffixes)


__all__ = ["READERS", "Content", "Reader", "Reading", "ReadingError", "Skipped", "read", "reader_for"]
