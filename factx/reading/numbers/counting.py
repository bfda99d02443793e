"""Counting: which numbers may count things, and which are money, measures, ages, dates or parts of names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

YEAR = re.compile(r"(?:1[5-9]|20)\d\d", re.ASCII)
BEFORE_YEARS = frozenset({"in", "since", "until", "till", "by", "from", "early", "late", "mid", "during", "of", "/"})
BEFORE_AGES = frozenset({"aged", "age", "ages"})
BEFORE_LABELS = frozenset({"no.", "number", "#", "no", "flight", "route", "highway", "chapter", "article", "section"})
BARE_UNITS = frozenset("day night week weekend month year match goal page seat foot yard".split())
WORTHS = frozenset(
    "damage damages losses aid debt debts revenue sales funding cash costs fines taxes insurance compensation".split()
)
"""What money comes in: billions in …"""
HYPHENS = frozenset({"-", "‐", "‑"})
MONTHS = frozenset(
    "january february march april june july august september october november december "
    "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb apr jul aug sept oct nov dec".split()
)


def counts(amount: Span) -> bool:
    """Tell whether an amount may count things."""
    return why_not(amount) is None


def why_not(amount: Span) -> str | None:
    """Tell what an amount is that counts no things; None for one that may."""
    before = amount.doc[amount.start - 1] if amount.start else None
    after = amount.doc[amount.end] if amount.end < len(amount.doc) else None
    if _is_money(amount, before, after):
        return "a sum of money"
    if _is_measure(amount, after):
        return "a measure"
    if _is_age(amount, before, after):
        return "an age"
    if _is_rate(amount, before, after):
        return "a rate"
    if _is_date(amount, before, after):
        return "a date"
    return "part of a name" if _is_label(amount, before) else None


def _is_money(amount: Span, before: Token | None, after: Token | None) -> bool:
    currencies = words("currencies")
    is_priced = any(token is not None and token.text in currencies for token in (before, after, *amount))
    return is_priced or _is_value(after)


def _is_value(after: Token | None) -> bool:
    """Tell the "billions" of "billions in damage"."""
    if after is None or after.lower_ != "in" or after.i + 1 >= len(after.doc):
        return False
    following = after.doc[after.i + 1 : after.i + 3]
    return any(word.lower_ in WORTHS for word in following)


def _is_measure(amount: Span, after: Token | None) -> bool:
    is_joined = after is not None and after.text in HYPHENS
    while after is not None and after.text in HYPHENS and after.i + 1 < len(after.doc):
        after = after.nbor()
    if after is None or not {_singular(after.lower_), after.lower_} & words("measures"):
        return False
    return is_joined or not _counts_next(amount, after)


def _counts_next(amount: Span, unit: Token) -> bool:
    """Tell "five day laborers", where the number counts what follows, from "five days" and "five percent"."""
    following = unit.nbor() if unit.i + 1 < len(unit.doc) else None
    is_bare = unit.tag_ == "NN" and unit.lower_ in BARE_UNITS and amount.text.lower() not in {"one", "1", "a"}
    return is_bare and following is not None and following.tag_ == "NNS"


def _singular(word: str) -> str:
    return word.removesuffix("s") if word != "feet" else "foot"


def _is_age(amount: Span, before: Token | None, after: Token | None) -> bool:
    if before is None:
        return False
    if before.lower_ in BEFORE_AGES:
        return True
    is_aside = before.text in {",", "("} and (after is None or after.text in {",", ".", ")", ";"})
    return is_aside and before.i > 0 and before.nbor(-1).text[:1].isupper() and amount.text.isdigit()


def _is_rate(amount: Span, before: Token | None, after: Token | None) -> bool:
    """Tell both numbers of "one in five passengers"."""
    whole = before is not None and before.lower_ == "in" and before.i > 0 and before.nbor(-1).lower_ == "one"
    if whole and after is not None:
        return after.tag_ == "NNS" and not {_singular(after.lower_), after.lower_} & words("measures")
    following = amount.doc[amount.end + 1 : amount.end + 3]
    is_of_five = after is not None and after.lower_ == "in" and len(following) == 2 and following[0].tag_ == "CD"
    return amount.text.lower() == "one" and is_of_five and following[1].tag_ == "NNS"


def _is_date(amount: Span, before: Token | None, after: Token | None) -> bool:
    if before is not None and (before.lower_ in MONTHS or before.text == "May") and amount.text.isdigit():
        return True
    if after is not None and (after.lower_ in MONTHS or after.text == "May") and amount.text.isdigit():
        return True
    if before is None or YEAR.fullmatch(amount.text) is None:
        return False
    is_alone = before.text == "," and (after is None or after.tag_ != "NNS")
    return is_alone or before.lower_ in BEFORE_YEARS | MONTHS or before.tag_ == "DT"


def _is_label(amount: Span, before: Token | None) -> bool:
    return before is not None and before.lower_ in BEFORE_LABELS and len(amount) == 1
