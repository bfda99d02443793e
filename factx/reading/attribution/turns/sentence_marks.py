"""Sentence marks: by its full stops and commas, whether a quotation is a sentence of its own or a part of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.reading.attribution.quotations.paired_marks import Quotation
    from factx.reading.attribution.quotations.quoted_page import QuotedPage

MIN_WORDS_OF_QUOTED_SENTENCE = 3
"""From so many words on, up to the next stop, a quotation behind a colon or cue may be a sentence."""
MIN_WORDS_OF_REMARK = 4
"""Fewer words, with no cue beside them, are a name, a title or a scare quote."""
GOES_ON = frozenset(",;—–-")
LIVELY = frozenset("?!…")
SENTENCE_ENDS = LIVELY | {"."}
ENDING = SENTENCE_ENDS | GOES_ON
QUOTATION_MARKS = "\"'”’»›“‘` "
NEXT_WORD = re.compile(r"\S")


def begins_sentence(page: QuotedPage, quotation: Quotation) -> bool:
    """Whether nothing but the end of another sentence stands before a quotation."""
    start, end = page.before(quotation)
    return start == end or all(token.is_punct or token.is_space for token in page.doc[start:end])


def has_full_stop(page: QuotedPage, quotation: Quotation) -> bool:
    """Whether the full stop of a quotation stands inside its marks: “It hurts.”."""
    inner = page.text[quotation.start : quotation.end].rstrip(QUOTATION_MARKS)
    return inner[-1:] in SENTENCE_ENDS


def last_mark(page: QuotedPage, quotation: Quotation) -> str:
    """The last character inside a quotation, or the one right behind its closing mark if that ends a sentence."""
    inner = page.text[quotation.start : quotation.end].rstrip(QUOTATION_MARKS)
    outer = page.text[quotation.end : quotation.end + 1]
    return inner[-1:] if inner[-1:] in ENDING else outer


def is_quoted_sentence(page: QuotedPage, quotation: Quotation) -> bool:
    """Whether a quotation is a sentence, and not a quoted part of one."""
    start, end = page.after(quotation)
    words = sum(token.is_alpha for token in page.doc[page.first(quotation) : start])
    ends = start == end or last_mark(page, quotation) in ENDING or page.doc[start].pos_ == "CCONJ"
    return ends and (words >= MIN_WORDS_OF_QUOTED_SENTENCE or has_full_stop(page, quotation))


def stands_alone(page: QuotedPage, quotation: Quotation) -> bool:
    """Whether a quotation is a sentence, or several, and no words quoted within one."""
    is_begun = begins_sentence(page, quotation)
    return is_begun and is_remark(page, quotation) and last_mark(page, quotation) in ENDING


def is_remark(page: QuotedPage, quotation: Quotation) -> bool:
    """Whether a quotation has more words than names and titles have."""
    inner = page.doc[page.first(quotation) : page.last(quotation) + 1]
    return sum(token.is_alpha for token in inner) >= MIN_WORDS_OF_REMARK


def is_short_sentence(page: QuotedPage, quotation: Quotation) -> bool:
    """Whether a quotation ends within its marks, and is no title: “It hurts.” behind the cue of its first half."""
    following = NEXT_WORD.search(page.text, quotation.end)
    goes_on = following is not None and following.group().islower()
    return begins_sentence(page, quotation) and has_full_stop(page, quotation) and not goes_on
