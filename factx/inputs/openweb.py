"""The open web: connections that lead neither to this machine nor into a private network.

The address that is checked is the one that is connected to: what a name stands for may be another one a moment later.
"""

from __future__ import annotations

from http.client import HTTPConnection, HTTPSConnection
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING
from urllib.request import HTTPHandler, HTTPSHandler

if TYPE_CHECKING:
    from socket import socket
    from typing import Any
    from urllib.request import Request

TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as seen through a translator (RFC 6052)."""


class OpenHTTPHandler(HTTPHandler):
    """Opens http addresses of the open web."""

    def http_open(self, req: Request) -> Any:
        """Ask the server at the address that was checked."""
        return self.do_open(_Connection, req)


class OpenHTTPSHandler(HTTPSHandler):
    """Opens https addresses of the open web."""

    def https_open(self, req: Request) -> Any:
        """Ask the server at the address that was checked, by the name that its certificate bears."""
        return self.do_open(_SecureConnection, req)


class _Connection(HTTPConnection):
    def connect(self) -> None:
        self.sock = _connected(self)


class _SecureConnection(HTTPSConnection):
    def connect(self) -> None:
        from ssl import create_default_context

        self.sock = create_default_context().wrap_socket(_connected(self), server_hostname=self.host)


def _connected(connection: HTTPConnection) -> socket:
    """Connect to a server of the open web.

    Raises:
        OSError: there is none of this name, or it is not on the open web, or does not answer.
    """
    from socket import IPPROTO_TCP, create_connection, getaddrinfo

    entries = getaddrinfo(connection.host, connection.port, proto=IPPROTO_TCP)
    found = [str(entry[4][0]).partition("%")[0] for entry in entries]
    if not all(is_open(ip_address(address)) for address in found):
        raise PermissionError("leads into a private network; say --allow-private if that is meant")
    for address in found[:-1]:
        try:
            return create_connection((address, connection.port), connection.timeout)
        except OSError:
            continue
    return create_connection((found[-1], connection.port), connection.timeout)


def is_open(address: IPv4Address | IPv6Address) -> bool:
    """Tell an address of the open web, also where an old one is wrapped into a new one."""
    inner: IPv4Address | IPv6Address | None = None
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in TRANSLATED:
            inner = ip_address(int(address) & 0xFFFFFFFF)
    return address.is_global and not address.is_multicast and (inner is None or is_open(inner))
