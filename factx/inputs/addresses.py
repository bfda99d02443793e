"""Addresses: pages on the web that the user names, the only thing that factx fetches."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, ProxyHandler, Request, build_opener

from factx.errors import ArticleError
from factx.inputs.intake import Intake, Origin
from factx.version import __version__

if TYPE_CHECKING:
    from typing import Any, BinaryIO

TIMEOUT = 20
"""Seconds without an answer."""
SCHEMES = ("http", "https")


def is_address(name: str) -> bool:
    """Tell an address from the name of a file."""
    return name.lower().startswith(("http://", "https://"))


def origin(address: str) -> Origin:
    """Name an article by the last part of its address."""
    parts = urlsplit(address)
    last = parts.path.rstrip("/").rpartition("/")[2] or parts.netloc
    return Origin(address, last.rpartition(".")[0] or last)


def fetched(address: str, intake: Intake) -> BinaryIO:
    """Fetch a page.

    Raises:
        ArticleError: there is no answer, or one that is no page, or the address is not one of the open web.
    """
    try:
        _check(address, intake)
        request = Request(
            address, headers={"User-Agent": f"factx/{__version__}", "Accept": "text/html, text/plain, */*;q=0.5"}
        )
        with _opener(intake).open(request, timeout=TIMEOUT) as answer:
            data = answer.read(intake.most + 1)
    except HTTPError as error:
        raise ArticleError(f"{address}: the server says {error.code} {error.reason}") from error
    except (OSError, ValueError) as error:
        raise ArticleError(f"{address}: cannot be fetched: {getattr(error, 'reason', None) or error}") from error
    return io.BytesIO(data)


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
    from ipaddress import ip_address
    from socket import IPPROTO_TCP, getaddrinfo

    found = getaddrinfo(host, port, proto=IPPROTO_TCP)
    return all(ip_address(str(entry[4][0]).partition("%")[0]).is_global for entry in found)
