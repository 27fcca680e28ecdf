"""Which addresses may be asked: web addresses of public hosts, and no others whatever they are written as."""

from __future__ import annotations

import ipaddress
import queue
import socket
import threading
from typing import TYPE_CHECKING

from workbench.fetch.errors import FetchError

if TYPE_CHECKING:
    import httpx

MOST_CHARACTERS = 4_000
WEB_PORTS = (80, 443)
FIRST_FREE_PORT = 1_024
"""Below it, apart from the two of the web, live mail, shells and files: no news page."""
LAST_PORT = 65_535
LONGEST_HOST = 253
NAT64 = ipaddress.ip_network("64:ff9b::/96")
COMPATIBLE = ipaddress.ip_network("::/96")
FOUR_BYTES = 0xFFFFFFFF

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def parse(url: str) -> httpx.URL:
    """The address as a value, or FetchError where it is none that may be asked."""
    import httpx

    if len(url) > MOST_CHARACTERS:
        raise FetchError(url, f"longer than {MOST_CHARACTERS:,} characters, which no page's address is")
    if not url.isprintable() or " " in url or "\\" in url:
        raise FetchError(url, "blanks, backslashes or control characters stand in it: copy it again")
    try:
        parsed = httpx.URL(url)
        _check(parsed, url)
        return parsed.copy_with(host=parsed.host.rstrip("."), fragment=None)
    except (httpx.InvalidURL, ValueError) as error:
        # ValueError also holds UnicodeError: a host that cannot be written in the letters of host names
        raise FetchError(url, f"no valid web address ({str(error)[:100].rstrip('.')}): copy it again") from error


def _check(parsed: httpx.URL, url: str) -> None:
    if parsed.scheme not in {"http", "https"}:
        raise FetchError(url, "only addresses that begin with http:// or https:// can be fetched")
    if parsed.userinfo:
        raise FetchError(url, "a user name or password stands in it: give the address without")
    host = parsed.host.rstrip(".")
    if not host or len(host) > LONGEST_HOST or ".." in parsed.host:
        raise FetchError(url, "it names no host: give it whole, as https://example.org/page")
    port = parsed.port or 0
    if parsed.port is not None and port not in WEB_PORTS and not FIRST_FREE_PORT <= port <= LAST_PORT:
        raise FetchError(url, f"port {port} is not one of web pages: check the address")


def public_addresses(host: str, port: int, url: str, seconds: float) -> tuple[str, ...]:
    """Every address that the host has, each of them public; FetchError where one is not."""
    found = tuple(dict.fromkeys(resolve(host, port, url, seconds)))
    for address in found:
        if not is_public(address):
            raise FetchError(
                url,
                f"{host} is inside this machine or network ({address}), where pages are not fetched from; "
                f"if it is meant, say --allow-host {f'[{host}]' if ':' in host else host}:{port}",
            )
    return found


def is_public(address: str) -> bool:
    """Whether an address is one of the open internet, also where it stands for another inside it."""
    try:
        parsed: Address = ipaddress.ip_address(address)
    except ValueError:
        return False
    return all(_is_open(each) for each in (parsed, *_meant(parsed)))


def _is_open(address: Address) -> bool:
    shut = (
        address.is_multicast, address.is_reserved, address.is_unspecified, address.is_loopback, address.is_link_local,
        isinstance(address, ipaddress.IPv6Address) and (address.is_site_local or address in COMPATIBLE),
    )  # fmt: skip
    mapped = isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None
    return not any(shut) and (mapped or address.is_global)


def _meant(address: Address) -> tuple[ipaddress.IPv4Address, ...]:
    """The addresses of the old kind that one of the new kind leads to."""
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    through = ipaddress.IPv4Address(int(address) & FOUR_BYTES) if address in NAT64 else None
    return tuple(each for each in (address.ipv4_mapped, address.sixtofour, *(address.teredo or ()), through) if each)


def resolve(host: str, port: int, url: str, seconds: float) -> tuple[str, ...]:
    """Ask the system where a host is, for so long and no longer; the system's own patience may be a minute."""
    answers: queue.SimpleQueue[tuple[str, ...] | OSError | UnicodeError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.put(tuple(str(info[4][0]) for info in infos))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=ask, daemon=True).start()
    try:
        answer = answers.get(timeout=max(seconds, 0.001))
    except queue.Empty:
        raise FetchError(url, f"the host {host} could not be looked up in time: try again later") from None
    if isinstance(answer, tuple):
        return answer
    raise FetchError(url, f"there is no host {host}, or no network: check the address") from answer
