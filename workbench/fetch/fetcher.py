"""The one web client: a page as it is now, or one sentence on why not.

It asks as a person's browser would, one page at a time and with a gap for each host; robots.txt is for programs
that follow links by themselves, which this does not.
"""

from __future__ import annotations

import logging
import re
import ssl
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING

from workbench.fetch import bodies
from workbench.fetch.addresses import parse
from workbench.fetch.errors import FetchError, shown
from workbench.fetch.page import SAVE_IT, Busy, Page, page_of

if TYPE_CHECKING:
    import httpx

    from workbench.fetch.network import Deadline

SECONDS = 15.0
"""For all of a fetch: looking up, redirects, waiting and body. With starting and reading, a page is there in 20."""
GAP = 1.0
"""Seconds between two fetches from one host."""
MOST_REDIRECTS = 10
MOST_TRIES = 3
MOVED = frozenset({301, 302, 303, 307, 308})
ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,text/plain;q=0.9,*/*;q=0.5"


class Fetcher:
    """Fetches pages from public hosts, and from those of `allow`, written HOST:PORT. Safe to share among threads."""

    def __init__(self, *, allow: Iterable[str] = (), seconds: float = SECONDS, gap: float = GAP) -> None:
        self._allow = frozenset(each.strip().lower().replace("[", "").replace("]", "") for each in allow)
        self._seconds = seconds
        self._gap = gap
        self._turns: dict[str, tuple[threading.Lock, list[float]]] = {}
        self._turns_lock = threading.Lock()

    def close(self) -> None:
        """Forget which hosts were asked; no connection outlives its fetch."""
        with self._turns_lock:
            self._turns.clear()

    def get(self, url: str) -> Page:
        """The page at an address; FetchError where there is none, or none in time, or none that may be asked for."""
        where = parse(url)

        from workbench.fetch.network import Deadline

        deadline = Deadline.after(url, self._seconds)
        with _as_fetch_errors(url), self._turn(where.host, deadline):
            return self._get_patiently(url, where, deadline)

    def _get_patiently(self, url: str, where: httpx.URL, deadline: Deadline) -> Page:
        """Try again where a server that is busy says when, and that is soon enough."""
        import stamina

        logging.getLogger("stamina").setLevel(logging.CRITICAL)

        def backoff(error: Exception) -> float | bool:
            return isinstance(error, Busy) and error.wait < deadline.left() and error.wait

        for attempt in stamina.retry_context(on=backoff, attempts=MOST_TRIES, timeout=self._seconds):
            with attempt:
                return self._follow(url, where, deadline)
        raise FetchError(url, "the server is busy: try again later")

    def _follow(self, url: str, where: httpx.URL, deadline: Deadline) -> Page:
        """Ask, and go where redirects lead, each of them checked like the first address."""
        import httpx

        from workbench.fetch.network import Transport

        # without httpx's client on top: it would read where a redirect leads before that can be checked
        with Transport(deadline, self._allow) as transport:
            for _ in range(MOST_REDIRECTS + 1):
                with closing(transport.handle_request(httpx.Request("GET", where, headers=_headers()))) as answer:
                    if answer.status_code not in MOVED:
                        return page_of(url, where, answer)
                    where = _led_to(url, where, answer.headers.get("location", ""))
        raise FetchError(url, f"more than {MOST_REDIRECTS} redirects: {SAVE_IT}")

    @contextmanager
    def _turn(self, host: str, deadline: Deadline) -> Iterator[None]:
        """One at a time for each host, with a gap after the last."""
        with self._turns_lock:
            lock, last = self._turns.setdefault(host, (threading.Lock(), []))
        if not lock.acquire(timeout=deadline.left()):
            raise FetchError(deadline.url, "another page of this host is still on its way: try again later")
        try:
            if last:
                time.sleep(min(max(0.0, last[0] + self._gap - time.monotonic()), deadline.left()))
            yield
        finally:
            last[:] = [time.monotonic()]
            lock.release()


def _led_to(url: str, where: httpx.URL, location: str) -> httpx.URL:
    """The address of a redirect, checked like any other."""
    if not location.strip():
        raise FetchError(url, f"the server redirects and does not say where to: {SAVE_IT}")
    import httpx

    try:
        return parse(str(where.join(location)))
    except FetchError as error:
        raise FetchError(url, f"leads to an address that cannot be fetched, {error}") from error
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(
            url, f"leads to {shown(location)}, which is no address of a page: check the address"
        ) from error


def _headers() -> dict[str, str]:
    return {
        "User-Agent": f"claim-workbench/{version('claim-workbench')} (fact-checking; single pages on request)",
        "Accept": ACCEPT,
        "Accept-Encoding": bodies.PACKED_AS,
    }


@contextmanager
def _as_fetch_errors(url: str) -> Iterator[None]:
    """Whatever a connection can fail with, as one sentence on this address."""
    import httpcore
    import httpx

    try:
        yield
    except Busy as busy:
        raise FetchError(
            url, f"the server is busy (status {busy.status}): try again in {busy.wait:,.0f} seconds"
        ) from busy
    except (httpcore.TimeoutException, httpx.TimeoutException) as error:
        raise FetchError(url, "no answer in time: try again later") from error
    except (httpcore.NetworkError, httpx.NetworkError, OSError) as error:
        raise FetchError(url, _why_no_connection(error)) from error
    except (httpcore.ProtocolError, httpcore.UnsupportedProtocol, httpx.HTTPError, httpx.InvalidURL) as error:
        raise FetchError(
            url, f"the answer is not one of a web server, or broke off ({_short(error)}): {SAVE_IT}"
        ) from error


def _why_no_connection(error: BaseException) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"the server cannot prove that it is this host ({_short(cause.verify_message)}): check the address"
        if isinstance(cause, ssl.SSLError):
            return f"no secure connection ({_short(cause.reason)}): check the address"
        # what httpcore raises anew, it cuts from its cause; the context is still there
        cause = cause.__cause__ or cause.__context__
    return f"no connection ({_short(error)}): check the address, or try again later"


def _short(error: object) -> str:
    return shown(re.sub(r"^\[Errno \d+\] ", "", str(error)))[:100]
