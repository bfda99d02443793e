"""Told beside: what the ways of a slot find near a figure, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.facts.casualties.slots.clauses import Scene
from factx.reading import ways as named_ways

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.reading import Reading
    from factx.reading.ways import Way

Fits = Callable[["Reading", "Figure", "Token"], bool]
Ways = Sequence["Way[[Reading, Figure, Scene], list[Token]]"]


@dataclass(frozen=True, slots=True)
class Told:
    """One word that may fill a slot of a figure, by the way that found it."""

    noun: Token
    way: str


def told(ways: Ways, fits: Fits, reading: Reading, figure: Figure, scene: Scene) -> list[Told]:
    """Everything that the ways find beside a figure and that fits, each word once, by the first way that finds it."""
    found: dict[int, Told] = {}
    for way, nouns in named_ways.every(ways, reading, figure, scene):
        for noun in nouns:
            if noun.i not in found and fits(reading, figure, noun):
                found[noun.i] = Told(noun, way.name)
    return list(found.values())
