"""Attributions: the record of one statement: its words, the words that report it, and who says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span

    from factx.article import Excerpt
    from factx.reading.attribution.quotations.excerpts import Kind


@dataclass(frozen=True, slots=True)
class Attribution:
    """One statement: its words, the cue that reports it, and who says it."""

    kind: Kind
    content: tuple[Excerpt, ...]
    cue: Excerpt | None
    speaker: Span | None
    name: str | None
    meant: Span | None = None
    """The noun phrase that the speaker stands for, where that is "who" or "which"; else the speaker."""
    rule: str = ""
    """What makes it a statement."""
