"""Injuries: what a noun tells that one suffers: a burn, a fever, a broken wrist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import belongs, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome


def hurt(noun: Token) -> Outcome | None:
    """What a noun tells that one suffers: "burns", "a fever", "a broken wrist", and not "her wrist"."""
    is_broken = belongs("bones", noun) and any(belongs("broken", word) for word in syntax.phrase(noun))
    return "injured" if is_broken else outcome("hurts", noun)
