"""Turns: what one speaker says in quotation marks around one cue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.reading.attribution.cues.cue import Cue
    from factx.reading.attribution.quotations.paired_marks import Quotation
    from factx.reading.attribution.speakers.speaker import Speaker


@dataclass(slots=True)
class Turn:
    """What one speaker says in quotation marks around one cue."""

    cue: Cue | None
    speaker: Speaker | None
    quotations: list[Quotation] = field(default_factory=list)
    is_borrowed: bool = False
    """The cue stands in the sentence before, and may report words of its own there."""

    @property
    def rule(self) -> str:
        """What makes it speech."""
        if self.cue is not None:
            near = "after a sentence with" if self.is_borrowed else "with"
            return f"quotation {near} a {self.cue.part_of_speech} of saying"
        return "quotation of a named speaker" if self.speaker is not None else "quotation that stands alone"
