"""Numbers told by what they are not: "all but two of the 181", "eight, not 11, people"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading import tokens
from factx.reading.numbers.numerals import Numeral, numeral_at

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

ALL = frozenset({"all", "everyone", "everybody"})
BUT = frozenset({"but", "except", "bar", "save"})
ASIDES = frozenset({",", "—", "–", "-", "--", "("})
CARRYING = frozenset({"carry", "with", "hold", "have", "transport", "aboard", "board", "crew", "of"})
COUNTED = frozenset({"NNS", "NNPS", "JJ"})
MAX_TOKENS_BACK = 60
"""How far before "all but two on board" those on board may have been counted."""
MAX_TOKENS_TO_COUNT = 3
"""Tokens from "carrying" to its number: "carrying a total of 181"."""
MAX_TOKENS_TO_BUT = 4
"""Tokens from a number that is ruled out to the right one: "not 11 people, but eight"."""


def all_but(doc: Doc, i: int) -> Numeral | None:
    """All but some of so many: 179 for "all but two of the 181"; without a value where nobody counted the whole."""
    if doc[i].lower_ not in ALL or i + 2 >= len(doc) or doc[i + 1].lower_ not in BUT:
        return None
    start = i + 2 + (doc[i + 2].lower_ == "for")
    left = numeral_at(doc, start) if start < len(doc) else None
    if left is None or left.value is None:
        return None
    if left.end + 2 < len(doc) and [token.lower_ for token in doc[left.end : left.end + 2]] == ["of", "the"]:
        whole = numeral_at(doc, left.end + 2)
        if whole is not None and whole.value is not None:
            return Numeral(i, whole.end, whole.value - left.value, whole.value - left.value)
    total = _counted_before(doc, i, left.value)
    value = total - left.value if total is not None else None
    return Numeral(i, left.end, value, value)


def corrected(doc: Doc, i: int) -> Numeral | None:
    """A number with the one that it corrects, right before what it counts: "eight, not 11, people"."""
    right = numeral_at(doc, i)
    if right is None or right.end + 4 >= len(doc) or doc[right.end].text not in ASIDES:
        return None
    start = right.end + 1 + (doc[right.end + 1].lower_ == "and")
    wrong = numeral_at(doc, start + 1) if doc[start].lower_ == "not" else None
    if wrong is None or wrong.end + 1 >= len(doc) or doc[wrong.end].text not in ASIDES | {")"}:
        return None
    return Numeral(i, wrong.end + 1, right.value, right.low) if doc[wrong.end + 1].tag_ in COUNTED else None


def is_ruled_out(amount: Span) -> bool:
    """Whether a number is the wrong one of two: the 11 of "eight people, not 11", "not 11 but eight"."""
    doc, start = amount.doc, amount.start
    before = [token.lower_ for token in doc[max(0, start - 2) : start]]
    if before in (["rather", "than"], ["instead", "of"]):
        return True
    opening = doc[start] if amount[0].lower_ == "not" else tokens.before(amount[0])
    if opening is None or opening.lower_ != "not":
        return False
    is_aside = (
        opening.i > 0 and opening.nbor(-1).text in ASIDES and any(token.is_digit or token.like_num for token in amount)
    )
    behind = range(amount.end, min(amount.end + MAX_TOKENS_TO_BUT, len(doc) - 1))
    return is_aside or any(doc[k].lower_ == "but" and numeral_at(doc, k + 1) is not None for k in behind)


def _counted_before(doc: Doc, i: int, least: int) -> int | None:
    """How many were on board, told before: the 181 of "carrying 181 people"."""
    for k in range(i - 1, max(-1, i - MAX_TOKENS_BACK), -1):
        number = numeral_at(doc, k)
        is_more = number is not None and number.value is not None and number.value > least and number.end < len(doc)
        if number is not None and is_more and doc[number.end].tag_ in COUNTED and _is_carried(doc, number):
            return number.value
    return None


def _is_carried(doc: Doc, number: Numeral) -> bool:
    before = doc[max(0, number.start - MAX_TOKENS_TO_COUNT) : number.start]
    behind = doc[number.end + 1 : number.end + 1 + MAX_TOKENS_TO_COUNT]
    return any(tokens.lemma(token) in CARRYING for token in (*before, *behind))
