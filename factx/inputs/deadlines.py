"""Deadlines: all that is asked of a server and all that it answers, redirects included, within one span of time."""

from __future__ import annotations

import io
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from time import monotonic
from typing import TYPE_CHECKING
from urllib.request import HTTPHandler, HTTPSHandler

if TYPE_CHECKING:
    from collections.abc import Callable
    from socket import socket
    from typing import Any
    from urllib.request import Request

    Connect = Callable[[str, int, "Deadline"], socket]


class Deadline:
    """When an exchange must have ended, and how long a server may say nothing before."""

    def __init__(self, seconds: float, silence: float) -> None:
        self.silence, self.until = silence, monotonic() + seconds

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return monotonic() >= self.until

    @property
    def left(self) -> float:
        """The seconds that the next step may take.

        Raises:
            TimeoutError: the time is up.
        """
        if (left := self.until - monotonic()) <= 0:
            raise TimeoutError("the time is up")
        return min(left, self.silence)


class TimedHTTPHandler(HTTPHandler):
    """Opens http addresses before a deadline."""

    def __init__(self, deadline: Deadline, connect: Connect) -> None:
        super().__init__()
        self.opening = _opening(HTTPConnection, deadline, connect)

    def http_open(self, req: Request) -> Any:
        """Ask the server."""
        return self.do_open(self.opening, req)


class TimedHTTPSHandler(HTTPSHandler):
    """Opens https addresses before a deadline."""

    def __init__(self, deadline: Deadline, connect: Connect) -> None:
        super().__init__()
        self.opening = _opening(HTTPSConnection, deadline, connect)

    def https_open(self, req: Request) -> Any:
        """Ask the server, by the name that its certificate bears."""
        return self.do_open(self.opening, req)


def _opening(kind: type[HTTPConnection], deadline: Deadline, connect: Connect) -> Any:
    """What makes a connection of a kind, which is not there before it is needed."""

    def opened(host: str, **known: Any) -> Any:
        connection: Any = kind(host, **known | {"timeout": deadline.left})
        connection._create_connection = lambda place, *_: connect(place[0], place[1], deadline)
        connection.response_class = lambda sock, **given: _Answer(sock, deadline, **given)
        return connection

    return opened


class _Answer(HTTPResponse):
    """What a server says, as long as there is time to hear it."""

    def __init__(self, sock: socket, deadline: Deadline, **given: Any) -> None:
        super().__init__(sock, **given)
        self.fp = io.BufferedReader(_Timed(self.fp.detach(), sock, deadline))


class _Timed(io.RawIOBase):
    def __init__(self, stream: io.RawIOBase, sock: socket, deadline: Deadline) -> None:
        self.stream, self.sock, self.deadline = stream, sock, deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int | None:  # type: ignore[override]
        self.sock.settimeout(self.deadline.left)
        return self.stream.readinto(buffer)

    def close(self) -> None:
        self.stream.close()
        super().close()
