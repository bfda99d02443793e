"""Whether somebody can have done it: who may be said to have harmed people, and who never is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.slots.clauses import is_speaker
from factx.facts.casualties.words import people
from factx.facts.casualties.words.causes import is_attack, is_cause
from factx.facts.casualties.words.lookup import belongs, listed, outcome
from factx.lexicon import words
from factx.reading import syntax
from factx.reading.names import labels

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.reading import Reading

ACTORS = frozenset({labels.ORGANIZATION, labels.STATE, labels.PEOPLE, labels.PERSON})
PRONOUNS = frozenset({"it", "they", "he", "she", "we"})
NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "JJ", "CD"})
HARMING = frozenset({"killed", "injured", "casualties", "abducted"})


def may_be_culprit(reading: Reading, noun: Token, is_held: bool = False) -> bool:
    """Whether a word means somebody who can act, and is not only alleged to have done it; or who may hold people."""
    if is_cause(noun) or is_speaker(noun) or not _can_act(reading, noun) or _is_suspect(noun):
        return False
    return is_held or not listed("keepers_of_order", noun) or does_harm(noun)


def does_harm(noun: Token) -> bool:
    """Whether somebody does a harm himself: "police shot two men", "was killed by officers"."""
    verb = syntax.predicate(noun)
    return verb is not None and (outcome("done", verb) in HARMING or is_attack(verb)) and not is_alleged(verb)


def is_victim(noun: Token, figure: Figure) -> bool:
    """Whether someone is among those harmed, or is the whole that they are part of, or has been harmed, too."""
    whole = syntax.phrase(noun, keep=("conjuncts",))
    is_harmed = syntax.is_passive(noun.head) and outcome("done", noun.head) and noun in syntax.patients(noun.head)
    return noun in figure.harm.victims or whole.start <= figure.noun.i < whole.end or bool(is_harmed)


def is_alleged(verb: Token) -> bool:
    """Whether it is "accused of killing her", and not told as a fact."""
    above = syntax.governing(verb)
    return above is not None and belongs("alleging", above)


def _is_suspect(noun: Token) -> bool:
    """Whether it is "a suspect", "the accused", "the alleged gunman"; "suspected rebels" are rebels."""
    around = [noun, *syntax.modifiers(noun), *syntax.compounds(noun)]
    return any(word.lower_ in words("suspects") for word in around)


def _can_act(reading: Reading, noun: Token) -> bool:
    if noun.tag_ not in NOMINAL or reading.times.at(noun):
        return False
    if noun.lower_ in PRONOUNS:
        return True
    if listed("machines", noun):
        return any((named := reading.names.at(word)) and named.type in ACTORS for word in syntax.phrase(noun))
    named = reading.names.at(noun)
    return (named is not None and named.type in ACTORS) or listed("actors", noun) or people.is_human(noun)
