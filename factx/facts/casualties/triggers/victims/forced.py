"""Victims by force: whom a verb makes or tells to do something: "forced 90 people to flee", "urged them to leave"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import belongs
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

MAX_ARCS_TO_FORCING_VERB = 3
"""How far above an infinitive the verb that makes people do it stands: "forced 90 people living there to flee"."""


def forced_to(verb: Token) -> list[Token]:
    """The people of "forced 90 people living there to flee", whatever the parse hangs the infinitive on."""
    above = _above(verb, "forcing")
    return [noun for noun in syntax.objects(above) if noun.i < verb.i] if above is not None else []


def ordered_to(verb: Token) -> list[Token]:
    """The people of "ordered 90 people to flee" and of "90 people were urged to flee"."""
    above = _above(verb, "ordering")
    return [noun for noun in syntax.patients(above) if noun.i < verb.i] if above is not None else []


def _above(verb: Token, part: str) -> Token | None:
    """The verb over an infinitive that makes or tells somebody to do it."""
    above = list(verb.ancestors)[:MAX_ARCS_TO_FORCING_VERB] if syntax.is_infinitive(verb) else []
    return next((word for word in above if belongs(part, word)), None)
