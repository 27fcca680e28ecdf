"""What every reader takes and gives: bytes with a name in, articles or the reason for none out.

ReadingError         the whole source cannot be read; the rest of a batch goes on
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO, Protocol
from urllib.parse import urlsplit

from store.errors import DeskError
from store.model import Article

MOST_CHARACTERS = 1_000_000
"""The text of one article may have as many: a book of 500 pages."""


MOST_TEXT_BYTES = 4 * MOST_CHARACTERS + 4
"""No encoding takes more for them."""
BROKEN = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What parsing libraries raise from inside where a source is built to break them."""


class ReadingError(DeskError):
    """Nothing can be read here; says what it is and what to give instead."""


@dataclass(frozen=True, slots=True)
class Content:
    """Bytes from anywhere, before anything is known about them but their name."""

    name: str
    """Path, address or "-", for messages and as the article's name."""
    head: bytes
    """The first bytes, for telling what it is."""
    open: Callable[[], BinaryIO]
    """All bytes from the start; may work only once."""
    media_type: str = ""
    """As a server declared it, without parameters."""
    charset: str = ""
    """As a server declared it."""
    url: str = ""
    """Address that the bytes came from, "" for files."""
    place: str = ""
    """Where the bytes are, for telling two files of one name apart."""

    @classmethod
    def of_bytes(cls, name: str, data: bytes, *, media_type: str = "", charset: str = "", url: str = "") -> Content:
        """Content that is in memory already."""
        return cls(name, data[:HEAD_BYTES], lambda: io.BytesIO(data), media_type, charset, url, place=name)

    @property
    def suffix(self) -> str:
        """Ending of the name in lower case, the one before ".gz" where that is the last."""
        path = PurePosixPath(urlsplit(self.url).path if self.url else self.name.lower())
        return PurePosixPath(path.stem).suffix if path.suffix == ".gz" else path.suffix

    def data(self, most: int) -> bytes:
        """All bytes, refused where they are more than so many."""
        with self.open() as stream:
            data = stream.read(most + 1)
        if len(data) > most:
            raise ReadingError(
                f"larger than {most // 1_000_000} MB, too large for one article: give its text alone, split; "
                "or many articles as .jsonl"
            )
        return data


HEAD_BYTES = 8_192
"""How much of a source its kind is told from."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One article as a reader found it, with the bytes that it was read from."""

    article: Article
    text: str
    raw: bytes
    reader: str
    """Name of the reader, with the version of the library behind it."""
    place: str
    """Where it was read from: what keys an article that tells neither address nor outlet."""
    problems: tuple[str, ...] = ()
    """What was lost or damaged on the way in."""
    notes: tuple[str, ...] = ()
    """What a reviewer should know about the text and that is no damage."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """One thing that could not be read, and why; the batch goes on."""

    name: str
    why: str


def shortened(name: str, most: int = 200) -> str:
    """A name that fits on a line of talk: its beginning and its end."""
    return name if len(name) <= most else f"{name[: most - 41]}…{name[-40:]}"


def damage(error: ReadingError | zlib.error) -> str:
    """Why reading broke off, in words; zlib knows only its own."""
    return (
        str(error) if isinstance(error, ReadingError) else "its packing is damaged: pack it again, or download it again"
    )


def checked(text: str) -> str:
    """The text of one article, refused where it is empty or longer than any."""
    if not text.strip():
        raise ReadingError("no text in it")
    if len(text) > MOST_CHARACTERS:
        raise ReadingError(
            f"{len(text):,} characters, more than the {MOST_CHARACTERS:,} that one article may have: split it"
        )
    return text


class Reader(Protocol):
    """One format. Finds the articles in the bytes of one source."""

    name: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    most_bytes: int
    """Of a source that is read whole; 0 where a source is read as a stream."""
    nested: bool
    """Whether the format nests, so that a source can be built to tangle up any parser of it."""

    def fits(self, head: str) -> bool:
        """Whether the first characters can be nothing but this format, whatever the name says."""
        ...

    def read(self, content: Content) -> Iterator[Reading | Skipped]:
        """Each article, or why one of several is left out; ReadingError where there is none at all."""
        ...
