"""A file name from any words: short, plain, unique, and a name on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from itertools import count
from typing import Final

LONGEST: Final = 80
_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
)
"""Names that Windows keeps for devices, with any suffix."""


def file_name(words: str, suffix: str = "", taken: Collection[str] = ()) -> str:
    """A name such as `raqqa-desk-2017-06-12.html`; numbered where that name is taken, in whatever case."""
    stem = _stem(words)
    used = {each.casefold() for each in taken}
    names = (f"{stem}{suffix}" if n == 1 else f"{stem}-{n}{suffix}" for n in count(1))
    return next(name for name in names if name.casefold() not in used)


def _stem(words: str) -> str:
    """Letters and digits of the words, joined by hyphens; other alphabets keep their letters."""
    composed = unicodedata.normalize("NFC", words[: LONGEST * 8].casefold())
    plain = "-".join(re.findall(r"[^\W_]+", composed))
    short = plain.encode("utf-8", "ignore")[:LONGEST].decode("utf-8", "ignore").strip("-")
    return f"{short}-file" if short in _RESERVED else short or "untitled"
