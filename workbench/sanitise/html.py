"""What escaping alone does not make safe in a page: addresses, and letters that cannot be seen.

Jinja2 escapes every value; this decides which addresses may be followed from a page.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

_LONGEST: Final = 4096
_PLAIN: Final = re.compile(r"[^\x00-\x20\x7f-\xa0\\<>\"'`{}|^\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")

_NO_NAME: Final = re.compile(r"[^A-Za-z0-9_.-]")


def address(url: str) -> str | None:
    """The address, where a reader may follow it: a web page or a place in the same page; else None."""
    if url.startswith("#"):
        return url if _PLAIN.fullmatch(url) else None
    return url if is_web(url) else None


def is_web(url: str) -> bool:
    """An http or https address with a host, and with nothing in it that could mean something else in a page."""
    if len(url) > _LONGEST or not _PLAIN.fullmatch(url):
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def anchor(key: str) -> str:
    """The name of a claim's place in a page; what cannot be part of a name becomes a hyphen."""
    return f"claim-{_NO_NAME.sub('-', key)}"
