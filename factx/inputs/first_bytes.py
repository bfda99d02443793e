"""First bytes: the head of a stream, which tells what it is, read ahead and given back."""

from __future__ import annotations

import io
from typing import BinaryIO, cast

AHEAD = 4096
"""Bytes that tell what kind of file it is."""


def with_head(stream: BinaryIO) -> tuple[BinaryIO, bytes]:
    """Give a stream that begins where this one does, and its first bytes: of a pipe no more than are needed."""
    head = b""
    while len(head) < AHEAD and not _tells(head) and (more := _some(stream, AHEAD - len(head))):
        head += more
    return cast("BinaryIO", io.BufferedReader(_Rejoined(head, stream), 2**16)), head


def _tells(head: bytes) -> bool:
    """Tell that a whole first line in braces has come: lines of JSON are read as they come."""
    first, newline, _ = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")
    return bool(newline) and first.startswith(b"{") and first.rstrip().endswith(b"}")


def _some(stream: BinaryIO, most: int) -> bytes:
    read = getattr(stream, "read1", stream.read)
    return cast("bytes", read(most))


class _Rejoined(io.RawIOBase):
    """A head with the rest of its stream behind it."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self.head, self.stream = head, stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self.head[: len(buffer)] or _some(self.stream, len(buffer))
        self.head = self.head[len(data) :]
        buffer[: len(data)] = data
        return len(data)
