"""Quoted names and objects: called the plan "a gift", thanked "the nurses on the night shift"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.attribution.sentences import sentence_around
from factx.reading.attribution.word_classes import is_finite

if TYPE_CHECKING:
    from factx.reading.attribution.cues.cue import Cue
    from factx.reading.attribution.quotations.quoted_page import QuotedPage
    from factx.reading.attribution.sentences import Places

MAX_TOKENS_OF_TITLE = 3
"""So many quoted words, one mark counted, are a title or nickname as the object of a verb, and nothing said."""


def named(page: QuotedPage, cue: Cue) -> Places:
    """The places of what a verb names, or takes as its object, in quotation marks."""
    quotation = next((place for place in page.inside[cue.words.end : sentence_around(cue.head)[1]] if place >= 0), None)
    if quotation is None or syntax.is_passive(cue.head):
        return set()
    first, last = page.first(page.quotations[quotation]), page.last(page.quotations[quotation])
    between = page.doc[cue.words.end : first]
    if any(is_finite(token) or token.is_punct for token in between):
        return set()
    if any(licence == "naming" or licence.endswith(" as") for licence in cue.licences):
        return set(range(cue.words.end, last + 1)) if len(between) else set()
    is_short = last - first <= MAX_TOKENS_OF_TITLE or cue.licences & {"clause", "noun"}
    is_apart = len(between) > 1 or any(token.pos_ == "ADP" for token in between)
    return set() if is_short or is_apart else set(range(cue.words.end, last + 1))
