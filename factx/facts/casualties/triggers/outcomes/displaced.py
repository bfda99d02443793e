"""Evacuations: "forced to leave their homes", "took shelter", "evacuation orders for 900 people"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.triggers.victims.forced import forced_to, ordered_to
from factx.facts.casualties.words.lookup import belongs, lemma
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

OUT_OF = ("from", "out of")


def of_verb(verb: Token) -> Iterator[Harm]:
    """Give the flight that a verb tells of together with its object or complement."""
    yield from _homes(verb)
    yield from _shelter(verb)


def of_order(noun: Token) -> Iterator[Harm]:
    """Read "evacuation orders for 900 people", "… that cover 900 people", "900 people are under …"."""
    if not is_order(noun):
        return
    verbs = _verbs(noun)
    if any(belongs("lifting", verb) for verb in verbs):
        return
    people = [*syntax.complements(noun, "for"), *(met for verb in verbs for met in _covered(verb))]
    governor = syntax.governor(noun)
    if governor is not None and governor[1] == "under":
        people += syntax.patients(governor[0]) or syntax.subjects(governor[0])
    people += syntax.subjects(noun) if any(word.lower_ == "under" for word in syntax.adpositions(noun)) else []
    yield Harm("displaced", noun, tuple(people), rule="order to leave")


def is_order(noun: Token) -> bool:
    """Tell an evacuation order, and evacuations that are ordered, from other orders."""
    verb = syntax.predicate(noun) if lemma(noun) == "evacuation" else None
    is_given = verb is not None and belongs("ordering", verb) and noun in syntax.patients(verb)
    return is_given or (belongs("orders", noun) and any(lemma(part) == "evacuation" for part in syntax.compounds(noun)))


def is_ordered(word: Token) -> bool:
    """Tell those who were told to leave, and may have stayed: "was ordered to evacuate", "ordered their evacuation"."""
    return is_order(word) or bool(ordered_to(word))


def _verbs(order: Token) -> list[Token]:
    """List what an order does: "covering", "grew to encompass", "was lifted"."""
    verb = syntax.predicate(order)
    told = [verb, *verb.children] if verb is not None and order in syntax.subjects(verb) else []
    return [*syntax.relative_clauses(order), *told]


def _covered(verb: Token) -> list[Token]:
    """Give those of "affects 900 people" and of "covers all the county, including 900 people"."""
    issued = syntax.complements(verb, "for") if belongs("ordering", verb) else []
    met = syntax.objects(verb) if belongs("covering", verb) else []
    wholes = [*([verb] if met else []), *met, *(whole for noun in met for whole in syntax.complements(noun, "of"))]
    return [*issued, *met, *(part for noun in wholes for part in syntax.complements(noun, "including"))]


def _homes(verb: Token) -> Iterator[Harm]:
    """Read "forced to leave their homes", "driven from their homes", "lost their homes", "told to relocate"."""
    if not any(belongs(part, verb) for part in ("losing", "going", "leaving", "driving")):
        return
    has_home = any(belongs("homes", noun) for noun in syntax.objects(verb))
    made = forced_to(verb) or ordered_to(verb)
    is_made = bool(made) or (verb.head != verb and belongs("forcing", verb.head))
    if belongs("losing", verb) and has_home and not syntax.is_passive(verb):
        yield Harm("displaced", verb, tuple(syntax.subjects(verb)))
    elif is_made and (belongs("going", verb) or (belongs("leaving", verb) and has_home)):
        yield Harm("displaced", verb, tuple(made or syntax.subjects(verb) or syntax.patients(verb.head)))
    elif belongs("driving", verb) and any(belongs("homes", noun) for noun in syntax.complements(verb, *OUT_OF)):
        yield Harm("displaced", verb, tuple(syntax.patients(verb)))


def _shelter(verb: Token) -> Iterator[Harm]:
    """Read "took shelter in a school"."""
    if belongs("seeking", verb) and any(belongs("shelters", noun) for noun in syntax.objects(verb)):
        yield Harm("displaced", verb, tuple(syntax.subjects(verb)))
