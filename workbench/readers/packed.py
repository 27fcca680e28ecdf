"""Files packed with gzip, unpacked as they are read and never further: a megabyte can hold a gigabyte of nothing."""

from __future__ import annotations

import io
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from workbench.readers.interface import HEAD_BYTES, Content, ReadingError

if TYPE_CHECKING:
    from typing_extensions import Buffer

GZIP = b"\x1f\x8b"
WITH_HEADER = 16 + zlib.MAX_WBITS
PIECE = 65_536
MOST_RATIO = 100
"""News packs to a quarter; the same word over and over to a thousandth."""
SURE_AFTER = 2_000_000
MOST_EMPTY = 1_000
"""So many parts without content, one after the other, are there to waste our time."""


def is_packed(content: Content) -> bool:
    """Whether the bytes are gzip's, whatever the name."""
    return content.head.startswith(GZIP)


def unpacked(content: Content) -> Content:
    """The content inside, to be told by its own first bytes; ReadingError where it is packed again or damaged."""

    def opened() -> BinaryIO:
        return io.BufferedReader(_Unpacked(content.open()))

    inside = replace(content, head=_head(content), open=opened)
    if is_packed(inside):
        raise ReadingError("packed twice: unpack it first")
    return inside


def _head(content: Content) -> bytes:
    """The first bytes inside, as far as they can be unpacked."""
    head = b""
    with _Unpacked(content.open()) as stream:
        try:
            while len(head) < HEAD_BYTES and (piece := stream.read(HEAD_BYTES)):
                head += piece
        except (ReadingError, zlib.error):
            if not head:
                raise
    return head


class _Unpacked(io.RawIOBase):
    """A gzip stream of any number of parts, a bounded piece at a time."""

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = packed
        self._waiting = b""
        self._part = zlib.decompressobj(WITH_HEADER)
        self._empty = 0
        self._read = 0
        self._made = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer).cast("B")
        while True:
            if not self._waiting:
                self._waiting = self._packed.read(PIECE)
                self._read += len(self._waiting)
            if not self._waiting:
                return self._end()
            if self._part.eof:
                self._next_part()
            piece = self._part.decompress(self._waiting, len(view))
            self._waiting = self._part.unused_data if self._part.eof else self._part.unconsumed_tail
            if piece:
                self._empty = 0
                self._refuse_bomb(len(piece))
                view[: len(piece)] = piece
                return len(piece)

    def _refuse_bomb(self, more: int) -> None:
        self._made += more
        if self._made > SURE_AFTER and self._made > MOST_RATIO * self._read:
            raise ReadingError(f"unpacks to more than {MOST_RATIO} times its size, as no text does: not read further")

    def _end(self) -> int:
        if not self._part.eof:
            raise ReadingError("its packing is cut off: pack it again, or download it again")
        return 0

    def _next_part(self) -> None:
        self._empty += 1
        if self._empty > MOST_EMPTY:
            raise ReadingError("packed in thousands of empty parts: pack it again")
        self._part = zlib.decompressobj(WITH_HEADER)

    def close(self) -> None:
        self._packed.close()
        super().close()
