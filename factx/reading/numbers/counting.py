"""Which numbers may count things, and which are money, measures, ages, dates or parts of names: "five percent"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import tokens, ways
from factx.reading.numbers import ages
from factx.reading.numbers.exceptions import is_ruled_out
from factx.reading.numbers.rates import is_rate, is_unit
from factx.reading.tokens import HYPHENS
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

YEAR = re.compile(r"(?:1\d|20)\d\d", re.ASCII)
ONE = frozenset({"one", "1", "a"})


def counts(amount: Span) -> bool:
    """Whether an amount may count things."""
    return why_not(amount) is None


def why_not(amount: Span) -> str | None:
    """What an amount is that counts no things; none for one that may."""
    beside = tokens.before(amount[0]), tokens.after(amount[-1])
    return next((way.name for way, _ in ways.each(NO_COUNTS, amount, *beside)), None)


def _is_money(amount: Span, before: Token | None, after: Token | None) -> bool:
    currencies = words("currencies")
    is_priced = any(token is not None and token.text in currencies for token in (before, after, *amount))
    return is_priced or _is_value(after)


def _is_measure(amount: Span, before: Token | None, after: Token | None) -> bool:
    is_joined = after is not None and after.text in HYPHENS
    while after is not None and after.text in HYPHENS and after.i + 1 < len(after.doc):
        after = after.nbor()
    if after is None or not is_unit(after):
        return False
    return is_joined or not _counts_next(amount, after)


def _is_ruled_out(amount: Span, before: Token | None, after: Token | None) -> bool:
    return is_ruled_out(amount)


def _is_rate(amount: Span, before: Token | None, after: Token | None) -> bool:
    return is_rate(amount)


def _is_date(amount: Span, before: Token | None, after: Token | None) -> bool:
    if amount.text.isdigit() and (_is_month(before) or _is_month(after)):
        return True
    if before is None or YEAR.fullmatch(amount.text) is None:
        return False
    is_alone = before.text == "," and (after is None or after.tag_ != "NNS")
    leads_to_year = before.lower_ in words("before_bare_years") and not _is_of_toll(before)
    return is_alone or leads_to_year or before.lower_ in words("written_months") or before.tag_ == "DT"


def _is_label(amount: Span, before: Token | None, after: Token | None) -> bool:
    if before is None:
        return False
    if tokens.ends_name(before):
        return True
    if len(amount) > 1:
        return False
    is_led = before.lower_ in words("before_labels") or before.text == "#"
    return is_led or (amount.text.isdigit() and _is_numbered(before) and not _is_counted(after))


NO_COUNTS: tuple[Way[[Span, Token | None, Token | None], bool], ...] = (
    Way("a sum of money", _is_money, "The fire cost $5 million and killed nobody."),
    Way("a measure", _is_measure, "It burnt for 12 hours and killed nobody."),
    Way("an age", ages.is_age, "Ann Rahal, 34, died on Monday."),
    Way("ruled out", _is_ruled_out, "Eight people, not 11, were killed."),
    Way("a rate", _is_rate, "One in five passengers died."),
    Way("a date", _is_date, "Two people died on May 5."),
    Way("part of a name", _is_label, "Flight 370 crashed on Monday, and nobody died."),
)
"""What an amount is that counts no things; the name of a way is the reason given for the rejection."""


def _is_value(after: Token | None) -> bool:
    """Whether what follows makes money of "billions": "in damage", "in foreign aid"."""
    if after is None or after.lower_ != "in":
        return False
    following = after.doc[after.i + 1 : after.i + 3]
    return any(word.lower_ in words("worths") for word in following)


def _is_of_toll(of: Token) -> bool:
    """Whether an "of" leads to a count: "a death toll of 1550", "a total of 1600"."""
    beside = tokens.before(of)
    is_noun = beside is not None and beside.is_lower and tokens.lemma(beside) in words("before_counts")
    return of.lower_ == "of" and is_noun


def _is_numbered(thing: Token) -> bool:
    """Whether a number is the name of a thing before it: "House 14", "in room 12", not "the house 14 people left"."""
    beside = tokens.before(thing)
    is_bare = beside is None or beside.tag_ not in {"DT", "PRP$", "POS", "JJ"}
    return is_bare and thing.lower_ in words("numbered_things")


def _is_counted(word: Token | None) -> bool:
    return word is not None and word.tag_.startswith(("NN", "JJ"))


def _counts_next(amount: Span, unit: Token) -> bool:
    """Whether the number counts what follows a unit: "five day laborers", not "five days" or "five percent"."""
    following = tokens.after(unit)
    is_bare = unit.tag_ == "NN" and unit.lower_ in words("bare_units") and amount.text.lower() not in ONE
    return is_bare and following is not None and following.tag_ == "NNS"


def _is_month(word: Token | None) -> bool:
    """Whether a word is a month: "May" only with its capital."""
    return word is not None and (word.lower_ in words("written_months") or word.text == "May")
