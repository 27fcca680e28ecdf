"""What sources say of themselves, title, outlet, address and date, made fit for one line."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from workbench.readers.charsets import clean

MOST_READ = 2_000
MOST_KEPT = 500
MOST_ADDRESS = 2_000


def one_line(words: object) -> str:
    """A field as text on one line, of a length that a field can have; "" for what is neither text nor whole number."""
    if isinstance(words, int) and not isinstance(words, bool):
        words = format(words) if abs(words) < 10**20 else ""
    if not isinstance(words, str):
        return ""
    text, _ = clean(words[:MOST_READ])
    return " ".join(text.split())[:MOST_KEPT]


def address(url: str) -> str:
    """A web address as found; "" for anything else."""
    fits = url.lower().startswith(("http://", "https://")) and len(url) <= MOST_ADDRESS
    return url if fits and url.isprintable() and " " not in url and host_of(url) else ""


def own_address(canonical: str, fetched: str) -> str:
    """The address that a page gives as its own, believed where the page came from that very host.

    A page that was fetched cannot pass for one of somebody else; and a copy that names its original as canonical
    is still published where it was found.
    """
    canonical = address(canonical).partition("#")[0]
    if not canonical or (fetched and host_of(canonical) != host_of(fetched)):
        return fetched
    return canonical


def host_of(url: str) -> str:
    """The host of an address, without the beginnings that stand for the same site."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return re.sub(r"^(?:www|m|mobile|amp)\.", "", host.lower())
