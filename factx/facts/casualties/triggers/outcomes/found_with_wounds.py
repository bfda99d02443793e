"""Wounds: people found or brought in with them: "found a man with gunshot wounds", "came to a clinic with a burn"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.words.injury_nouns import hurt
from factx.facts.casualties.words.lookup import belongs
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def harms_of_wound(noun: Token) -> list[Harm]:
    """The harm of those whom the article finds or brings in with a wound."""
    governor = syntax.governor(noun) if hurt(noun) == "injured" else None
    people = _found_with(governor[0]) if governor is not None and governor[1] == "with" else []
    return [Harm("injured", noun, tuple(people))] if people else []


def _found_with(word: Token) -> list[Token]:
    """Those of "came in with a wound", "was at a clinic with a wound" and "found a man with a wound"."""
    if word.tag_.startswith("VB"):
        return [] if belongs("suffering", word) else syntax.objects(word) or syntax.subjects(word)
    verb, place = word.head, syntax.governor(word)
    if place is not None and place[1] == "at" and place[0].tag_.startswith("VB"):
        return syntax.subjects(place[0])
    is_met = (belongs("finding", verb) or belongs("leaving", verb)) and word in syntax.objects(verb)
    return [word] if is_met else []
