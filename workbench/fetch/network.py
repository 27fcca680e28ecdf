"""Connections that go only to checked addresses and end at a deadline, under httpx's own client.

httpx times each read alone, so a server that sends a byte a second is waited for without end; and it looks a host
up after anyone could have checked it. Here one deadline covers all, and the connection is made to the very address
that was checked.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import httpcore
import httpx

from workbench.fetch.addresses import public_addresses
from workbench.fetch.errors import FetchError

LOOK_UP_SECONDS = 8.0
CONNECT_SECONDS = 6.0
"""For one of a host's addresses; the next may answer."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The moment at which a fetch ends, whatever it is doing."""

    url: str
    seconds: float
    at: float

    @classmethod
    def after(cls, url: str, seconds: float) -> Deadline:
        """A deadline so many seconds from now."""
        return cls(url, seconds, time.monotonic() + seconds)

    def left(self) -> float:
        """Seconds that are left; FetchError where there are none."""
        left = self.at - time.monotonic()
        if left <= 0:
            raise FetchError(self.url, f"no whole answer within {self.seconds:g} seconds: try again later")
        return left


class _Stream(httpcore.NetworkStream):
    """A connection whose every wait ends at the deadline."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        del timeout
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        del timeout
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        del timeout
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, self._deadline.left()), self._deadline)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's own signature
        return self._stream.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    """Connects to a host's checked addresses, one after the other, until one answers."""

    def __init__(self, deadline: Deadline, allow: frozenset[str]) -> None:
        self._deadline = deadline
        self._allow = allow
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        del timeout
        failure: httpcore.NetworkError | httpcore.TimeoutException | None = None
        for address in self._addresses(host, port):
            patience = min(CONNECT_SECONDS, self._deadline.left())
            try:
                stream = self._sockets.connect_tcp(address, port, patience, local_address, socket_options)
                return _Stream(stream, self._deadline)
            except (httpcore.NetworkError, httpcore.TimeoutException) as error:
                failure = error
        raise failure or httpcore.ConnectError("it has no address")

    def _addresses(self, host: str, port: int) -> tuple[str, ...]:
        if f"{host}:{port}" in self._allow:
            return (host,)
        return public_addresses(host, port, self._deadline.url, min(LOOK_UP_SECONDS, self._deadline.left()))


class _Body(httpx.SyncByteStream):
    """The body of an answer, still on its way."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        return self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


class Transport(httpx.BaseTransport):
    """What httpx sends its requests through; for one fetch, with the connections it needs."""

    def __init__(self, deadline: Deadline, allow: frozenset[str]) -> None:
        self._pool = httpcore.ConnectionPool(network_backend=_Backend(deadline, allow))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request; whoever asked reads the answer's body."""
        url = request.url
        where = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        asked = httpcore.Request(request.method, where, headers=request.headers.raw, extensions=request.extensions)
        answer = self._pool.handle_request(asked)
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions)

    def close(self) -> None:
        """Close what connections are open."""
        self._pool.close()
