"""Whether a cue that stands before a quotation leads up to it: 'The mayor said: "…"'; "Reed: …" is read in `find`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading import ways
from factx.reading.attribution.turns.sentence_marks import is_quoted_sentence
from factx.reading.attribution.word_classes import SETTING_OFF, is_finite
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading.attribution.cues.cue import Cue
    from factx.reading.attribution.quotations.paired_marks import Quotation
    from factx.reading.attribution.quotations.quoted_page import QuotedPage


def introduces(page: QuotedPage, cue: Cue, last: Token, quotation: Quotation) -> bool:
    """Whether a cue leads up to a quotation; `last` is the word before that."""
    if last.text == ":":
        return True
    behind = page.doc[max(cue.words.end, cue.head.i + 1) : last.i + 1]
    if _is_infinitive(page, quotation) or any(is_finite(token) for token in behind):
        return False
    return bool(ways.first(LEADS, page, cue, last, quotation))


def _is_infinitive(page: QuotedPage, quotation: Quotation) -> bool:
    """Whether a quotation completes a verb and is no speech: began “to show the truth”."""
    inside = page.doc[page.first(quotation) : page.last(quotation)]
    return next((token.tag_ == "TO" for token in inside if not token.is_quote), False)


def _by_cue(page: QuotedPage, cue: Cue, last: Token, quotation: Quotation) -> bool:
    return last.text == cue.words[-1].text and is_quoted_sentence(page, quotation)


def _by_mark(page: QuotedPage, cue: Cue, last: Token, quotation: Quotation) -> bool:
    return last.text in SETTING_OFF and last.text != cue.words[-1].text


def _by_that(page: QuotedPage, cue: Cue, last: Token, quotation: Quotation) -> bool:
    is_next = last.i == cue.words.end and last.text != cue.words[-1].text
    return is_next and last.lower_ == "that" and is_quoted_sentence(page, quotation)


def _by_hearer(page: QuotedPage, cue: Cue, last: Token, quotation: Quotation) -> bool:
    return "hearer" in cue.licences and is_quoted_sentence(page, quotation)


LEADS: tuple[Way[[QuotedPage, Cue, Token, Quotation], bool], ...] = (
    Way("cue itself", _by_cue, "The mayor said “The road to the coast is open now.”"),
    Way("comma or dash", _by_mark, "The mayor said, “The road to the coast is open now.”"),
    Way("that", _by_that, "The mayor said that “the road to the coast is open now.”"),
    Way("hearer", _by_hearer, "The mayor told reporters “The road to the coast is open now.”"),
)
"""By what a quotation is led up to."""
