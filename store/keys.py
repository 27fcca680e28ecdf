"""Names made from content, so that taking the same thing in twice changes nothing."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit

LENGTH = 20
"""Hex digits of a key: 80 bits, so that a million claims do not meet by chance."""

TRACKING = frozenset({"fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid", "_ga"})
DEFAULT_PORTS = {"http": 80, "https": 443}


def _digest(*parts: str) -> str:
    # the length before each part: ("ab", "c") and ("a", "bc") are two things
    joined = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "replace")).hexdigest()[:LENGTH]


def canonical_address(url: str) -> str:
    """The address under which a page is known: no scheme, fragment, default port or tracking parameters."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    if not parts.hostname:
        return url.strip()
    host = parts.hostname.removeprefix("www.")
    where = host if port is None or port in DEFAULT_PORTS.values() else f"{host}:{port}"
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if name.lower() not in TRACKING and not name.lower().startswith("utm_")
    ]
    query = f"?{urlencode(sorted(kept))}" if kept else ""
    return f"{where}{parts.path.rstrip('/')}{query}"


def article_key(url: str, outlet: str, title: str, published: str, name: str) -> str:
    """Where a piece was published: its address, else outlet, title and day, else the name of its file.

    `name` should say where the file or record is, not only what it is called: two folders may both hold a "1.txt".
    """
    if url.strip():
        return _digest("address", canonical_address(url))
    if outlet.strip() and title.strip():
        return _digest("print", outlet.casefold().strip(), " ".join(title.casefold().split()), published[:10])
    return _digest("name", name)


def claim_key(article: str, text: str, occurrence: int) -> str:
    """The exact words of a claim in its article; `occurrence` (from 0) tells the same words apart."""
    return _digest("claim", article, text, str(occurrence))


def evidence_key(url: str, sha256: str) -> str:
    """A captured page or file: its address and its bytes; a changed page is another piece of evidence."""
    return _digest("evidence", url.strip(), sha256)


def record_key(kind: str, *parts: str) -> str:
    """A link, verdict, clearing, correction or note: what it says, who said it and when."""
    return _digest("record", kind, *parts)


@lru_cache(maxsize=4)
def text_hash(text: str) -> str:
    """SHA-256 of a text in UTF-8: the name of a version. A long text is asked for once for each of its claims."""
    return hashlib.sha256(text.encode()).hexdigest()
