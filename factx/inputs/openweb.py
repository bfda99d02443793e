"""The open web: connections that lead neither to this machine nor into a private network.

The address that is checked is the one that is connected to: what a name stands for may be another one a moment later.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socket import socket

    from factx.inputs.deadlines import Deadline

TRANSLATED = tuple(map(IPv6Network, ("64:ff9b::/96", "::/96")))
"""IPv4 addresses as seen through a translator (RFC 6052), and as they were once written (RFC 4291)."""
CLOSED = IPv6Network("64:ff9b:1::/48")
"""What a translator of a private network sees (RFC 8215)."""


def connected(host: str, port: int, deadline: Deadline) -> socket:
    """Connect to a server of the open web.

    Raises:
        OSError: there is none of this name, or it is not on the open web, or does not answer.
    """
    return _first(_addresses(host, port, is_checked=True), port, deadline)


def connected_anywhere(host: str, port: int, deadline: Deadline) -> socket:
    """Connect to a server, wherever it is.

    Raises:
        OSError: there is none of this name, or it does not answer.
    """
    return _first(_addresses(host, port, is_checked=False), port, deadline)


def _addresses(host: str, port: int, is_checked: bool) -> list[str]:
    from socket import IPPROTO_TCP, getaddrinfo

    found = [str(entry[4][0]) for entry in getaddrinfo(host, port, proto=IPPROTO_TCP)]
    if is_checked and not all(is_open(ip_address(address.partition("%")[0])) for address in found):
        raise PermissionError("leads into a private network; say --allow-private if that is meant")
    return found


def _first(addresses: list[str], port: int, deadline: Deadline) -> socket:
    """Connect to the first address that answers."""
    from socket import create_connection

    for address in addresses[:-1]:
        try:
            return create_connection((address, port), deadline.left)
        except OSError:
            continue
    return create_connection((addresses[-1], port), deadline.left)


def is_open(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is one of the open web, also where an old one is wrapped into a new one."""
    if isinstance(address, IPv4Address):
        return address.is_global and not address.is_multicast
    if address.is_site_local or address in CLOSED:
        return False
    inner = address.ipv4_mapped or address.sixtofour
    if any(address in network for network in TRANSLATED):
        inner = IPv4Address(int(address) & 0xFFFFFFFF)
    return is_open(inner) if inner is not None else address.is_global and not address.is_multicast
