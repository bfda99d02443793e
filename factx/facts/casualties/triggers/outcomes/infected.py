"""Infected: whether the words around tell of one, so that cases are no court's and those in hospital are sick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import outcome
from factx.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

MAX_TOKENS_TO_ILLNESS = 40
"""How many tokens on either side are looked at: one or two sentences."""


def is_of_illness(case: Token) -> bool:
    """Whether a case is of a disease, and not in court: the words around speak of illness."""
    return is_near_illness(case) or any(word.lower_ in words("illness") for word in _around(case))


def is_near_illness(word: Token) -> bool:
    """Whether an illness is named around a word."""
    return any(outcome("hurts", other) == "infected" for other in _around(word))


def _around(word: Token) -> Span:
    return word.doc[max(0, word.i - MAX_TOKENS_TO_ILLNESS) : word.i + MAX_TOKENS_TO_ILLNESS]
