"""Bytes to text: by mark, by declaration, by trial, by guess, and never silently wrong.

Only encodings of text are known here, by their own table: Python's codecs would also take "zlib" or
"rot13" from a page that names them.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WIDE = frozenset({"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"})
SEVERAL_BYTES = frozenset({
    *("big5", "big5hkscs", "cp932", "cp949", "euc_jp", "euc_kr", "gb18030", "gb2312", "gbk"),
    *("iso2022_jp", "iso2022_kr", "shift_jis"),
})  # fmt: skip
ONE_BYTE = frozenset({
    *(f"cp{page}" for page in (437, 720, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869)),
    *(f"cp{page}" for page in (874, *range(1250, 1259))),
    *(f"iso8859-{part}" for part in (*range(1, 12), *range(13, 17))),
    *("koi8-r", "koi8-u", "koi8-t", "kz1048", "ptcp154", "tis-620"),
    *("mac-cyrillic", "mac-greek", "mac-latin2", "mac-roman", "mac-turkish"),
})  # fmt: skip
AS_BROWSERS_DO = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "utf-16": "utf-16-le",
    "utf-32": "utf-32-le",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
KNOWN = frozenset({"utf-8", "ascii", "utf-16", "utf-32"}) | WIDE | SEVERAL_BYTES | ONE_BYTE
SAMPLE_BYTES = 60_000
DECLARED = (
    re.compile(rb"""<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE),
    re.compile(rb"""^\s{0,20}<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([A-Za-z0-9_.:-]{2,40})"""),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with line ends as newlines, and how it was made from the bytes."""

    text: str
    encoding: str
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def known_encoding(label: str) -> str:
    """The encoding that a label names, as browsers read labels; "" where it names none of text."""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_:-]{0,39}", label.strip()):
        return ""
    try:
        name = codecs.lookup(label.strip()).name
    except LookupError:
        return ""
    return AS_BROWSERS_DO.get(name, name) if name in KNOWN else ""


def declared_in(data: bytes) -> str:
    """The encoding that a page or feed names for itself in its first bytes; "" where it names none that we know."""
    for pattern in DECLARED:
        if found := pattern.search(data, 0, 4_096):
            encoding = known_encoding(found[1].decode("ascii"))
            # a page whose tag could be read as bytes is in no wide encoding, whatever the tag says
            return "utf-8" if encoding in WIDE else encoding
    return ""


def decode(data: bytes, declared: str = "") -> Decoded:
    """The text of the bytes. What cannot be read becomes U+FFFD, counted in a problem."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding)
    if encoding := _wide_without_mark(data):
        return _read(data, encoding)
    encoding = known_encoding(declared)
    if encoding and not _is_utf8_after_all(data, encoding) and _reads(data, encoding):
        return _read(data, encoding)
    if _reads(data, "utf-8") or _is_damaged_utf8(data):
        return _read(data, "utf-8")
    encoding = _guess(data)
    note = f"read as {encoding}, a guess from its bytes: it is not UTF-8 and names no encoding that fits"
    decoded = _read(data, encoding)
    return Decoded(decoded.text, encoding, decoded.problems, (note,))


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """Text that every store and page can hold: line ends as newlines, nothing that is no character."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    cleaned = re.sub("[\x00\ud800-\udfff]", "\ufffd", text)
    if cleaned == text:
        return text, ()
    count = sum(1 for before, after in zip(text, cleaned, strict=True) if before != after)
    return cleaned, (f"{_places(count)} NUL or half a character; shown as \ufffd",)


def _read(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    damaged = text.count("\ufffd") - (data.count(b"\xef\xbf\xbd") if encoding == "utf-8" else 0)
    text, problems = clean(text)
    if damaged > 0:
        problems = (f"{_places(damaged)} bytes that are not {encoding}; shown as \ufffd", *problems)
    return Decoded(text, encoding, problems)


def _places(count: int) -> str:
    return "1 place holds" if count == 1 else f"{count:,} places hold"


def _reads(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _is_utf8_after_all(data: bytes, declared: str) -> bool:
    """Whether bytes declared as an encoding that fits everything are nothing but well-formed UTF-8."""
    return declared in ONE_BYTE and not data.isascii() and _reads(data, "utf-8")


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether more characters beyond ASCII read as UTF-8 than do not."""
    text = data.decode("utf-8", "replace")
    beyond = sum(1 for character in text if character > "\x7f")
    return beyond > 2 * text.count("\ufffd")


def _wide_without_mark(data: bytes) -> str:
    """UTF-16 that lacks its mark shows in its zeros: Latin text has one in each pair of bytes."""
    head = data[:SAMPLE_BYTES]
    zeros = head.count(0)
    if len(head) < 8 or zeros < 0.3 * len(head):
        return ""
    encoding = "utf-16-le" if head[1::2].count(0) > 0.9 * zeros else "utf-16-be"
    even = head[: len(head) // 2 * 2]
    return encoding if _reads(even, encoding) and "\x00" not in even.decode(encoding) else ""


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    sample = data[:SAMPLE_BYTES]
    best = from_bytes(sample, cp_isolation=sorted(SEVERAL_BYTES | ONE_BYTE)).best()
    return known_encoding(best.encoding) if best is not None else "cp1252"
