"""Borders of a cue: the part of the sentence that it stands in, and where the cue with its company begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax
from factx.reading.attribution.sentences import FINITE, is_that, sentence_around

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from factx.reading.attribution.cues.find import Cue

NOMINAL = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON"})
WHO = frozenset({"WP", "WP$"})
LONGEST_HEARER = 6


def segment(head: Token) -> tuple[int, int]:
    """Give the sentence around a token, or its part between semicolons."""
    first, last = sentence_around(head)
    semicolons = [token.i for token in head.doc[first:last] if token.text == ";"]
    return (
        max([first, *(at + 1 for at in semicolons if at < head.i)]),
        min([last, *(at for at in semicolons if at > head.i)]),
    )


def begin_of(cue: Cue, first: int) -> int:
    """Give where the cue begins together with its speaker and auxiliaries."""
    own = [word.i for word in (cue.head, *syntax.auxiliaries(cue.head)) if word.i >= first]
    speaker = [cue.speaker.words.start] if cue.speaker and first <= cue.speaker.words.start < cue.head.i else []
    return min(own + speaker)


def end_of(cue: Cue, last: int) -> int:
    """Give where the cue ends together with its speaker, hearers, and words of time and place."""
    place = cue.words.end
    while place < last:
        end = _skipped(cue, place)
        if end <= place:
            break
        place = end
    return place


def aside_end(cue: Cue, start: int, last: int) -> int:
    """Give where an aside on the speaker ends that a comma opens: "…, a doctor", "…, who runs the clinic"."""
    doc = cue.head.doc
    if not cue.speaker or start + 1 >= last or doc[start].text != ",":
        return start
    speaker = syntax.head_of(cue.speaker.words)
    told = [speaker, *syntax.appositions(speaker)]
    asides = [*told[1:], *(clause for noun in told for clause in syntax.relative_clauses(noun))]
    ends = [aside.right_edge.i + 1 for aside in asides if aside.left_edge.i in {start, start + 1}]
    comma = next((token.i for token in doc[start + 1 : last] if token.text == ","), last)
    if not ends and (doc[start + 1].tag_ in WHO or _holds_head(doc[start + 1 : comma], speaker)):
        ends = [comma]
    return min(last, max(ends, default=start))


def _holds_head(stretch: Span, speaker: Token) -> bool:
    """Tell a renaming of the speaker that the parser takes for the head: "Tom Hill, formerly the mayor of Rome"."""
    head = speaker.head
    renames = head in stretch and head.pos_ in NOMINAL and not syntax.own_subjects(head)
    return renames and not any(token.tag_ in FINITE for token in stretch)


def _skipped(cue: Cue, place: int) -> int:
    token = cue.head.doc[place]
    if cue.speaker and cue.speaker.words.start == place:
        return cue.speaker.words.end
    if (token.lower_ in words("telling") and not _is_owner(token)) or _is_adverb(token, cue.head):
        return place + 1
    if "hearer" in cue.licences and (hearer_end := _before_that(cue.head.doc, place)):
        return hearer_end
    adjuncts = syntax.complements(cue.head) + (syntax.addressees(cue.head) if "hearer" in cue.licences else [])
    phrases = (_with_preposition(noun) for noun in adjuncts)
    return next((phrase.end for phrase in phrases if phrase.start == place), place)


def _is_adverb(token: Token, head: Token) -> bool:
    """Tell the "calmly" of "described calmly how" from the "how"."""
    return token.pos_ == "ADV" and token.tag_ != "WRB" and token.head == head


def _is_owner(token: Token) -> bool:
    return any(following.tag_ == "POS" for following in token.doc[token.i + 1 : token.i + 2])


def _before_that(doc: Doc, place: int) -> int:
    """Give where "that" follows a bare noun phrase: told the reporters **that**."""
    ahead = doc[place : place + LONGEST_HEARER]
    at = next((token.i for token in ahead if is_that(token) or token.pos_ not in NOMINAL), place)
    return at if at < len(doc) and is_that(doc[at]) else 0


def _with_preposition(noun: Token) -> Span:
    phrase = syntax.phrase(noun)
    return noun.doc[min([phrase.start, *(word.i for word in syntax.adpositions(noun))]) : phrase.end]
