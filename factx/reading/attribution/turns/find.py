"""Turns: the quotations that are speech, joined around one cue, or behind a name and a colon as in an interview."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading import ways
from factx.reading.attribution.speakers.speaker import of_span
from factx.reading.attribution.turns.cue_beside import Cues, cue_beside
from factx.reading.attribution.turns.sentence_marks import has_full_stop, is_remark, is_short_sentence, stands_alone
from factx.reading.attribution.turns.turn import Turn
from factx.reading.attribution.word_classes import NOMINAL
from factx.reading.ways import Way

if TYPE_CHECKING:
    from factx.reading.attribution.cues.cue import Cue
    from factx.reading.attribution.quotations.paired_marks import Quotation
    from factx.reading.attribution.quotations.quoted_page import QuotedPage

MAX_TOKENS_OF_NAME = 5
"""So many words the name of a speaker has at most before a colon."""
STOPS = frozenset({".", "!", "?"})


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A quotation where it stands: the cues of its page, the one beside it, and the turn before it."""

    page: QuotedPage
    quotation: Quotation
    cues: Cues
    cue: Cue | None
    last: Turn | None


def turns(page: QuotedPage, cues: Cues) -> list[Turn]:
    """The quotations that are speech, as turns; scare quotes, nicknames and titles are passed over."""
    spoken: list[Turn] = []
    for quotation in page.quotations:
        last = spoken[-1] if spoken else None
        here = Occurrence(page, quotation, cues, cue_beside(page, quotation, cues), last)
        if last and _goes_on(here, last):
            last.quotations.append(quotation)
        elif turn := ways.first(TURNS, here):
            spoken.append(turn)
    return spoken


def _goes_on(here: Occurrence, last: Turn) -> bool:
    """Whether a quotation goes on with the last turn: “A,” he said, “B.”; also “A,” he said. “B.”."""
    page, quotation = here.page, here.quotation
    if here.cue:
        return last.cue is not None and last.cue.head == here.cue.head
    if last.cue is None or not (stands_alone(page, quotation) or is_short_sentence(page, quotation)):
        return False
    gap = page.text[last.quotations[-1].end : quotation.start]
    between = page.doc[page.last(last.quotations[-1]) + 1 : page.first(quotation)]
    sentences = sum(token.text in STOPS for token in between)
    return "\n" not in gap.strip(" ") and sentences <= 1


def _reported(here: Occurrence) -> Turn | None:
    return Turn(here.cue, here.cue.speaker, [here.quotation]) if here.cue else None


def _named(here: Occurrence) -> Turn | None:
    """The turn of an interview, "Voss: “I never signed it.”", or of a remark: "… by Ana Voss: “I …”"."""
    page = here.page
    start, end = page.before(here.quotation)
    if start == end or page.doc[end - 1].text != ":":
        return None
    first = end - 1
    while first > start and page.doc[first - 1].pos_ in NOMINAL:
        first -= 1
    name = page.doc[first : end - 1]
    is_turn = first == start or (is_remark(page, here.quotation) and has_full_stop(page, here.quotation))
    is_name = 0 < len(name) <= MAX_TOKENS_OF_NAME and name[-1].pos_ == "PROPN"
    return Turn(None, of_span(name), [here.quotation]) if is_turn and is_name else None


def _borrowing(here: Occurrence) -> Turn | None:
    """The turn of a quotation that stands alone behind a sentence with a cue."""
    page, cues = here.page, here.cues
    if not stands_alone(page, here.quotation):
        return None
    start, end = page.sentence_before(page.first(here.quotation))
    before = (cues[place] for place in range(start, end) if place in cues)
    cue = next((cue for cue in before if cue.speaker and page.inside[cue.head.i] < 0), None)
    return Turn(cue, cue.speaker, [here.quotation], is_borrowed=True) if cue else None


def _of_last_speaker(here: Occurrence) -> Turn | None:
    """The turn of a quotation that stands alone and next to the last turn, with nothing between them."""
    if here.last is None or here.last.speaker is None or not stands_alone(here.page, here.quotation):
        return None
    gap = here.page.text[here.last.quotations[-1].end : here.quotation.start]
    return None if gap.strip() else Turn(None, here.last.speaker, [here.quotation])


def _alone(here: Occurrence) -> Turn | None:
    return Turn(None, None, [here.quotation]) if stands_alone(here.page, here.quotation) else None


TURNS: tuple[Way[[Occurrence], Turn | None], ...] = (
    Way("cue beside it", _reported, "“The road to the coast is open,” said the mayor."),
    Way("name and colon", _named, "Voss: “I never signed that letter.”"),
    Way("cue in the sentence before", _borrowing, "The mayor spoke of the road. “It will be open again on Monday.”"),
    Way(
        "last speaker",
        _of_last_speaker,
        "Voss: “I never signed that letter.”\n\n“They have wanted me to go for years.”",
    ),
    Way("alone", _alone, "“The road to the coast will be open again.”"),
)
"""By what a quotation is speech, and whose."""
