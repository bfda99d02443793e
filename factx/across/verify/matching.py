"""Matching: where the words of a quotation stand in a source, to the letter or nearly so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from factx.across.verify.checked import Difference

if TYPE_CHECKING:
    from factx.across.verify.drafted import Quotation, Segment
    from factx.across.verify.streams import Stream

MAX_WORDS_LEFT_OUT = {"ellipsis": 80, "brackets": 6}
"""Words of the source that a gap may stand for."""
ALIKE = 0.6
"""From this share of common words on, one quotation is a changed form of the other."""
FEWEST_COMMON = 3
"""Common words without which nothing is a changed form of anything."""
SLACK = 0.3
"""By this share of its length, a quotation's changed form may be longer or shorter."""


Step = tuple[str, int, int, int, int]
"""What is done to words of a source to get those of a quotation: the kind, and where they begin and end in both."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where a quotation stands in a stream: numbers of its first word and behind its last one."""

    stream: Stream
    first: int
    last: int
    differences: tuple[Difference, ...] = ()
    alike: float = 1.0
    leaves_out: bool = False
    """Whether an ellipsis stands for words of the source."""

    @property
    def is_whole(self) -> bool:
        """Whether it is all that is said there."""
        return self.first == 0 and self.last == len(self.stream.words) and not self.leaves_out


def to_the_letter(quotation: Quotation, stream: Stream) -> Match | None:
    """Where the words stand as the quotation has them, but for what it marks as left out."""
    forms, leaves_out = stream.forms, any(segment.gap == "ellipsis" for segment in quotation.segments)
    for first in _starts(forms, quotation.segments[0].forms):
        last = _end(forms, first, quotation.segments)
        if last is not None:
            return Match(stream, first, last, leaves_out=leaves_out)
    return None


def _starts(forms: Sequence[str], wanted: Sequence[str], after: int = 0, before: int | None = None) -> Iterator[int]:
    """Where words stand in a row."""
    stop = len(forms) if before is None else min(before, len(forms))
    for at in range(after, stop - len(wanted) + 1):
        if forms[at] == wanted[0] and tuple(forms[at : at + len(wanted)]) == tuple(wanted):
            yield at


def _end(forms: Sequence[str], first: int, segments: Sequence[Segment]) -> int | None:
    """Behind the last word, where the segments follow on one another; the nearest place is taken for each."""
    at = first + len(segments[0].forms)
    for segment in segments[1:]:
        reach = at + MAX_WORDS_LEFT_OUT[segment.gap or "brackets"] + len(segment.forms)
        found = next(_starts(forms, segment.forms, at, reach), None)
        if found is None:
            return None
        at = found + len(segment.forms)
    return at


def nearly(quotation: Quotation, stream: Stream) -> Match | None:
    """Where the words stand in a changed form, with the words that differ."""
    wanted, forms = quotation.forms, stream.forms
    longest = SequenceMatcher(None, forms, wanted, autojunk=False).find_longest_match()
    if not longest.size:
        return None
    slack = max(2, round(SLACK * len(wanted)))
    begin = max(0, longest.a - longest.b - slack)
    window = forms[begin : longest.a - longest.b + len(wanted) + slack]
    steps = _trimmed(SequenceMatcher(None, window, wanted, autojunk=False).get_opcodes())
    common = sum(end - start for kind, start, end, _, _ in steps if kind == "equal")
    first, last = steps[0][1], steps[-1][2]
    alike = 2 * common / (last - first + len(wanted))
    if alike < ALIKE or common < min(FEWEST_COMMON, len(wanted)):
        return None
    differences = tuple(
        Difference(" ".join(wanted[a:b]), " ".join(window[start:end]))
        for kind, start, end, a, b in steps
        if kind != "equal"
    )
    return Match(stream, begin + first, begin + last, differences, alike)


def _trimmed(steps: Iterable[Step]) -> list[Step]:
    """The steps without words of the source before and behind the quotation: as many as it has stay at its ends."""
    every: list[Step] = list(steps)
    kept = [step for at, step in enumerate(every) if step[0] != "delete" or 0 < at < len(every) - 1]
    kind, start, end, a, b = kept[0]
    kept[0] = (kind, max(start, end - (b - a)), end, a, b)
    kind, start, end, a, b = kept[-1]
    kept[-1] = (kind, start, min(end, start + (b - a)), a, b)
    return kept
