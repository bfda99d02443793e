"""Cues beside quotations: typography tells which words report a quotation, whatever the parser made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.attribution.cues.extent import NOMINAL
from factx.reading.attribution.cues.find import Cue, is_denied
from factx.reading.attribution.cues.toll_verbs import is_report
from factx.reading.attribution.speakers import by_grammar
from factx.reading.attribution.speakers.by_position import beside

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading.attribution.quotations.find import Quotation
    from factx.reading.attribution.quotations.page import Page

GOES_ON = frozenset(",;—–-")
QUOTATION_MARKS = "\"'”’»›“‘` "
SENTENCE_ENDS = frozenset(".?!…")
LIVELY = frozenset("?!…")
JOINING = frozenset({"and", "but", "or", "as", "that", "while", "because", "which", "if", "when", "then", "to"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
FEWEST_WORDS = 3


def cue_after(page: Page, quotation: Quotation, cues: Mapping[int, Cue]) -> Cue | None:
    """Give the cue behind a quotation: "…," said the mayor."""
    start, end = page.after(quotation)
    if start == end or not _expects_cue(page, quotation, page.doc[start]):
        return None
    if page.doc[start].text == ",":
        start += 1
    if page.doc[start].lower_ in JOINING:
        return None
    known = (_cue(token, cues, start, end) for token in page.doc[start:end])
    return next((cue for cue in known if cue), None) or _unknown(page, start, end)


def cue_before(page: Page, quotation: Quotation, cues: Mapping[int, Cue]) -> Cue | None:
    """Give the cue before a quotation: The mayor said: "…"."""
    start, end = page.before(quotation)
    if start == end:
        return None
    last = page.doc[end - 1]
    for token in reversed(page.doc[start:end]):
        if (cue := _cue(token, cues, start, end)) and _introduces(page, cue, last, quotation):
            return cue
    return _unknown_before(page, start, end) if last.text == ":" and _is_whole(page, quotation) else None


def begins_sentence(page: Page, quotation: Quotation) -> bool:
    """Tell whether nothing but the end of another sentence stands before a quotation."""
    start, end = page.before(quotation)
    return start == end or all(token.is_punct or token.is_space for token in page.doc[start:end])


def is_sentence(page: Page, quotation: Quotation) -> bool:
    """Tell whether the full stop of a quotation stands inside its marks: "It hurts." """
    inner = page.text[quotation.start : quotation.end].rstrip(QUOTATION_MARKS)
    return inner[-1:] in SENTENCE_ENDS


def last_mark(page: Page, quotation: Quotation) -> str:
    """Give the last character inside a quotation, or the one right behind its closing mark if that ends a sentence."""
    text = page.text
    inner = text[quotation.start : quotation.end].rstrip(QUOTATION_MARKS)
    outer = text[quotation.end : quotation.end + 1]
    return inner[-1:] if inner[-1:] in GOES_ON | LIVELY | {"."} else outer


def _expects_cue(page: Page, quotation: Quotation, following: Token) -> bool:
    mark = last_mark(page, quotation)
    if not begins_sentence(page, quotation):
        return False
    if mark in GOES_ON:
        return True
    starts_low = following.text[:1].islower()
    return starts_low or (mark in LIVELY and following.pos_ in NOMINAL)


def _cue(token: Token, cues: Mapping[int, Cue], start: int, end: int) -> Cue | None:
    """Give the cue at a token, its speaker looked for beside it where the parse does not tell one."""
    cue = cues.get(token.i)
    if cue is None and _may_be_cue(token):
        cue = Cue(token, token.doc[token.i : token.i + 1], None)
    if cue is None or "that" in cue.licences:
        return None
    if cue.speaker and start <= cue.speaker.words.start < end:
        return cue
    return replace(cue, speaker=beside(cue.head, start, end) or cue.speaker)


def _may_be_cue(token: Token) -> bool:
    """Take a finite verb of saying for a cue, even where its parse is odd, unless the saying is denied."""
    known = token.tag_ in FINITE and is_report(token)
    return known and not is_denied(token) and not syntax.own_subjects(token)


def _unknown(page: Page, start: int, end: int) -> Cue | None:
    """Take any verb for a cue that stands with its subject right behind a quotation: "…," the senator deadpanned."""
    verb = next((token for token in page.doc[start:end] if token.tag_ in FINITE and token.pos_ == "VERB"), None)
    if verb is None or is_denied(verb) or any(clause.i > verb.i for clause in syntax.clauses(verb)):
        return None
    speaker = beside(verb, start, end)
    is_next = speaker is not None and start in (speaker.words.start, verb.i)
    return Cue(verb, page.doc[verb.i : verb.i + 1], speaker) if is_next else None


def _unknown_before(page: Page, start: int, end: int) -> Cue | None:
    """Take the main verb before a colon for a cue: The coach praised his team on the radio: "…"."""
    verb = next((token for token in page.doc[start:end] if token.tag_ in FINITE and syntax.own_subjects(token)), None)
    speaker = by_grammar.of_verb(verb) if verb is not None and verb.pos_ == "VERB" else None
    return Cue(verb, page.doc[verb.i : verb.i + 1], speaker) if verb is not None and speaker else None


def _introduces(page: Page, cue: Cue, last: Token, quotation: Quotation) -> bool:
    if last.text == ":":
        return True
    between = page.doc[cue.words.end : last.i + 1]
    if _is_infinitive(page, quotation) or any(
        token.tag_ in {"VBD", "VBZ", "VBP", "MD"} for token in between if token.i > cue.head.i
    ):
        return False
    if last.text in {",", "—", "–", "--"} | {cue.words[-1].text}:
        return last.text != cue.words[-1].text or _is_whole(page, quotation)
    is_that = len(between) == 1 and last.lower_ == "that"
    return (is_that or "hearer" in cue.licences) and _is_whole(page, quotation)


def _is_infinitive(page: Page, quotation: Quotation) -> bool:
    """Tell what completes a verb from speech: began “to show the truth”."""
    inside = page.doc[page.first(quotation) : page.last(quotation)]
    return next((token.tag_ == "TO" for token in inside if not token.is_quote), False)


def _is_whole(page: Page, quotation: Quotation) -> bool:
    """Tell a quoted sentence from a quoted part of one."""
    start, end = page.after(quotation)
    words = sum(token.is_alpha for token in page.doc[page.first(quotation) : start])
    ends = start == end or last_mark(page, quotation) in GOES_ON | LIVELY | {"."} or page.doc[start].pos_ == "CCONJ"
    return ends and (words >= FEWEST_WORDS or is_sentence(page, quotation))
