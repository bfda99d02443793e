"""Resumed reports: the second verb of one speaker, joined to what is said: "He said it was late, and said that …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.attribution.cues.toll_verbs import is_report
from factx.reading.attribution.word_classes import is_finite

if TYPE_CHECKING:
    from spacy.tokens import Token

PERSONAL = frozenset({"he", "she", "they", "it", "we"})


def is_resumed(verb: Token) -> bool:
    """Whether a verb is the second of one speaker, joined to what is said: "He said it was late, and **said** that …".

    It is the same verb again, or stands in the tense of the first, and what is said does not or is about the speaker.
    """
    first = syntax.first_conjunct(verb)
    above = syntax.governing(first)
    if first == verb or above is None or syntax.own_subjects(verb) or not above.i < first.i < verb.i:
        return False
    if not is_report(above) or not is_report(verb) or verb.tag_ != above.tag_:
        return False
    return verb.lemma_ == above.lemma_ or _tense(first) != verb.tag_ or _is_of_speaker(first)


def _is_of_speaker(verb: Token) -> bool:
    """Whether a clause is about the speaker, most likely: "said **he** was ill and vowed to rest"."""
    subjects = syntax.own_subjects(verb)
    return bool(subjects) and subjects[0].lower_ in PERSONAL


def _tense(verb: Token) -> str:
    """The tag of the finite word of a clause: its auxiliary or copula, if it has one."""
    return next((word.tag_ for word in (*verb.lefts, verb) if is_finite(word)), verb.tag_)
