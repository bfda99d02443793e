"""Ages without a unit behind the number: "aged 12", "Ann Rahal, 34,"; "four-year-old" is a measure in `counting`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.reading import tokens
from factx.reading.tokens import HYPHENS

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

BEFORE_AGES = frozenset({"aged", "age", "ages"})
AGE_JOINTS = frozenset({"and", "to", "or", ",", "-", "–"})
AGED = re.compile(r"(?:an? )?\d{1,3}[- –]years?[- –]old", re.ASCII)
TWO_AGED = re.compile(r"an? \d{1,3}[- –]* ?(?:years?[- –]old )?and (?:an? )?\d{1,3}[- –]years?[- –]old", re.ASCII)


def is_age(amount: Span, before: Token | None, after: Token | None) -> bool:
    """Whether an amount is how old somebody is: "aged 12", "Ann Rahal, 34,", the 16 of "a 16 and 17-year-old"."""
    if _joins_age(after):
        return True
    if before is None:
        return False
    if _follows_aged(before):
        return True
    is_aside = before.text in {",", "("} and (after is None or after.text in {",", ".", ")", ";"})
    return is_aside and before.i > 0 and tokens.is_capitalised(before.nbor(-1)) and amount.text.isdigit()


def are_two(words: Span) -> bool:
    """Whether two people are told by their ages: "a 16 and 17-year-old", "a 14- and a 15-year-old boy"."""
    return TWO_AGED.match(words.text.lower()) is not None


def _joins_age(joint: Token | None) -> bool:
    """Whether a number is the first age of "a 16 and 17-year-old" and "a 16- and a 17-year-old"."""
    while joint is not None and joint.text in HYPHENS and joint.i + 1 < len(joint.doc):
        joint = joint.nbor()
    if joint is None or joint.lower_ not in {"and", "or"}:
        return False
    behind = "".join(word.text_with_ws for word in joint.doc[joint.i + 1 : joint.i + 7]).lower()
    return AGED.match(behind) is not None


def _follows_aged(word: Token) -> bool:
    """Whether a word leads to an age: "aged", "ages", "the ages of", the "and" of "aged 12 and"."""
    beside = tokens.before(word)
    if word.lower_ in BEFORE_AGES or beside is None:
        return word.lower_ in BEFORE_AGES
    if word.lower_ in {"of", "between"}:
        return beside.lower_ in BEFORE_AGES
    is_listed = word.lower_ in AGE_JOINTS and beside.is_digit and beside.i > 0
    return is_listed and _follows_aged(beside.nbor(-1))
