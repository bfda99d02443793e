"""Sentences: how far one reaches around a word, its finite verbs, and the "that" which opens a clause of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
REACH = 300
"""How many words a sentence may have on either side; a text without full stops is read in parts."""


def sentence_around(token: Token) -> tuple[int, int]:
    """Give the first and the last place (exclusive) of a token's sentence, or of its part within reach."""
    sentence = token.sent
    return max(sentence.start, token.i - REACH), min(sentence.end, token.i + REACH)


def is_that(token: Token) -> bool:
    """Tell the "that" that introduces a clause from the one that is its subject."""
    following = token.doc[token.i + 1 : token.i + 2]
    is_subject = any(other.pos_ in {"VERB", "AUX", "PUNCT"} for other in following)
    return token.lower_ == "that" and token.tag_ != "DT" and not is_subject
