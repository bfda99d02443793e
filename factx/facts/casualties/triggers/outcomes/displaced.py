"""Displacement: "forced to leave their homes", "took shelter", "evacuation orders for 900 people"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.triggers.victims.forced import forced_to, ordered_to
from factx.facts.casualties.words.lookup import belongs, lemma
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token


def flights(verb: Token) -> list[Harm]:
    """The flight that a verb tells of together with its object or complement."""
    return [harm for _, harms in ways.each(FLIGHTS, verb) for harm in harms]


def _lost_homes(verb: Token) -> list[Harm]:
    is_lost = belongs("losing", verb) and _has_home(verb) and not syntax.is_passive(verb)
    return [Harm("displaced", verb, tuple(syntax.subjects(verb)))] if is_lost else []


def _made_to_leave(verb: Token) -> list[Harm]:
    if not belongs("going", verb) and not (belongs("leaving", verb) and _has_home(verb)):
        return []
    made = forced_to(verb) or ordered_to(verb)
    is_made = bool(made) or (verb.head != verb and belongs("forcing", verb.head))
    people = made or syntax.subjects(verb) or syntax.patients(verb.head)
    return [Harm("displaced", verb, tuple(people))] if is_made else []


def _driven_out(verb: Token) -> list[Harm]:
    left = syntax.complements(verb, "from", "out of") if belongs("driving", verb) else []
    is_driven = any(belongs("homes", noun) for noun in left)
    return [Harm("displaced", verb, tuple(syntax.patients(verb)))] if is_driven else []


def _sheltered(verb: Token) -> list[Harm]:
    is_sheltered = belongs("seeking", verb) and any(belongs("shelters", noun) for noun in syntax.objects(verb))
    return [Harm("displaced", verb, tuple(syntax.subjects(verb)))] if is_sheltered else []


def _has_home(verb: Token) -> bool:
    return any(belongs("homes", noun) for noun in syntax.objects(verb))


def orders_to_leave(noun: Token) -> list[Harm]:
    """What "evacuation orders for 900 people", "… that cover 900 people", "900 people are under …" tell."""
    if not is_order(noun):
        return []
    verbs = _verbs_of_order(noun)
    if any(belongs("lifting", verb) for verb in verbs):
        return []
    people = [*syntax.complements(noun, "for"), *(met for verb in verbs for met in _covered(verb))]
    governor = syntax.governor(noun)
    if governor is not None and governor[1] == "under":
        people += syntax.patients(governor[0]) or syntax.subjects(governor[0])
    people += syntax.subjects(noun) if any(word.lower_ == "under" for word in syntax.adpositions(noun)) else []
    return [Harm("displaced", noun, tuple(people))]


def is_order(noun: Token) -> bool:
    """Whether a noun is an evacuation order, or evacuations that are ordered, and no other order."""
    verb = syntax.predicate(noun) if lemma(noun) == "evacuation" else None
    is_given = verb is not None and belongs("ordering", verb) and noun in syntax.patients(verb)
    return is_given or (belongs("orders", noun) and any(lemma(part) == "evacuation" for part in syntax.compounds(noun)))


def is_ordered(word: Token) -> bool:
    """Whether people were told to leave, and may have stayed: "ordered to evacuate", "ordered their evacuation"."""
    return is_order(word) or bool(ordered_to(word))


def _verbs_of_order(order: Token) -> list[Token]:
    """What an order does: "covering", "grew to encompass", "was lifted"."""
    verb = syntax.predicate(order)
    verbs = [verb, *verb.children] if verb is not None and order in syntax.subjects(verb) else []
    return [*syntax.relative_clauses(order), *verbs]


def _covered(verb: Token) -> list[Token]:
    """Those of "affects 900 people" and of "covers all the county, including 900 people"."""
    issued = syntax.complements(verb, "for") if belongs("ordering", verb) else []
    met = syntax.objects(verb) if belongs("covering", verb) else []
    wholes = [*([verb] if met else []), *met, *(whole for noun in met for whole in syntax.complements(noun, "of"))]
    return [*issued, *met, *(part for noun in wholes for part in syntax.complements(noun, "including"))]


FLIGHTS: tuple[Way[[Token], list[Harm]], ...] = (
    Way("lost homes", _lost_homes, "Some 900 families lost their homes in the flood."),
    Way("made to leave", _made_to_leave, "The flood forced 90 families to leave their homes."),
    Way("driven out", _driven_out, "Some 900 families were driven from their homes."),
    Way("sheltered", _sheltered, "Some 900 families took shelter in a school."),
)
