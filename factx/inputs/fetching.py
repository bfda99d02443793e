"""Fetching: pages on the web that the user names, the only thing that factx asks a network for."""

from __future__ import annotations

import io
from http.client import HTTPException
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPRedirectHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from factx.errors import ArticleError
from factx.inputs import openweb
from factx.inputs.deadlines import Deadline, TimedHTTPHandler, TimedHTTPSHandler
from factx.version import __version__

if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from factx.inputs.intake import Intake

TIMEOUT = 20
"""Seconds without an answer."""
LONGEST = 90
"""Seconds that a page may take, from the first word to the last."""
SCHEMES = ("http", "https")
HEADERS = {"User-Agent": f"factx/{__version__}", "Accept": "text/html, text/plain, */*;q=0.5"}
RESERVED = "%/:=&?~#+!$,;'@()*[]"


def fetched(address: str, intake: Intake) -> BinaryIO:
    """Fetch a page.

    Raises:
        ArticleError: there is no answer, or one that is no page, or the address is not one of the open web.
    """
    deadline = Deadline(LONGEST, TIMEOUT)
    try:
        _check(address)
        request = Request(quote(address, safe=RESERVED), headers=HEADERS)
        with _opener(intake, deadline).open(request) as answer:
            return io.BytesIO(_body(answer, address, intake.most))
    except HTTPError as error:
        raise ArticleError(f"{address}: the server says {error.code} {error.reason}") from error
    except (OSError, ValueError, HTTPException) as error:
        if deadline.is_over:
            raise ArticleError(f"{address}: did not end within {LONGEST} seconds; try again, or save it") from error
        reason = getattr(error, "reason", None) or str(error) or repr(error)
        raise ArticleError(f"{address}: cannot be fetched: {reason}") from error


def _body(answer: Any, address: str, most: int) -> bytes:
    """Read a page, not without its end."""
    parts, size = [b""], 0
    while size <= most and (part := answer.read1(2**16)):
        parts.append(part)
        size += len(part)
    data, length = b"".join(parts), answer.headers.get("Content-Length", "")
    if length.isdigit() and len(data) < min(int(length), most):
        raise ArticleError(f"{address}: was cut short; try again")
    return data


def _opener(intake: Intake, deadline: Deadline) -> OpenerDirector:
    """Make what fetches http and https, redirects included, and nothing else: no files, no FTP."""
    opener = OpenerDirector()
    connect = openweb.connected_anywhere if intake.private else openweb.connected
    for handler in (
        TimedHTTPHandler(deadline, connect),
        TimedHTTPSHandler(deadline, connect),
        # A proxy is for those who trust where it goes: it would do the choosing.
        *([ProxyHandler()] if intake.private else []),
        HTTPRedirectHandler(),
        HTTPErrorProcessor(),
        HTTPDefaultErrorHandler(),
        UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _check(address: str) -> None:
    """Refuse what is no page.

    Raises:
        ArticleError: it is none.
    """
    parts = urlsplit(address)
    if parts.scheme not in SCHEMES or not parts.hostname:
        raise ArticleError(f"{address}: only http and https are fetched")
    if not parts.netloc.isascii():
        raise ArticleError(
            f"{address}: names a host with letters beyond ASCII; write it as {_in_ascii(parts.hostname)}"
        )


def _in_ascii(host: str) -> str:
    """How a host is written that has other letters; what cannot be written so is left to the user."""
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return "its registry does, with xn--"
