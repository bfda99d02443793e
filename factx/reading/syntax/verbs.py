"""Verbs and their partners: who does it, to whom, and in whose report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.syntax import labels, nouns
from factx.reading.syntax.prepositions import complements
from factx.reading.syntax.voices import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEPEST = 50
RELATIVE_PRONOUNS = frozenset({"who", "whom", "which", "that"})


def subjects(verb: Token) -> list[Token]:
    """The subjects of a verb, its own or inherited ("He was shot and **died**"; "a bomb **killing** 12").

    A relative pronoun stands for its noun.
    """
    for _ in range(DEEPEST):
        own = [_antecedent(token, verb) for token in labels.children(verb, labels.SUBJECT)]
        if own or not _shares_subjects(verb):
            return [member for token in own for member in nouns.conjuncts(token)] or _inherited_subjects(verb)
        verb = verb.head
    return []


def objects(verb: Token) -> list[Token]:
    """The direct objects of a verb, with what is coordinated with them."""
    direct = [_antecedent(token, verb) for token in labels.children(verb, labels.DIRECT_OBJECT)]
    return [member for token in direct for member in nouns.conjuncts(token)]


def patients(verb: Token) -> list[Token]:
    """Those to whom it is done: objects of the active, subjects of the passive."""
    return subjects(verb) if is_passive(verb) else objects(verb)


def agents(verb: Token) -> list[Token]:
    """Those who do it: subjects of the active, ``by`` phrases of the passive."""
    if not is_passive(verb):
        return subjects(verb)
    return [member for noun in complements(verb, "by") for member in nouns.conjuncts(noun)]


def predicate(token: Token) -> Token | None:
    """The nearest verb, or noun or adjective with a copula, above a token."""
    while token.head != token:
        token = token.head
        if is_predicate(token):
            return token
    return None


def is_predicate(token: Token) -> bool:
    """Whether a token heads a clause: a verb, or what a copula or subject hangs on."""
    return token.pos_ in {"VERB", "AUX"} or labels.has(token, labels.COPULA | labels.SUBJECT)


def is_clause(token: Token) -> bool:
    """Whether a token stands where clauses stand: main, reported, relative, adverbial and so on."""
    return token.dep_ in labels.CLAUSE or (token.dep_ in labels.CONJUNCT and is_predicate(token))


def is_attributive(token: Token) -> bool:
    """Whether a word stands before a noun as its adjective or part: "the **killed** soldier"."""
    return token.dep_ in labels.ADJECTIVE | labels.COMPOUND and not nouns.is_postposed(token)


def predicated(token: Token) -> list[Token]:
    """What is said of a subject by "be" and its like: "dead" in "five are dead", "nurse" in "she is a nurse"."""
    if labels.has(token, labels.COPULA):
        return [token]
    return [member for child in labels.children(token, labels.ATTRIBUTE) for member in nouns.conjuncts(child)]


def clauses(verb: Token) -> list[Token]:
    """The heads of the complement clauses of a verb: "hit" in "he said that an air raid hit a store"."""
    return list(labels.children(verb, labels.CLAUSAL_COMPLEMENT))


def reported(verb: Token) -> list[Token]:
    """The heads of what a verb of saying reports: its complement clause, or the clause it is an aside in."""
    below = clauses(verb) or list(labels.children(verb, labels.OPEN_COMPLEMENT | labels.PARENTHETICAL))
    if not below and verb.dep_ in labels.PARENTHETICAL:
        return [verb.head]
    return below


def _antecedent(token: Token, verb: Token) -> Token:
    if token.lower_ in RELATIVE_PRONOUNS and verb.dep_ in labels.RELATIVE_CLAUSE:
        return verb.head
    return token


def _shares_subjects(verb: Token) -> bool:
    """Whether a verb without a subject has that of the verb above it."""
    if verb.head == verb:
        return False
    if verb.dep_ in labels.OPEN_COMPLEMENT:
        return not labels.has(verb.head, labels.DIRECT_OBJECT)
    return verb.dep_ in labels.CONJUNCT | labels.ADVERBIAL_CLAUSE and is_predicate(verb.head)


def _inherited_subjects(verb: Token) -> list[Token]:
    head = verb.head
    if nouns.is_relative_clause(verb):
        return [head]
    if verb.dep_ in labels.OPEN_COMPLEMENT:
        return objects(head)
    if verb.dep_ in labels.CLAUSAL_COMPLEMENT:
        # "Police say a man was killed", with the man taken for what is said.
        return [noun for noun in labels.children(head, labels.DIRECT_OBJECT) if head.i < noun.i < verb.i]
    return []
