"""What a source is, told from its first bytes: names and servers lie."""

from __future__ import annotations

import re

from workbench.readers.interface import HEAD_BYTES, Content, ReadingError

MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document (.docx, .odt, .epub)"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document (.doc, .xls)"),
    (b"{\\rtf", "a rich text document (.rtf)"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"BM", "a BMP picture"),
    (b"RIFF", "a picture, sound or film (RIFF)"),
    (b"ID3", "a sound (MP3)"),
    (b"OggS", "a sound or film (Ogg)"),
    (b"fLaC", "a sound (FLAC)"),
    (b"\x1aE\xdf\xa3", "a film (Matroska)"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\x00asm", "a program"),
    (b"SQLite format 3\x00", "a database, perhaps a store of claim-workbench"),
    (b"wOF", "a font"),
)
INSIDE = ((4, b"ftyp", "a film (MP4) or a HEIC picture"), (257, b"ustar", "a tar archive"))
WAYS_OUT = {
    "a PDF": "PDF is not read yet: give its text as .txt, or the article's web page",
    "a zip": "office documents and archives are not read yet: give the text as .txt or .html, unpacked",
    "an old": "office documents are not read yet: give the text as .txt or .html",
    "a rich": "rich text is not read yet: give the text as .txt or .html",
    "a databas": "open it with --store FILE",
}
OUR_EXPORT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"line"\s*:\s*"head"\s*,\s*"schema"\s*:\s*"claim-workbench/')
SHORT_MAGIC = 2
CONTROL = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b")
MOST_CONTROL = 0.1
"""With a larger share of control characters, bytes are no text in any encoding."""


def refuse_what_is_no_text(content: Content) -> None:
    """Stop before a picture or an export of ours is read as words: says what it is, and what to give instead."""
    head = content.head
    if not head.strip(b" \t\r\n\v\f\x00\xef\xbb\xbf\xfe\xff"):
        raise ReadingError(
            "empty: there is no text in it"
            if len(head) < HEAD_BYTES
            else "its first 8,192 bytes are blanks: take them out"
        )
    if what := _kind_of_binary(head):
        way_out = next((way for start, way in WAYS_OUT.items() if what.startswith(start)), "give the article as text")
        raise ReadingError(f"{what}, not text; {way_out}")
    if OUR_EXPORT.match(head):
        raise ReadingError("an export of claim-workbench, no articles: bring it in with `workbench import FILE`")


def _kind_of_binary(head: bytes) -> str:
    for magic, what in MAGIC:
        # two letters can begin a word: they count where no text follows
        if head.startswith(magic) and (len(magic) > SHORT_MAGIC or _is_binary(head)):
            return what
    for offset, magic, what in INSIDE:
        if head[offset : offset + len(magic)] == magic and _is_binary(head):
            return what
    return "binary data" if _is_binary(head) else ""


def _is_binary(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")) or _is_wide(head):
        return False
    return sum(head.count(byte) for byte in CONTROL) > MOST_CONTROL * len(head)


def _is_wide(head: bytes) -> bool:
    """UTF-16 without its mark: of Latin text, one byte of each pair is zero and hardly one of the others."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return len(head) >= 8 and max(even, odd) > 0.3 * len(head) and min(even, odd) < 0.05 * len(head)
