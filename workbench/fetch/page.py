"""An answer to a page: its bytes with their hash, what the server said of them, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256
from http import HTTPStatus
from typing import TYPE_CHECKING

from workbench.fetch import bodies
from workbench.fetch.errors import FetchError

if TYPE_CHECKING:
    import httpx

BUSY = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})
WAIT = 1.0
"""Seconds, where a busy server does not say how many."""
SAVE_IT = "open it in a browser, save it and give the file"


@dataclass(frozen=True, slots=True)
class Page:
    """What an address answered, and when."""

    url: str
    """As it was asked for."""
    final_url: str
    """Where redirects led."""
    data: bytes
    """The body, unpacked."""
    media_type: str
    charset: str
    headers: tuple[tuple[str, str], ...]
    status: int
    retrieved: str
    """The moment, UTC."""
    sha256: str
    """Of `data`."""


class Busy(Exception):
    """The server asks to come again later."""

    def __init__(self, status: int, wait: float) -> None:
        super().__init__(f"status {status}")
        self.status = status
        self.wait = wait


def page_of(url: str, where: httpx.URL, answer: httpx.Response) -> Page:
    """The page in an answer that is one; FetchError where it is none, Busy where it may be one later."""
    status, headers = answer.status_code, answer.headers
    if status in BUSY:
        raise Busy(status, _retry_after(headers.get("retry-after", "")))
    if status != HTTPStatus.OK:
        raise FetchError(url, f"the server answers {_status(status)}: check the address, or {SAVE_IT}")
    if _declared_length(headers.get("content-length", "")) > bodies.MOST_BYTES:
        raise FetchError(url, bodies.TOO_LARGE)
    data = bodies.whole(answer.iter_raw(), headers.get("content-encoding", ""), url)
    if not data.strip():
        raise FetchError(url, f"the server answers with an empty page: {SAVE_IT}")
    media_type, _, parameters = headers.get("content-type", "").partition(";")
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", parameters, re.IGNORECASE)
    return Page(
        url=url,
        final_url=str(where),
        data=data,
        media_type=media_type.strip().lower(),
        charset=charset[1] if charset else "",
        headers=tuple(headers.multi_items()),
        status=status,
        retrieved=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        sha256=sha256(data).hexdigest(),
    )


def _status(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _declared_length(value: str) -> int:
    return int(value) if re.fullmatch(r"[0-9]{1,18}", value) else 0


def _retry_after(value: str) -> float:
    """Seconds until a busy server wants to be asked again, by number or by date."""
    value = value.strip()
    if re.fullmatch(r"[0-9]{1,9}", value):
        return max(float(value), 0.1)
    try:
        moment = parsedate_to_datetime(value[:60])
        return max((moment.astimezone(UTC) - datetime.now(UTC)).total_seconds(), 0.1)
    except (ValueError, TypeError, OverflowError, IndexError):
        return WAIT
