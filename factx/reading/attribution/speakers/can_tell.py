"""Who can tell: whether a speaker is somebody, or a paper, rather than an event or a thing.

Two questions with different answers: a fact may be *shown* by whoever has a name, or by a document; words that only
read like something said need a person, a body or a document that says them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax
from factx.reading.attribution.word_classes import lemma

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading.attribution.sentences import Places
    from factx.reading.attribution.speakers.speaker import Speaker

THINGS = frozenset({"it", "which", "that"})
SPEAKING = ("roles", "people", "documents", "sayings")
"""Lists of nouns that stand for somebody who speaks, or for what is written."""


def can_show(speaker: Speaker) -> bool:
    """Whether a speaker is named, or a document, rather than an event that "shows" something."""
    head = syntax.head_of(speaker.meant)
    return head.pos_ in {"PROPN", "PRON"} or is_document(head)


def can_say(speaker: Speaker, places: Places) -> bool:
    """Whether a speaker outside some places is a person, a body or a document, rather than an event or a thing."""
    noun = syntax.head_of(speaker.meant)
    if noun.i in places:
        return False
    if noun.pos_ == "PRON":
        return noun.lower_ not in THINGS
    return noun.pos_ == "PROPN" or _is_someone(noun) or lemma(noun) in values("organization_nouns")


def is_document(noun: Token) -> bool:
    """Whether a noun stands for something written or said: "report", "statement"."""
    return lemma(noun) in words("documents") | words("sayings")


def _is_someone(noun: Token) -> bool:
    return noun.lower_.endswith(("man", "men")) or any(lemma(noun) in words(name) for name in SPEAKING)
