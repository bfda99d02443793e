"""Sentences: how far one reaches around a word, and the "that" which opens a clause of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

Places = set[int]
"""Numbers of tokens in their article."""
MAX_TOKENS_TO_A_SIDE = 300
"""So many tokens a sentence may have before or behind a word; a text without full stops is read in parts."""


def sentence_around(token: Token) -> tuple[int, int]:
    """The first and the last place (exclusive) of a token's sentence, or of its part within reach."""
    sentence = token.sent
    return max(sentence.start, token.i - MAX_TOKENS_TO_A_SIDE), min(sentence.end, token.i + MAX_TOKENS_TO_A_SIDE)


def is_that(token: Token) -> bool:
    """Whether a "that" introduces a clause, and is not its subject: "said **that** he left", not "said that is so"."""
    following = token.doc[token.i + 1 : token.i + 2]
    is_subject = any(other.pos_ in {"VERB", "AUX", "PUNCT"} for other in following)
    return token.lower_ == "that" and token.tag_ != "DT" and not is_subject
