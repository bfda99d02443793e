"""Turns: the quotations that one speaker utters around one cue, joined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factx.reading.attribution.cues.extent import NOMINAL
from factx.reading.attribution.quoted.cue_beside import begins_sentence, cue_after, cue_before, is_sentence, last_mark
from factx.reading.attribution.speakers.by_grammar import Speaker

if TYPE_CHECKING:
    from factx.reading.attribution.cues.find import Cue
    from factx.reading.attribution.quotations.find import Quotation
    from factx.reading.attribution.quotations.page import Page

ENDING = frozenset(".?!,…—–-;")
FEWEST_WORDS = 4
LONGEST_NAME = 5


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
        """Tell what makes it speech."""
        if self.cue is not None:
            near = "after a sentence with" if self.is_borrowed else "with"
            return f"quotation {near} a {self.cue.part_of_speech} of saying"
        return "quotation of a named speaker" if self.speaker is not None else "quotation that stands alone"


def turns(page: Page, cues: Mapping[int, Cue]) -> list[Turn]:
    """Join the quotations that are speech into turns; scare quotes, nicknames and titles are passed over."""
    found: list[Turn] = []
    for quotation in page.quotations:
        cue = cue_after(page, quotation, cues) or cue_before(page, quotation, cues)
        last = found[-1] if found else None
        if last and _belongs(page, last, cue, quotation):
            last.quotations.append(quotation)
        elif cue:
            found.append(Turn(cue, cue.speaker, [quotation]))
        elif (speaker := _named_before(page, quotation)) is not None:
            found.append(Turn(None, speaker, [quotation]))
        elif _stands_alone(page, quotation):
            found.append(_uncued(page, quotation, cues, last))
    return found


def _belongs(page: Page, last: Turn, cue: Cue | None, quotation: Quotation) -> bool:
    """Tell whether a quotation goes on with the last turn: "A," he said, "B." and "A," he said. "B." """
    if cue:
        return last.cue is not None and last.cue.head == cue.head
    if last.cue is None or not (_stands_alone(page, quotation) or _is_short_sentence(page, quotation)):
        return False
    gap = page.text[last.quotations[-1].end : quotation.start]
    between = page.doc[page.last(last.quotations[-1]) + 1 : page.first(quotation)]
    sentences = sum(token.text in {".", "!", "?"} for token in between)
    return "\n" not in gap.strip(" ") and sentences <= 1


def _named_before(page: Page, quotation: Quotation) -> Speaker | None:
    """Give the speaker of an interview's turn, "Voss: “I never signed it.”", or of a remark: "… by Ana Voss: “I …”"."""
    start, end = page.before(quotation)
    if start == end or page.doc[end - 1].text != ":":
        return None
    first = end - 1
    while first > start and page.doc[first - 1].pos_ in NOMINAL:
        first -= 1
    name = page.doc[first : end - 1]
    is_turn = first == start or _is_remark(page, quotation)
    is_name = 0 < len(name) <= LONGEST_NAME and name[-1].pos_ == "PROPN"
    return Speaker(name, name) if is_turn and is_name else None


def _is_remark(page: Page, quotation: Quotation) -> bool:
    return _has_many_words(page, quotation) and is_sentence(page, quotation)


def _stands_alone(page: Page, quotation: Quotation) -> bool:
    """Tell a quotation that is a sentence, or several, from words quoted within one."""
    is_begun = begins_sentence(page, quotation)
    return is_begun and _has_many_words(page, quotation) and last_mark(page, quotation) in ENDING


def _has_many_words(page: Page, quotation: Quotation) -> bool:
    inner = page.doc[page.first(quotation) : page.last(quotation) + 1]
    return sum(token.is_alpha for token in inner) >= FEWEST_WORDS


def _is_short_sentence(page: Page, quotation: Quotation) -> bool:
    """Tell "It hurts." behind the cue of its first half from a title: its full stop stands inside the marks."""
    goes_on = page.text[quotation.end :].lstrip()[:1].islower()
    return begins_sentence(page, quotation) and is_sentence(page, quotation) and not goes_on


def _uncued(page: Page, quotation: Quotation, cues: Mapping[int, Cue], last: Turn | None) -> Turn:
    """Give a quotation without a cue the one of the sentence before it, or the speaker of the paragraph before it."""
    start, end = page.sentence_before(page.first(quotation))
    before = [cues[place] for place in range(start, end) if place in cues]
    telling = [cue for cue in before if cue.speaker and page.inside[cue.head.i] < 0]
    if telling:
        return Turn(telling[0], telling[0].speaker, [quotation], is_borrowed=True)
    gap = page.text[last.quotations[-1].end : quotation.start] if last else "."
    return Turn(None, last.speaker if last and not gap.strip() else None, [quotation])
