"""What can go wrong between an address and a page, as one error that names the address and the way out."""

from __future__ import annotations

from store.errors import DeskError

MOST_SHOWN = 120


class FetchError(DeskError):
    """A page could not be had; nothing was kept of it."""

    def __init__(self, url: str, why: str) -> None:
        super().__init__(f"{shown(url)}: {why}")
        self.why = why


def shown(url: str) -> str:
    """An address as it can stand in a message: short, without a password, anything unprintable as a code."""
    scheme, slashes, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    if "@" in authority:
        url = f"{scheme}{slashes}…@{authority.rpartition('@')[2]}{slash}{path}"
    if len(url) > MOST_SHOWN:
        url = f"{url[: MOST_SHOWN - 20]}…{url[-19:]}"
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode("ascii") for each in url)
