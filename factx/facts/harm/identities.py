"""Identities: the dead and the missing named afterwards: "the dead sailor was identified as Tomas Bering"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.harm.harms import Harm
from factx.facts.harm.vocabulary import belongs, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.casualties import Outcome


def of_verb(verb: Token) -> Iterator[Harm]:
    """Give the harm of those whom a verb names."""
    if not belongs("identifying", verb):
        return
    for noun in syntax.patients(verb):
        what = _told_of(noun)
        named = [*syntax.complements(verb, "as"), *syntax.complements(noun, "as"), *syntax.object_predicates(verb)]
        if what and named:
            yield Harm(what, verb, tuple(syntax.conjuncts(named[0])))


def _told_of(noun: Token) -> Outcome | None:
    """Tell what befell "the dead", "the missing woman" and "those killed"."""
    words = (noun, *syntax.modifiers(noun))
    told = [outcome("states", word) for word in words] + [
        outcome("done", verb) for verb in syntax.relative_clauses(noun)
    ]
    return next((what for what in told if what), None)
