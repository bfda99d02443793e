"""Same figure: whether a source gives the figure that a draft gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.facts import Casualty, Count

ROUND = 0.1
"""How far, as a share, a number may be from one that is told with "about"."""
MOST = 10**12


def supports(source: Count, draft: Count) -> bool:
    """Whether a source's count says all that the draft's does: 12 supports "at least 12", but not the reverse."""
    if (source.value, source.low, source.high) == (draft.value, draft.low, draft.high):
        return True
    (least, most), (low, high) = _bounds(source), _bounds(draft)
    return low <= least and most <= high


def _bounds(count: Count) -> tuple[float, float]:
    if count.low is not None or count.high is not None:
        return count.low or 0, MOST if count.high is None else count.high
    if count.value is not None:
        return (1 - ROUND) * count.value, (1 + ROUND) * count.value
    return 0, MOST


def may_be_one(draft: Casualty, source: Casualty) -> bool:
    """Whether two figures can be of one thing: the outcome is the same, and neither day nor place tells them apart."""
    if draft.outcome != source.outcome:
        return False
    days = [one.date.value[:10] for one in (draft, source) if one.date and one.date.value]
    return len(days) < 2 or days[0].startswith(days[1]) or days[1].startswith(days[0])
