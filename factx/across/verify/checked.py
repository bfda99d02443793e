"""Checked: the record of one thing that a draft says, with what its sources say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factx.facts.base import Excerpt, Record, column

Part = Literal["quotation", "figure", "name"]
Verdict = Literal["exact", "trimmed", "altered", "misattributed", "supported", "contradicted", "absent"]
FINE = frozenset({"exact", "trimmed", "supported"})
"""Verdicts that need no one's attention."""
STRICTLY_FINE = frozenset({"exact", "supported"})


@dataclass(frozen=True, slots=True)
class Difference(Record):
    """Where a quotation has other words than its source."""

    draft: str
    """The words of the draft; empty where it leaves words out."""
    source: str
    """The words of the source; empty where the draft adds words."""

    def __str__(self) -> str:
        return f"“{self.draft}” for “{self.source}”"


@dataclass(frozen=True, slots=True)
class Checked(Record):
    """A quotation, a figure or a name of a draft, and what the sources say."""

    part: Part = column("what", default="quotation")
    """A quotation, a casualty figure, or a name."""
    verdict: Verdict = column("verdict", default="absent")
    """Of quotations `exact`, `trimmed`, `altered`, `misattributed` or `absent`; of figures `supported`, `contradicted`
    or `absent`; of names `altered`: spelled otherwise."""
    words: Excerpt | None = column("draft")
    """The words of the draft."""
    speaker: str | None = column("said by")
    """Whose words the draft says they are."""
    source: str | None = column("source")
    """Id of the source that comes nearest."""
    found: Excerpt | None = column("source says")
    """The words of the source."""
    source_speaker: str | None = column("there said by")
    """Whose words the source says they are."""
    differences: tuple[Difference, ...] = column("differences", default=())
    """Where the words differ, in order."""
