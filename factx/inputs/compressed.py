"""Compressed files: gzip, bzip2, xz and Zstandard, unpacked as they are read, up to a limit."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from factx.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factx.inputs.intake import Origin

ENDINGS = frozenset({".gz", ".bz2", ".xz", ".zst"})
SMALL = 2**24
"""Bytes that may come of anything."""
HIGHEST_RATIO = 200
"""How many times larger than itself a file may become: text shrinks to a tenth or twentieth, bombs to a thousandth."""


def opener(head: bytes) -> Callable[[BinaryIO], BinaryIO] | None:
    """Tell by its first bytes how a file is unpacked, if it is compressed."""
    return next((unpack for magic, unpack in OPENERS.items() if head.startswith(magic)), None)


def unpacked(stream: BinaryIO, unpack: Callable[[BinaryIO], BinaryIO], origin: Origin) -> BinaryIO:
    """Give the bytes of a compressed file as a stream that complains where they are broken or far too many.

    Raises:
        ArticleError: the package that unpacks it is not installed.
    """
    try:
        packed = _Counted(stream)
        return cast("BinaryIO", io.BufferedReader(_Checked(unpack(cast("BinaryIO", packed)), packed, origin), 2**16))
    except ImportError as error:
        raise ArticleError(f'{origin.name}: Zstandard files need zstandard: pip install "factx[zst]"') from error


def _zstandard(stream: BinaryIO) -> BinaryIO:
    from zstandard import ZstdDecompressor

    return cast("BinaryIO", _Frames(stream, ZstdDecompressor))


OPENERS: Mapping[bytes, Callable[[BinaryIO], BinaryIO]] = {
    b"\x1f\x8b": lambda stream: cast("BinaryIO", gzip.GzipFile(fileobj=stream)),
    b"BZh": lambda stream: cast("BinaryIO", bz2.BZ2File(stream)),
    b"\xfd7zXZ\x00": lambda stream: cast("BinaryIO", lzma.LZMAFile(stream)),  # noqa: SIM115
    b"\x28\xb5\x2f\xfd": _zstandard,
}
"""The first bytes of each kind, and what unpacks it."""


class _Counted:
    """A stream that knows how many bytes were read from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream, self.count = stream, 0

    def read(self, size: int = -1) -> bytes:
        data = self.stream.read(size)
        self.count += len(data)
        return data

    def seekable(self) -> bool:
        return False


class _Frames:
    """Zstandard frames, one after another; unlike the package's own reader, it tells where one is cut short."""

    def __init__(self, stream: BinaryIO, decompressor: Callable[[], Any]) -> None:
        self.stream, self.decompressor = stream, decompressor
        self.frame, self.waiting, self.ready = decompressor().decompressobj(), b"", b""

    def read(self, size: int = -1) -> bytes:
        while not self.ready and (packed := self.waiting or self.stream.read(2**16)):
            if self.frame.eof:
                self.frame = self.decompressor().decompressobj()
            self.ready = self.frame.decompress(packed)
            self.waiting = self.frame.unused_data if self.frame.eof else b""
        if not self.ready and not self.frame.eof:
            raise EOFError("it ends within a frame")
        given, self.ready = self.ready[:size], self.ready[size:]
        return given


class _Checked(io.RawIOBase):
    """What comes out of a compressed file."""

    def __init__(self, stream: BinaryIO, packed: _Counted, origin: Origin) -> None:
        self.stream, self.packed, self.origin, self.count = stream, packed, origin, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            data = self.stream.read(len(buffer))
        except Exception as error:
            raise ArticleError(f"{self.origin.name}: broken or cut short ({error}); compress it again") from error
        self.count += len(data)
        if self.count > max(SMALL, HIGHEST_RATIO * self.packed.count):
            raise ArticleError(f"{self.origin.name}: grows more than {HIGHEST_RATIO} times; unpack it yourself")
        buffer[: len(data)] = data
        return len(data)
