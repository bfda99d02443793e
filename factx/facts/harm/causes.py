"""Causes: the nouns and verbs for what harms people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.harm.vocabulary import belongs, listed
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_cause(noun: Token) -> bool:
    """Tell whether a noun, or the last part of its compound, names what harms people."""
    return listed("causes", noun)


def is_act(verb: Token) -> bool:
    """Tell whether a verb says how it happened: "shot", "stabbed", "collapsed"."""
    return belongs("acts", verb)


def is_attack(verb: Token) -> bool:
    """Tell whether the subject of a verb is an attacker: "troops launched a raid", "gunmen opened fire"."""
    weapons = syntax.objects(verb)
    if syntax.is_passive(verb) and verb.i:
        weapons = [verb.nbor(-1)]
    mounted = belongs("mounting", verb) and any(is_cause(noun) or belongs("mounted", noun) for noun in weapons)
    return belongs("attacking", verb) or mounted
