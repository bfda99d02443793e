"""Fetching: pages on the web that the user names, the only thing that factx asks a network for."""

from __future__ import annotations

import io
from http.client import HTTPException
from time import monotonic
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import (
    BaseHandler,
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from factx.errors import ArticleError
from factx.inputs.openweb import OpenHTTPHandler, OpenHTTPSHandler
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
RESERVED = "%/:=&?~#+!$,;'@()*[]"


def fetched(address: str, intake: Intake) -> BinaryIO:
    """Fetch a page.

    Raises:
        ArticleError: there is no answer, or one that is no page, or the address is not one of the open web.
    """
    try:
        _check(address)
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


def _opener(intake: Intake) -> OpenerDirector:
    """Make what fetches http and https, redirects included, and nothing else: no files, no FTP."""
    opener = OpenerDirector()
    handlers = _anywhere() if intake.private else (OpenHTTPHandler(), OpenHTTPSHandler())
    for handler in (
        *handlers,
        HTTPRedirectHandler(),
        HTTPErrorProcessor(),
        HTTPDefaultErrorHandler(),
        UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _anywhere() -> tuple[BaseHandler, ...]:
    # A proxy is for those who trust where it goes: it would do the choosing.
    return HTTPHandler(), HTTPSHandler(), ProxyHandler()


def _check(address: str) -> None:
    """Refuse what is no page.

    Raises:
        ArticleError: it is none.
    """
    parts = urlsplit(address)
    if parts.scheme not in SCHEMES or not parts.hostname:
        raise ArticleError(f"{address}: only http and https are fetched")
