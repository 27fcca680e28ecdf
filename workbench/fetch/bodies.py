"""The body of an answer, unpacked as it comes and never past its cap: a kilobyte can unpack to a gigabyte."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from workbench.fetch.errors import FetchError

MOST_BYTES = 20_000_000
TOO_LARGE = f"larger than {MOST_BYTES // 1_000_000} MB: save the part that is needed and give the file"
PACKED_AS = "gzip, deflate"
"""What we ask servers to pack with: what can be unpacked a bounded piece at a time."""
PLAIN = frozenset({"", "identity"})
GZIP = frozenset({"gzip", "x-gzip"})
EITHER_HEADER = 32 + zlib.MAX_WBITS
"""Tells zlib to take a gzip or a zlib header, whichever is there."""
NO_HEADER = -zlib.MAX_WBITS


def whole(chunks: Iterable[bytes], packed_as: str, url: str) -> bytes:
    """The bytes of the page, or FetchError where they are too many or badly packed."""
    packing = packed_as.strip().lower()
    body = bytearray()
    for piece in chunks if packing in PLAIN else _unpacked(chunks, packing, url):
        body += piece
        if len(body) > MOST_BYTES:
            raise FetchError(url, TOO_LARGE)
    return bytes(body)


def _unpacked(chunks: Iterable[bytes], packing: str, url: str) -> Iterator[bytes]:
    if packing not in GZIP and packing != "deflate":
        raise FetchError(url, f"packed as {packing[:40]!r}, which was not asked for: save the page and give the file")
    unpacker = zlib.decompressobj(EITHER_HEADER)
    first = True
    try:
        for chunk in chunks:
            if first and packing == "deflate" and not _has_zlib_header(chunk):
                # many servers mean the bare stream when they say deflate
                unpacker = zlib.decompressobj(NO_HEADER)
            first = False
            yield from _pieces(unpacker, chunk)
            if unpacker.eof:
                return
    except zlib.error as error:
        raise FetchError(url, "its packing is damaged: try again, or save the page and give the file") from error
    if not first:
        raise FetchError(url, "the answer broke off: try again later")


def _pieces(unpacker: zlib._Decompress, chunk: bytes) -> Iterator[bytes]:
    while chunk and not unpacker.eof:
        yield unpacker.decompress(chunk, 1_000_000)
        chunk = unpacker.unconsumed_tail


def _has_zlib_header(start: bytes) -> bool:
    return len(start) > 1 and start[0] & 0x0F == zlib.DEFLATED and int.from_bytes(start[:2], "big") % 31 == 0
