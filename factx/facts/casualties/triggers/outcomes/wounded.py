"""Wounds: people found or brought in with them: "found a man with gunshot wounds", "came to a clinic with a burn"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, under
from factx.facts.casualties.words.lookup import belongs, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token


def of_wound(noun: Token) -> Iterator[Harm]:
    """Give the harm of those whom the article finds or brings in with a wound."""
    if outcome("hurts", noun) != "injured":
        return
    governor = syntax.governor(noun)
    if governor is not None and governor[1] == "with" and (people := _bearers(governor[0])):
        yield from under("wound", [Harm("injured", noun, tuple(people))])


def _bearers(word: Token) -> list[Token]:
    if word.tag_.startswith("VB"):
        return [] if belongs("suffering", word) else syntax.objects(word) or syntax.subjects(word)
    verb, place = word.head, syntax.governor(word)
    if place is not None and place[1] == "at" and place[0].tag_.startswith("VB"):
        return syntax.subjects(place[0])
    is_met = (belongs("finding", verb) or belongs("leaving", verb)) and word in syntax.objects(verb)
    return [word] if is_met else []
