"""Ill or injured: whether "ill", "cases" and "hospitalised" tell of a disease, or of a crash: "critically ill"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import outcome
from factx.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

GRAVELY = frozenset({"critically", "gravely"})
MAX_TOKENS_TO_ILLNESS = 40
"""How many tokens on either side are looked at: one or two sentences."""


def is_of_illness(case: Token) -> bool:
    """Whether a case is of a disease, and not in court: the words around speak of illness."""
    return is_near_illness(case) or any(word.lower_ in words("illness") for word in _around(case))


def is_near_illness(word: Token) -> bool:
    """Whether an illness is named around a word."""
    return any(outcome("hurts", other) == "infected" for other in _around(word))


def is_hurt(ill: Token) -> bool:
    """Whether somebody is "critically ill" from a crash or a fire, and no illness is spoken of."""
    is_grave = any(word.lower_ in GRAVELY for word in ill.children)
    return ill.lower_ == "ill" and is_grave and not is_of_illness(ill)


def _around(word: Token) -> Span:
    return word.doc[max(0, word.i - MAX_TOKENS_TO_ILLNESS) : word.i + MAX_TOKENS_TO_ILLNESS]
