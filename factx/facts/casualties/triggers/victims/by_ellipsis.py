"""Victims by ellipsis: those of verbs that lack words of their own: "ten were killed and 11 wounded"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.triggers.victims.by_grammar import is_passive, is_past
from factx.facts.casualties.words.lookup import belongs, outcome
from factx.reading import syntax
from factx.reading.numbers import begins_amount, counts

if TYPE_CHECKING:
    from spacy.tokens import Token

JOINING = frozenset({"and", "but", "while", ";", ":", "whom"})


def counted_before(verb: Token) -> list[Token]:
    """The 280 of "and 280 were displaced", whatever else the parse takes for the subject."""
    number = by_position.word_before(verb) if is_passive(verb) else verb
    is_joined = number.i > verb.sent.start and number.nbor(-1).lower_ in JOINING
    is_number = number.tag_ == "CD" and is_joined and begins_amount(verb.doc, number.i)
    return [number] if is_number and counts(verb.doc[number.i : number.i + 1]) else []


def gapped(verb: Token) -> list[Token]:
    """The eight of "two were killed and eight more injured"."""
    return [verb.nbor(-1)] if is_past(verb) and by_position.is_gapped(verb) else []


def elliptic_subject(verb: Token) -> list[Token]:
    """The 11 of "10 marines were killed and 11 wounded", the other of "and another wounded"."""
    if not is_past(verb) or verb.i == verb.sent.start:
        return []
    before = verb.nbor(-1)
    is_joined = syntax.first_conjunct(verb) != verb and before.lower_ in by_position.OTHERS_ALONE
    is_amount = begins_amount(verb.doc, before.i) and not syntax.objects(verb)
    return [before] if before.tag_ == "CD" or is_joined or is_amount else []


def shared_object(verb: Token) -> list[Token]:
    """The man of "shot and killed a man", where the parse gives him to the other verb."""
    coordinated = [] if syntax.is_passive(verb) else _coordinated_verbs(verb)
    return [noun for other in coordinated for noun in syntax.objects(other)]


def shared_subject(verb: Token) -> list[Token]:
    """The 20 of "20 were killed or wounded"."""
    is_elliptic = verb.tag_ == "VBN" or any(syntax.is_passive(other) for other in _coordinated_verbs(verb))
    return syntax.subjects(verb) if is_elliptic else []


def _coordinated_verbs(verb: Token) -> list[Token]:
    return [other for other in syntax.conjuncts(verb) if other != verb and outcome("done", other)]


def left_so(verb: Token) -> list[Token]:
    """The workers of "left 25 workers hurt", where the parse makes a clause of them."""
    is_state = is_past(verb) and verb.head != verb and verb.head.i < verb.i and belongs("leaving", verb.head)
    return syntax.own_subjects(verb) if is_state and not syntax.objects(verb) else []
