"""Prepositions: "in Aleppo" is a case marker under its noun in one scheme, a head above it in the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Token


def complements(head: Token, *prepositions: str) -> list[Token]:
    """The nouns that the head governs through one of the prepositions (any, if none is given).

    Several words are one preposition: ``complements(verb, "according to")``.
    """
    pairs = [*_cased(head), *_headed(head)]
    found = [noun for noun, preposition in pairs if not prepositions or preposition in prepositions]
    return sorted(found, key=lambda noun: noun.i)


def gerunds(head: Token, *prepositions: str) -> list[Token]:
    """The gerunds that the head governs through a preposition: "shelling" in "accused them of shelling it"."""
    clauses = labels.children(head, labels.ADVERBIAL_CLAUSE | labels.REDUCED_RELATIVE | labels.CLAUSAL_COMPLEMENT)
    marked = [clause for clause in clauses if clause.tag_ == "VBG" and _marked_by(clause) & set(prepositions)]
    return marked + [noun for noun in complements(head, *prepositions) if noun.tag_ == "VBG"]


def governor(noun: Token) -> tuple[Token, str] | None:
    """What a prepositional noun depends on, with the preposition: "in Aleppo" under "killed" is (killed, "in")."""
    if noun.dep_ in labels.PREPOSITIONAL_OBJECT:
        top = _top_preposition(noun.head)
        return top.head, _spelled_down(top, noun)
    case = _case(noun)
    return (noun.head, case) if case and noun.dep_ in labels.OBLIQUE else None


def adpositions(noun: Token) -> list[Token]:
    """The tokens of the preposition that a noun stands behind."""
    if noun.dep_ in labels.PREPOSITIONAL_OBJECT:
        top = _top_preposition(noun.head)
        return [token for token in noun.doc[top.i : noun.head.i + 1] if token.is_alpha]
    cases = [case for case in labels.children(noun, labels.CASE) if case.i < noun.i]
    return sorted((part for case in cases for part in (case, *labels.children(case, labels.FIXED))), key=lambda t: t.i)


def _cased(head: Token) -> Iterator[tuple[Token, str]]:
    for noun in labels.children(head, labels.OBLIQUE):
        if case := _case(noun):
            yield noun, case


def _case(noun: Token) -> str:
    return " ".join(token.lower_ for token in adpositions(noun)) if noun.dep_ in labels.OBLIQUE else ""


def _marked_by(clause: Token) -> set[str]:
    return {mark.lower_ for mark in labels.children(clause, labels.MARKER)}


def _headed(head: Token) -> Iterator[tuple[Token, str]]:
    for preposition in labels.children(head, labels.PREPOSITION):
        yield from _objects_below(preposition, preposition.lower_)


def _objects_below(preposition: Token, spelled: str) -> Iterator[tuple[Token, str]]:
    for child in preposition.children:
        if child.dep_ in labels.PREPOSITIONAL_OBJECT:
            yield child, spelled
        elif child.dep_ in labels.PREPOSITION:
            yield from _objects_below(child, f"{spelled} {child.lower_}")


def _top_preposition(preposition: Token) -> Token:
    while preposition.dep_ in labels.PREPOSITION and preposition.head.dep_ in labels.PREPOSITION:
        preposition = preposition.head
    return preposition


def _spelled_down(top: Token, noun: Token) -> str:
    return next((spelled for found, spelled in _objects_below(top, top.lower_) if found == noun), top.lower_)
