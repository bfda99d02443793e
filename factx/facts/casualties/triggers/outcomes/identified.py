"""Identified: who the harmed were, as told afterwards: "the dead sailor was identified as Tomas Bering"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.words.lookup import belongs, is_noun, lemma, outcome
from factx.facts.casualties.words.people import is_human
from factx.facts.casualties.words.victim_phrases import core, is_of_them
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.record import Outcome


def harms_of_named(verb: Token) -> list[Harm]:
    """The harm of those whom a verb names: "the dead sailor was identified as Tomas Bering"."""
    harms = []
    for noun in syntax.patients(verb) if belongs("identifying", verb) else ():
        what = _outcome_of(noun) or _as_the_coroner_knows(verb, noun)
        named = [*syntax.complements(verb, "as"), *syntax.complements(noun, "as"), *syntax.object_predicates(verb)]
        if what and named:
            harms.append(Harm(what, verb, tuple(syntax.conjuncts(named[0]))))
    return harms


def _outcome_of(noun: Token) -> Outcome | None:
    """What befell "the dead", "the missing woman" and "those killed"."""
    states = [outcome("states", word) for word in (noun, *syntax.modifiers(noun))] + [outcome("people", noun)]
    clauses = [outcome("done", verb) for verb in syntax.relative_clauses(noun)]
    return next((what for what in (*states, *clauses) if what), None)


def _as_the_coroner_knows(verb: Token, noun: Token) -> Outcome | None:
    """What befell the victims whom a coroner names."""
    is_of_dead = lemma(noun) == "victim" and any(belongs("coroners", agent) for agent in syntax.agents(verb))
    return "killed" if is_of_dead else None


def identity(figure: Figure, whole: Figure | None) -> Span | None:
    """The words for who they were: "a baby" of "one person killed was a baby", or those whom "of whom" means."""
    name = identified(figure.noun, figure.harm.trigger)
    if name is None and figure.victims is None and whole is not None and is_of_them(figure.noun.doc, figure.noun.i + 1):
        return whole.victims
    return core(name) if name is not None else figure.victims


def identified(noun: Token, trigger: Token) -> Token | None:
    """The baby of "one person killed was a baby" and "one victim was a baby", and of "a death was of a baby"."""
    triggers = (noun, *syntax.relative_clauses(noun), *syntax.complements(noun, "of"))
    if trigger not in triggers and lemma(trigger) != "victim":
        return None
    verb = noun.head
    name = next((word for word in syntax.predicated(verb) if is_noun(word) and word != noun), None)
    if name is None or noun not in syntax.subjects(verb):
        return None
    return name if name.tag_.startswith("NNP") or is_human(name) else None
