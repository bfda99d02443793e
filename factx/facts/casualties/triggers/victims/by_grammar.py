"""Victims by grammar: those whom the parse gives to a verb of harm: "killed five", "five were killed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.triggers.victims import by_position
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

BEING = frozenset({"be", "been", "being", "was", "were", "is", "are", "get", "got"})
SUBORDINATING = frozenset({"WP", "WDT", "IN"})
"""Tags of what opens a clause of its own: "who died", "after they died"."""
MAX_TOKENS_TO_SEMICOLON = 60
"""How many tokens before a verb are searched for a semicolon: clauses of news are seldom longer."""


def has_clear_patient(verb: Token) -> bool:
    """Whether it is clear to whom it is done: "was shot", "shot a man" and "five people shot", but not "shot wide"."""
    return is_passive(verb) or bool(syntax.objects(verb) or by_position.counted_after(verb)) or _is_reduced(verb)


def _is_reduced(verb: Token) -> bool:
    """Whether a participle stands right behind those who are counted: the "shot" of "one of five people shot"."""
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    return (
        verb.tag_ == "VBN" and verb.head == before and syntax.is_relative_clause(verb) and bool(syntax.numbers(before))
    )


def is_passive(verb: Token) -> bool:
    """Whether a form of "be" or "get" stands with a verb; "were" may have been lost from `syntax.is_passive`."""
    return any(word.lower_ in BEING for word in syntax.auxiliaries(verb))


def is_past(verb: Token) -> bool:
    """Whether a verb is a participle or a past tense, which the tagger takes for one another."""
    return verb.tag_ in {"VBN", "VBD"}


def counted_behind(verb: Token) -> list[Token]:
    """The 12 people of "killed at least 12 people", with other objects."""
    counted = [] if is_passive(verb) else by_position.counted_after(verb)
    return list(dict.fromkeys([*syntax.objects(verb), *counted])) if counted else []


def patients(verb: Token) -> list[Token]:
    """Objects, or subjects of a passive verb, of the same clause."""
    return _of_same_clause(syntax.patients(verb), verb)


def subjects(verb: Token) -> list[Token]:
    """The subjects of the same clause; those of "a man and his children died", wherever the parse puts the verb."""
    return (
        _of_life(verb) or _phrase_around(verb) or with_coordinated(_of_same_clause(syntax.subjects(verb), verb), verb)
    )


def _of_same_clause(nouns: list[Token], verb: Token) -> list[Token]:
    """The nouns that no semicolon parts from the verb."""
    spans = ((noun, verb.doc[noun.i : verb.i][-MAX_TOKENS_TO_SEMICOLON:]) for noun in nouns)
    return [noun for noun, between in spans if all(token.text != ";" for token in between)]


def _of_life(verb: Token) -> list[Token]:
    """The one of "Ann Reed, physician, born 2 May 1944; died …", whatever the parse makes of a life told in short."""
    if verb.i == verb.sent.start or verb.nbor(-1).text != ";":
        return []
    born = (word for word in verb.doc[verb.sent.start : verb.i] if word.lower_ == "born")
    return [word.head for word in born if syntax.is_relative_clause(word) and word.head.tag_.startswith("NNP")]


def with_coordinated(nouns: list[Token], verb: Token) -> list[Token]:
    """The nouns with the nurse of "a nurse and two doctors were abducted", where the parse hangs the verb on her."""
    if not nouns or verb.head in nouns or not verb.head.tag_.startswith("NN"):
        return nouns
    start = syntax.phrase(nouns[0]).start
    is_joined = verb.head.i + 2 == start and verb.doc[start - 1].lower_ == "and"
    return [verb.head, *nouns] if is_joined and start < verb.i else nouns


def _phrase_around(verb: Token) -> list[Token]:
    """Those of "a man and his children died", with the verb taken for a part of the phrase."""
    is_inside = verb.tag_ == "VBD" and syntax.is_relative_clause(verb) and not _has_subject(verb)
    return syntax.conjuncts(verb.head) if is_inside else []


def _has_subject(verb: Token) -> bool:
    before = (word for word in verb.children if word.i < verb.i)
    return bool(syntax.own_subjects(verb)) or any(word.tag_ in SUBORDINATING for word in before)
