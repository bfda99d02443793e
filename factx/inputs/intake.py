"""Intake: where an article comes from, and what of the inputs is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

MILLION = 1_000_000
FIELDS = ("id", "text", "title", "published", "url")
"""What a record may say of an article."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What of the inputs is read, and how."""

    fields: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Names that records use for `FIELDS`, where they use others: ``{"text": "body"}``."""
    glob: str | None = None
    """Which files of a folder are read, such as ``*.txt``."""
    longest: int = MILLION
    """Characters of an article; a longer one is refused."""
    private: bool = False
    """Whether addresses of this machine and of private networks may be fetched."""

    @property
    def most(self) -> int:
        """Bytes of a file that is read whole: markup may take more room than its text."""
        return max(64 * MILLION, 8 * self.longest)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article comes from."""

    source: str | None
    """The file or address; None for standard input."""
    id: str
    """What identifies it, unless it says so itself."""
    ending: str = ""
    """The ending of its name, in small letters, ``.gz`` and the like aside."""

    @property
    def name(self) -> str:
        """Name it in messages."""
        return self.source or "standard input"
