"""Labels: numbers behind the name of a harm and a colon: "Killed: 14. Injured: 52."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, Kind
from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import outcome
from factx.reading.numbers import begins_amount

if TYPE_CHECKING:
    from spacy.tokens import Token

MAX_TOKENS_TO_COLON = 20
"""Tokens of "the dead were named by the mayor on Sunday" before its colon."""


def harms_of_label(word: Token) -> list[Harm]:
    """The harm of the number behind "Killed:"."""
    if word.i + 2 >= len(word.doc) or word.nbor().text != ":" or not begins_amount(word.doc, word.i + 2):
        return []
    what = outcome("states", word) or outcome("done", word) or (outcome("events", word) if word.tag_ == "NNS" else None)
    noun = by_position.noun_from(word.doc, word.i + 2)
    return [Harm(what, word, (noun,), Kind.TOLL)] if what is not None and noun is not None else []


def harms_of_listed(dead: Token) -> list[Harm]:
    """The harm of those listed behind "the names of the dead:" and "the victims were named:"."""
    what = outcome("states", dead)
    if what is None or dead.i == 0 or dead.nbor(-1).lower_ != "the" or dead.tag_ == "CD":
        return []
    behind = range(dead.i + 1, min(dead.i + MAX_TOKENS_TO_COLON, len(dead.doc) - 1))
    colon = next((i for i in behind if dead.doc[i].text == ":"), None)
    is_counted = colon is not None and begins_amount(dead.doc, colon + 1)
    noun = by_position.noun_from(dead.doc, colon + 1) if colon is not None and not is_counted else None
    return [Harm(what, dead, (noun,))] if noun is not None and noun.tag_.startswith("NNP") else []


def harms_by_place(noun: Token) -> list[Harm]:
    """The harm of each number in brackets behind a place: "Deaths were reported in Parna (22) and Luth (15)"."""
    what, shares = outcome("events", noun), numbers_by_place(noun)
    return [Harm(what, noun, shares, Kind.SHARES)] if what is not None and shares else []


def numbers_by_place(noun: Token) -> tuple[Token, ...]:
    """The numbers in brackets that a noun of harm is told by, two or more; behind the names of people they are ages."""
    if noun.tag_ != "NNS" or outcome("events", noun) is None:
        return ()
    behind = noun.doc[noun.i + 1 : noun.sent.end - 1]
    numbers = [word for word in behind if word.tag_ == "CD" and word.nbor(-1).text == "(" and word.nbor().text == ")"]
    shares = [
        word for word in numbers if word.nbor(-2).tag_ in {"NNP", "NNPS"} and word.text.replace(",", "").isdigit()
    ]
    return tuple(shares) if len(shares) > 1 else ()
