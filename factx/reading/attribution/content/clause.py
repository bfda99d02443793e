"""Reported clauses: from behind the cue to the end of the sentence, or all around a cue set off by commas.

What a verb of saying reports fills the rest of its sentence, but for a further verb of its speaker ("…, adding that").
The borders are therefore read off the edges of the sentence, which are surer than its inner structure.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.attribution.content.end import clause_end, contrast_start, occasion_start
from factx.reading.attribution.cues.extent import aside_end, begin_of, end_of, segment
from factx.reading.attribution.sentences import is_that
from factx.reading.attribution.word_classes import DASHES, RELATIVE, is_finite, lemma

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.reading.attribution.cues.cue import Cue
    from factx.reading.attribution.sentences import Places

CITING = frozenset({"cite", "quote"})
OPENING_SETTINGS = frozenset({"asked", "questioned", "pressed", "speaking", "writing", "responding", "replying"})
STOPS = DASHES | {",", ".", "!", "?", ";", "-", "”", '"', "''", "’", "'", ")"}
"""What a cue between commas, or at the end of its sentence, stands before."""


def clause(cue: Cue) -> Places:
    """The places of the clause that a verb of saying reports, before, behind or around it."""
    first, last = segment(cue.head)
    begin, behind = begin_of(cue, first), end_of(cue, last)
    if _is_aside(cue.head, first, begin, behind, last):
        behind = aside_end(cue, behind, last)
        end = min(contrast_start(cue.head, behind, last), occasion_start(cue.head, behind, last))
        return _around(cue, (first, begin), (behind, end))
    return _following(cue, behind, last)


def sentence(cue: Cue) -> Places:
    """The places of the sentence that "according to" stands in, itself and its speaker aside."""
    first, last = segment(cue.head)
    begin = cue.words.start
    end = aside_end(cue, max(cue.words.end, cue.speaker.words.end if cue.speaker else 0), last)
    inner = next((at + 1 for at in range(begin - 1, first, -1) if is_that(cue.head.doc[at])), first)
    return _around(cue, (inner, begin), (end, contrast_start(cue.head, end, last)))


def _is_aside(verb: Token, first: int, begin: int, behind: int, last: int) -> bool:
    """Whether a cue stands between commas, or at the end of its sentence, and no clause follows it."""
    doc = verb.doc
    has_words_before = any(token.pos_ not in {"CCONJ", "PUNCT", "SPACE"} for token in doc[first:begin])
    return has_words_before and (behind >= last or doc[behind].text in STOPS) and doc[begin - 1].is_punct


def _around(cue: Cue, before: tuple[int, int], after: tuple[int, int]) -> Places:
    """The places before and behind an aside, a mere connective ("Instead, …") left out."""
    doc = cue.head.doc
    lead = doc[slice(*before)]
    is_connective = all(token.pos_ in {"ADV", "CCONJ", "PUNCT", "SPACE"} for token in lead) or _is_setting(lead)
    is_citing = any(token.tag_ == "VBG" and lemma(token) in CITING for token in doc[after[0] : after[0] + 2])
    return (set() if is_connective else set(range(*before))) | (set() if is_citing else set(range(*after)))


def _is_setting(lead: Span) -> bool:
    """Whether what leads to a cue is on what occasion it was said: "Asked about the vote, …", "Writing on X, …"."""
    opening = next((token for token in lead if not token.is_punct and not token.is_space), None)
    return opening is not None and opening.lower_ in OPENING_SETTINGS and opening.tag_ in {"VBN", "VBG"}


def _following(cue: Cue, start: int, last: int) -> Places:
    """The places of the clause behind a cue; none where an object stands there."""
    doc = cue.head.doc
    if start < last and doc[start].text in {",", ":"}:
        start += 1
    begins_clause = start < last and is_that(doc[start])
    start += begins_clause
    end = _end_of_aside(cue, start, clause_end(cue.head, start, last))
    if begins_clause or (not _takes_object(cue, start) and _reads_as_clause(cue, doc[start:end])):
        return set(range(start, end))
    return set()


def _end_of_aside(cue: Cue, start: int, end: int) -> int:
    """The place where what is said ends in "Holm, who said she saw it, called the police": before the main verb."""
    speaker = cue.speaker.words if cue.speaker else cue.words[:0]
    is_relative = len(speaker) > 0 and speaker[0].tag_ in RELATIVE and speaker.start > 0
    if not is_relative or speaker.doc[speaker.start - 1].text != ",":
        return end
    inside = speaker.doc[start:end]
    commas = (token for token, following in pairwise(inside) if token.text == "," and is_finite(following))
    return next((comma.i for comma in commas), end)


def _takes_object(cue: Cue, start: int) -> bool:
    """Whether a thing is shown or found, which is nothing said: "showed no emotion", not "showed they were lost"."""
    return "evidence" in cue.licences and any(syntax.phrase(noun).start == start for noun in syntax.objects(cue.head))


def _reads_as_clause(cue: Cue, stretch: Span) -> bool:
    """Whether a clause stands behind a cue: "claim roads were closed", not "claim victory", "a raid that fails"."""
    finite = next((token for token in stretch if _is_finite(token)), None)
    if finite is None or stretch[0].tag_ == "TO" or not cue.licences & {"noun", "object"}:
        return finite is not None and stretch[0].tag_ != "TO"
    before = stretch.doc[stretch.start : finite.i]
    return len(before) > 0 and not any(token.tag_ in RELATIVE or _subordinates(token) for token in before[1:])


def _is_finite(verb: Token) -> bool:
    """Whether a verb is finite, as "arrested" in "said it arrested them" and "leave" in "demanded they leave"."""
    if verb.tag_ == "VBN":
        return bool(syntax.own_subjects(verb)) and not syntax.auxiliaries(verb)
    is_subjunctive = verb.tag_ == "VB" and not syntax.is_infinitive(verb) and not syntax.auxiliaries(verb)
    return is_finite(verb) or (is_subjunctive and verb.i > 0 and verb.nbor(-1).tag_.startswith(("NN", "PRP")))


def _subordinates(token: Token) -> bool:
    """Whether a word opens a subordinate clause."""
    return token.pos_ == "SCONJ" or (token.lower_ != "to" and syntax.introducer(token.head) == token)
