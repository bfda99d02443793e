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
