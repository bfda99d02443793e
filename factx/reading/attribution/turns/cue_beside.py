"""Cues beside quotations: typography tells which words report a quotation, whatever the parser made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax, ways
from factx.reading.attribution.cues.cue import Cue
from factx.reading.attribution.cues.toll_verbs import is_report
from factx.reading.attribution.cues.unsaid import is_denied
from factx.reading.attribution.speakers import by_grammar
from factx.reading.attribution.speakers.beside_verb import beside
from factx.reading.attribution.turns.cue_leads_to_quotation import introduces
from factx.reading.attribution.turns.sentence_marks import (
    GOES_ON,
    LIVELY,
    begins_sentence,
    is_quoted_sentence,
    last_mark,
)
from factx.reading.attribution.word_classes import NOMINAL, PAST_OR_PRESENT
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading.attribution.quotations.paired_marks import Quotation
    from factx.reading.attribution.quotations.quoted_page import QuotedPage

Cues = Mapping[int, Cue]
"""Cues of an article by the places of their heads."""


def cue_beside(page: QuotedPage, quotation: Quotation, cues: Cues) -> Cue | None:
    """The cue that reports a quotation, behind it or before it."""
    return ways.first(CUES_BESIDE, page, quotation, cues)


def _listed_after(page: QuotedPage, quotation: Quotation, cues: Cues) -> Cue | None:
    start, end = _stretch_after(page, quotation)
    cues_there = (_cue(token, cues, start, end) for token in page.doc[start:end])
    return next((cue for cue in cues_there if cue), None)


def _any_after(page: QuotedPage, quotation: Quotation, _: Cues) -> Cue | None:
    start, end = _stretch_after(page, quotation)
    verbs = (token for token in page.doc[start:end] if token.tag_ in PAST_OR_PRESENT and token.pos_ == "VERB")
    verb = next(verbs, None)
    if verb is None or is_denied(verb) or any(clause.i > verb.i for clause in syntax.clauses(verb)):
        return None
    speaker = beside(verb, start, end)
    is_next = speaker is not None and start in (speaker.words.start, verb.i)
    return Cue(verb, page.doc[verb.i : verb.i + 1], speaker) if is_next else None


def _listed_before(page: QuotedPage, quotation: Quotation, cues: Cues) -> Cue | None:
    start, end = page.before(quotation)
    for token in reversed(page.doc[start:end]):
        if (cue := _cue(token, cues, start, end)) and introduces(page, cue, page.doc[end - 1], quotation):
            return cue
    return None


def _any_before(page: QuotedPage, quotation: Quotation, _: Cues) -> Cue | None:
    start, end = page.before(quotation)
    if start == end or page.doc[end - 1].text != ":" or not is_quoted_sentence(page, quotation):
        return None
    verbs = (token for token in page.doc[start:end] if token.tag_ in PAST_OR_PRESENT and syntax.own_subjects(token))
    verb = next(verbs, None)
    speaker = by_grammar.of_verb(verb) if verb is not None and verb.pos_ == "VERB" else None
    return Cue(verb, page.doc[verb.i : verb.i + 1], speaker) if verb is not None and speaker else None


def _stretch_after(page: QuotedPage, quotation: Quotation) -> tuple[int, int]:
    """The stretch behind a quotation where its cue may stand, behind a comma; empty where none can."""
    start, end = page.after(quotation)
    if start == end or not _expects_cue(page, quotation, page.doc[start]):
        return end, end
    start += page.doc[start].text == ","
    return (end, end) if start == end or page.doc[start].lower_ in words("joining") else (start, end)


def _expects_cue(page: QuotedPage, quotation: Quotation, following: Token) -> bool:
    """Whether the marks around a quotation, and the word behind it, let its sentence go on."""
    mark = last_mark(page, quotation)
    if not begins_sentence(page, quotation):
        return False
    if mark in GOES_ON:
        return True
    starts_low = following.text[:1].islower()
    return starts_low or (mark in LIVELY and following.pos_ in NOMINAL)


def _cue(token: Token, cues: Cues, start: int, end: int) -> Cue | None:
    """The cue at a token, its speaker looked for beside it where the parse does not tell one."""
    cue = cues.get(token.i)
    if cue is None and _may_be_cue(token):
        cue = Cue(token, token.doc[token.i : token.i + 1], None)
    if cue is None or cue.part_of_speech == "noun":
        return None
    if cue.speaker and start <= cue.speaker.words.start < end:
        return cue
    return replace(cue, speaker=beside(cue.head, start, end) or cue.speaker)


def _may_be_cue(token: Token) -> bool:
    """Whether a finite verb of saying is a cue, even where its parse is odd: the saying is not denied."""
    reports = token.tag_ in PAST_OR_PRESENT and is_report(token)
    return reports and not is_denied(token) and not syntax.own_subjects(token)


CUES_BESIDE: tuple[Way[[QuotedPage, Quotation, Cues], Cue | None], ...] = (
    Way("verb of saying behind it", _listed_after, "“The road is open now,” said the mayor."),
    Way("any verb behind it", _any_after, "“The road is open now,” the senator deadpanned."),
    Way("verb of saying before it", _listed_before, "The mayor said: “The road is open now.”"),
    Way(
        "any verb before a colon",
        _any_before,
        "The coach comforted his team on the radio: “The road is open now.”",
        "a colon follows many a verb that reports nothing",
    ),
)
"""By what words beside it a quotation is reported."""
