"""What of a report is written."""

from __future__ import annotations

from dataclasses import dataclass

from factx.facts import kinds


@dataclass(frozen=True, slots=True)
class Layout:
    """What of each report is written, and how."""

    kinds: tuple[str, ...] = kinds()
    """The kinds of facts, in order."""
    with_text: bool = False
    """Whether records hold the article's text."""
    single: bool = False
    """Whether one article is awaited: in JSON, one object and no array."""
