"""Addresses: names of inputs that are pages on the web."""

from __future__ import annotations

from urllib.parse import urlsplit

from factx.inputs.intake import Origin


def is_address(name: str) -> bool:
    """Tell an address from the name of a file."""
    return name.lower().startswith(("http://", "https://"))


def origin(address: str) -> Origin:
    """Name an article by the last part of its address."""
    parts = urlsplit(address)
    last = parts.path.rstrip("/").rpartition("/")[2] or parts.netloc
    return Origin(address, last.rpartition(".")[0] or last)
