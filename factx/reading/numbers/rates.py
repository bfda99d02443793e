"""Rates: numbers that tell how often, and not how many: "one in five passengers", "3 deaths per 1,000 births"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading.numbers.numerals import numeral_at

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

EVERY = frozenset({"for", "in", "of", "with"})
MAX_TOKENS_TO_PER = 5
"""Tokens of "3 infant deaths" and its likes before "per 1,000"."""


def is_rate(amount: Span) -> bool:
    """Whether an amount is either number of a rate."""
    return _is_of_one_in_five(amount) or _is_base(amount) or _has_base(amount)


def is_unit(word: Token) -> bool:
    """Whether a word is a unit of time, space, money or the like."""
    return word.lower_ in words("measures") or _singular(word.lower_) in words("measures")


def _is_of_one_in_five(amount: Span) -> bool:
    """Whether it is either number of "one in five passengers"."""
    doc, start, after = amount.doc, amount.start, amount.doc[amount.end : amount.end + 3]
    is_whole = [token.lower_ for token in doc[max(0, start - 2) : start]] == ["one", "in"]
    if is_whole and len(after):
        return after[0].tag_ == "NNS" and not is_unit(after[0])
    is_of_five = len(after) == 3 and after[0].lower_ == "in" and after[1].tag_ == "CD"
    return amount.text.lower() == "one" and is_of_five and after[2].tag_ == "NNS"


def _is_base(amount: Span) -> bool:
    """Whether it is the 1,000 of "per 1,000 births" and "for every 1,000 births"."""
    before = [token.lower_ for token in amount.doc[max(0, amount.start - 2) : amount.start]]
    return before[-1:] == ["per"] or (before[-1:] == ["every"] and before[0] in EVERY)


def _has_base(amount: Span) -> bool:
    """Whether it is the 3 of "3 deaths per 1,000 births"."""
    doc = amount.doc
    for i in range(amount.end, min(amount.end + MAX_TOKENS_TO_PER, len(doc) - 1)):
        is_per = doc[i].lower_ == "per" or (doc[i].lower_ == "every" and doc[i - 1].lower_ in EVERY)
        if is_per and numeral_at(doc, i + 1) is not None:
            return True
    return False


def _singular(word: str) -> str:
    return word.removesuffix("s") if word != "feet" else "foot"
