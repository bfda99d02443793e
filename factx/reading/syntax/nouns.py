"""Nouns and what hangs on them: determiners, numbers, possessors, appositions, relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = 200


def determiner(noun: Token) -> Token | None:
    """The article or other determiner of a noun."""
    return labels.first(noun, labels.DETERMINER)


def numbers(noun: Token) -> list[Token]:
    """The numerals that count a noun: "five" in "five people"."""
    return list(labels.children(noun, labels.NUMBER))


def modifiers(noun: Token) -> list[Token]:
    """The adjectives of a noun."""
    return [word for word in labels.children(noun, labels.ADJECTIVE) if not is_postposed(word)]


RELATIVE_CLAUSES = labels.RELATIVE_CLAUSE | labels.REDUCED_RELATIVE


def is_postposed(word: Token) -> bool:
    """Whether a word is the participle of "people evacuated to shelters", labelled like that of "evacuated people"."""
    return word.dep_ in labels.ADJECTIVE and word.tag_ in {"VBN", "VBD"} and word.head.i < word.i


def compounds(noun: Token) -> list[Token]:
    """The nouns that stand before (or, in names, behind) a noun as part of it."""
    return list(labels.children(noun, labels.COMPOUND))


def owner(noun: Token) -> Token | None:
    """The possessor of a noun: "hospital" in "the hospital's head nurse"."""
    return labels.first(noun, labels.POSSESSOR)


def appositions(noun: Token) -> list[Token]:
    """What renames a noun: "president" in "Assad, the president"."""
    return list(labels.children(noun, labels.APPOSITION))


def renamed(noun: Token) -> Token | None:
    """The noun that an apposition renames: "envoy" for "Mistura" in "the envoy, Mistura"."""
    return noun.head if noun.dep_ in labels.APPOSITION else None


def relative_clauses(noun: Token) -> list[Token]:
    """The verbs of the clauses that modify a noun, full ("who died") and reduced ("killed in the raid")."""
    return [word for word in labels.dependents(noun) if is_relative_clause(word)]


def is_relative_clause(verb: Token) -> bool:
    """Whether a verb is that of a clause which modifies the noun above it."""
    return verb.dep_ in RELATIVE_CLAUSES or is_postposed(verb)


def conjuncts(token: Token) -> list[Token]:
    """The token and all that is coordinated with it, in order: "a man and his two children"."""
    start = first_conjunct(token)
    return sorted([start, *_conjuncts_below(start)], key=lambda member: member.i)


def first_conjunct(token: Token) -> Token:
    """The first member of the coordination that a token belongs to."""
    for _ in range(LONGEST):
        if token.dep_ not in labels.CONJUNCT or token.head == token:
            return token
        token = token.head
    return token


def _conjuncts_below(token: Token) -> list[Token]:
    below = list(labels.children(token, labels.CONJUNCT))
    for member in below:
        if len(below) > LONGEST:
            return below[:LONGEST]
        below.extend(labels.children(member, labels.CONJUNCT))
    return below
