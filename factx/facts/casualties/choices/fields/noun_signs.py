"""Signs of syntax: on what an option hangs, and how."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from factx.facts.casualties.slots.clauses import is_report
from factx.facts.casualties.words.causes import is_act, is_attack
from factx.facts.casualties.words.lookup import outcome
from factx.facts.casualties.words.people import is_human
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading import Reading

Test = Callable[["Reading", "Token"], bool]


def behind(*prepositions: str) -> Test:
    """Whether a word stands behind one of the prepositions."""

    def test(reading: Reading, noun: Token) -> bool:
        governor = syntax.governor(noun)
        return governor is not None and governor[1] in prepositions

    return test


def is_bare(reading: Reading, noun: Token) -> bool:
    """Whether a word stands behind no preposition."""
    return syntax.governor(noun) is None


def is_subject(reading: Reading, noun: Token) -> bool:
    """Whether it is the subject of its clause."""
    return syntax.is_subject(noun)


def is_attributive(reading: Reading, noun: Token) -> bool:
    """Whether it stands before a noun: "the Kelmar fire", "Monday's blast"."""
    return syntax.is_attributive(noun) or syntax.owner(noun.head) == noun


def is_of_person(reading: Reading, noun: Token) -> bool:
    """Whether it says where somebody is from: "police in Lorn", "a farmer from Kelmar"."""
    governor = syntax.governor(noun)
    return governor is not None and governor[0].pos_ != "VERB" and is_human(governor[0])


def is_of_telling(reading: Reading, noun: Token) -> bool:
    """Whether it belongs to a verb of saying."""
    verb = syntax.predicate(noun)
    return verb is not None and is_report(verb)


def is_of_harm(reading: Reading, noun: Token) -> bool:
    """Whether it belongs to a verb of killing or hurting."""
    verb = syntax.predicate(noun)
    known = {outcome("done", verb), outcome("undergone", verb)} if verb is not None else set()
    return not known.isdisjoint({"killed", "injured", "casualties", "missing", "displaced", "abducted"})


def is_of_arrest(reading: Reading, noun: Token) -> bool:
    """Whether it belongs to a verb of arresting."""
    return is_arrest(noun)


def is_arrest(noun: Token) -> bool:
    """Whether somebody is told of as arresting or holding people."""
    verb = syntax.predicate(noun)
    return verb is not None and "detained" in {outcome("done", verb), outcome("undergone", verb)}


def is_of_act(reading: Reading, noun: Token) -> bool:
    """Whether it belongs to a verb that says how it happened: "shot", "collapsed"."""
    verb = syntax.predicate(noun)
    return verb is not None and (is_act(verb) or is_attack(verb))


def is_definite(reading: Reading, noun: Token) -> bool:
    """Whether it is told of as known: "the blast"."""
    article = syntax.determiner(noun)
    return article is not None and article.lower_ in {"the", "this", "that", "these", "those"}


def is_indefinite(reading: Reading, noun: Token) -> bool:
    """Whether it is new: "a blast"."""
    article = syntax.determiner(noun)
    return article is not None and article.lower_ in {"a", "an", "another"}


def is_plural(reading: Reading, noun: Token) -> bool:
    """Whether it is more than one."""
    return noun.tag_ in {"NNS", "NNPS"}


def is_quoted(reading: Reading, noun: Token) -> bool:
    """Whether somebody is quoted with it."""
    return reading.attributions.covering(noun) is not None


def is_dateline_town(reading: Reading, noun: Token) -> bool:
    """Whether it stands among the first tokens, written large, as the town of a dateline."""
    return noun.i < MAX_TOKENS_OF_DATELINE and noun.text.isupper() and len(noun) > 1


MAX_TOKENS_OF_DATELINE = 8
