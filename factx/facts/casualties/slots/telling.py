"""Days of telling: when something was said, or a body found, which is not when it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.slots.clauses import is_report
from factx.facts.casualties.words.lookup import belongs
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading.times import Time

FINITE = frozenset({"VBD", "VBP", "VBZ"})
MAX_TOKENS_BEFORE_SAYING = 3


def is_of_find(word: Token) -> bool:
    """Whether a time says when a body was found."""
    verb = syntax.predicate(word)
    found = syntax.patients(verb) if verb is not None and belongs("finding", verb) else []
    return any(belongs("bodies", noun) for noun in found)


def is_of_report(time: Time) -> bool:
    """Whether it is the day of telling, "said on Tuesday that", not of what is told: "say a man died Sunday"."""
    verb = syntax.predicate(syntax.head_of(time.span))
    if verb is None or not is_report(verb):
        return verb is None
    return not any(word.tag_ in FINITE for word in verb.doc[verb.i + 1 : time.span.start])


def is_day_of_telling(time: Time) -> bool:
    """Whether it stands at a verb of saying, "said Thursday"; at the start of a sentence it may be either."""
    noun = syntax.head_of(time.span)
    verb = syntax.predicate(noun)
    is_beside = verb is not None and noun.i > verb.i - MAX_TOKENS_BEFORE_SAYING and noun.i - noun.sent.start > 1
    return is_beside and is_of_report(time)


def is_day_of_toll(noun: Token) -> bool:
    """Whether it says when a toll rose, or was told."""
    verb = syntax.predicate(noun)
    nouns = (*syntax.subjects(verb), *syntax.objects(verb)) if verb is not None else ()
    return any(belongs("tolls", word) for word in nouns)
