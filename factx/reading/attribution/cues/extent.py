"""Extent of a cue: the part of the sentence that it stands in, and where the cue with its company begins and ends.

In "Two men drowned, the mayor told reporters on Monday, and …" it goes from "the mayor" to "Monday".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax, ways
from factx.reading.attribution.sentences import is_that, sentence_around
from factx.reading.attribution.word_classes import NOMINAL, PERSONAL_RELATIVE, is_finite
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from factx.reading.attribution.cues.cue import Cue

MAX_TOKENS_OF_HEARER = 6
"""So many words a hearer has at most: "told **the reporters of the paper** that"."""


def segment(head: Token) -> tuple[int, int]:
    """The sentence around a token, or its part between semicolons."""
    first, last = sentence_around(head)
    semicolons = [token.i for token in head.doc[first:last] if token.text == ";"]
    return (
        max([first, *(at + 1 for at in semicolons if at < head.i)]),
        min([last, *(at for at in semicolons if at > head.i)]),
    )


def begin_of(cue: Cue, first: int) -> int:
    """The place where the cue begins together with its speaker and auxiliaries."""
    own = [word.i for word in (cue.head, *syntax.auxiliaries(cue.head)) if word.i >= first]
    speaker = [cue.speaker.words.start] if cue.speaker and first <= cue.speaker.words.start < cue.head.i else []
    return min(own + speaker)


def end_of(cue: Cue, last: int) -> int:
    """The place where the cue ends together with its speaker, hearers, and words of time and place."""
    place = cue.words.end
    while place < last:
        end = ways.first(COMPANY, cue, place) or place
        if end <= place:
            break
        place = end
    return place


def aside_end(cue: Cue, start: int, last: int) -> int:
    """The place where an aside on the speaker ends that a comma opens: "…, a doctor", "…, who runs the clinic"."""
    doc = cue.head.doc
    if not cue.speaker or start + 1 >= last or doc[start].text != ",":
        return start
    speaker = syntax.head_of(cue.speaker.words)
    names = [speaker, *syntax.appositions(speaker)]
    asides = [*names[1:], *(clause for noun in names for clause in syntax.relative_clauses(noun))]
    ends = [aside.right_edge.i + 1 for aside in asides if aside.left_edge.i in {start, start + 1}]
    comma = next((token.i for token in doc[start + 1 : last] if token.text == ","), last)
    if not ends and (doc[start + 1].tag_ in PERSONAL_RELATIVE or _renames(doc[start + 1 : comma], speaker)):
        ends = [comma]
    return min(last, max(ends, default=start))


def _renames(stretch: Span, speaker: Token) -> bool:
    """Whether the parser takes what renames a speaker for the head: "Tom Hill, **formerly the mayor of Rome**"."""
    head = speaker.head
    is_name = head in stretch and head.pos_ in NOMINAL and not syntax.own_subjects(head)
    return is_name and not any(is_finite(token) for token in stretch)


def _past_speaker(cue: Cue, place: int) -> int:
    return cue.speaker.words.end if cue.speaker and cue.speaker.words.start == place else 0


def _past_time(cue: Cue, place: int) -> int:
    token = cue.head.doc[place]
    following = cue.head.doc[place + 1 : place + 2]
    is_owner = any(word.tag_ == "POS" for word in following)
    return place + 1 if token.lower_ in words("telling") and not is_owner else 0


def _past_adverb(cue: Cue, place: int) -> int:
    """The place behind the "calmly" of "described calmly how", but not the "how"."""
    token = cue.head.doc[place]
    return place + 1 if token.pos_ == "ADV" and token.tag_ != "WRB" and token.head == cue.head else 0


def _past_hearer(cue: Cue, place: int) -> int:
    return _that_behind(cue.head.doc, place) if "hearer" in cue.licences else 0


def _that_behind(doc: Doc, place: int) -> int:
    """The place of the "that" behind a bare noun phrase: "told the reporters **that**"; 0 where there is none."""
    ahead = doc[place : place + MAX_TOKENS_OF_HEARER]
    at = next((token.i for token in ahead if is_that(token) or token.pos_ not in NOMINAL), place)
    return at if at < len(doc) and is_that(doc[at]) else 0


def _past_phrase(cue: Cue, place: int) -> int:
    hearers = syntax.addressees(cue.head) if "hearer" in cue.licences else []
    phrases = (_with_preposition(noun) for noun in syntax.complements(cue.head) + hearers)
    return next((phrase.end for phrase in phrases if phrase.start == place), 0)


def _with_preposition(noun: Token) -> Span:
    phrase = syntax.phrase(noun)
    return noun.doc[min([phrase.start, *(word.i for word in syntax.adpositions(noun))]) : phrase.end]


COMPANY: tuple[Way[[Cue, int], int], ...] = (
    Way("speaker", _past_speaker, "Two men drowned, said the mayor on Monday, and three were saved."),
    Way("day or hour", _past_time, "The mayor said Monday that two men had drowned."),
    Way("adverb", _past_adverb, "The mayor said calmly that two men had drowned."),
    Way("hearer before a that", _past_hearer, "The mayor told the reporters that two men had drowned."),
    Way("phrase with a preposition", _past_phrase, "The mayor said in a letter that two men had drowned."),
)
"""What may stand behind a cue as part of it; the answer is where that ends."""
