"""Fetching: pages on the web that the user names, the only thing that factx asks a network for."""

from __future__ import annotations

import io
from http.client import HTTPException
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from time import monotonic
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, ProxyHandler, Request, build_opener

from factx.errors import ArticleError
from factx.version import __version__

if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from factx.inputs.intake import Intake

TIMEOUT = 20
"""Seconds without an answer."""
LONGEST = 90
"""Seconds that a page may take."""
SCHEMES = ("http", "https")
HEADERS = {"User-Agent": f"factx/{__version__}", "Accept": "text/html, text/plain, */*;q=0.5"}
TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as seen through a translator (RFC 6052)."""
RESERVED = "%/:=&?~#+!$,;'@()*[]"


def fetched(address: str, intake: Intake) -> BinaryIO:
    """Fetch a page.

    Raises:
        ArticleError: there is no answer, or one that is no page, or the address is not one of the open web.
    """
    try:
        _check(address, intake)
        request = Request(quote(address, safe=RESERVED), headers=HEADERS)
        with _opener(intake).open(request, timeout=TIMEOUT) as answer:
            return io.BytesIO(_body(answer, address, intake.most))
    except HTTPError as error:
        raise ArticleError(f"{address}: the server says {error.code} {error.reason}") from error
    except (OSError, ValueError, HTTPException) as error:
        reason = getattr(error, "reason", None) or str(error) or repr(error)
        raise ArticleError(f"{address}: cannot be fetched: {reason}") from error


def _body(answer: Any, address: str, most: int) -> bytes:
    """Read a page, not for ever, and not without its end."""
    parts, until = [b""], monotonic() + LONGEST
    while sum(map(len, parts)) <= most and (part := answer.read1(2**16)):
        parts.append(part)
        if monotonic() > until:
            raise ArticleError(f"{address}: did not end within {LONGEST} seconds; try again, or save the page")
    data, length = b"".join(parts), answer.headers.get("Content-Length", "")
    if length.isdigit() and len(data) < min(int(length), most):
        raise ArticleError(f"{address}: was cut short; try again")
    return data


class _Redirects(HTTPRedirectHandler):
    """Follows redirects to pages of the open web only."""

    def __init__(self, intake: Intake) -> None:
        self.intake = intake

    def redirect_request(self, *answer: Any) -> Request | None:
        """Follow a redirect; the last part of an answer is where it leads."""
        _check(answer[-1], self.intake)
        return super().redirect_request(*answer)


def _opener(intake: Intake) -> OpenerDirector:
    # Through a proxy, the proxy would choose where to go.
    return build_opener(_Redirects(intake), *([] if intake.private else [ProxyHandler({})]))


def _check(address: str, intake: Intake) -> None:
    """Refuse what is no page, or leads to this machine or into a private network.

    Raises:
        ArticleError: it is.
    """
    parts = urlsplit(address)
    if parts.scheme not in SCHEMES or not parts.hostname:
        raise ArticleError(f"{address}: only http and https are fetched")
    if not intake.private and not _is_public(parts.hostname, parts.port or 443):
        raise ArticleError(f"{address}: leads into a private network; say --allow-private if that is meant")


def _is_public(host: str, port: int) -> bool:
    from socket import IPPROTO_TCP, getaddrinfo

    found = getaddrinfo(host, port, proto=IPPROTO_TCP)
    return all(_is_open(ip_address(str(entry[4][0]).partition("%")[0])) for entry in found)


def _is_open(address: IPv4Address | IPv6Address) -> bool:
    """Tell an address of the open web, also where an old one is wrapped into a new one."""
    inner = None
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in TRANSLATED:
            inner = ip_address(int(address) & 0xFFFFFFFF)  # type: ignore[assignment]
    return address.is_global and not address.is_multicast and (inner is None or _is_open(inner))
