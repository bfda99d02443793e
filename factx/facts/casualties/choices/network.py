"""The network: how likely it takes an option for the answer, where a pipeline has one that links figures."""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from factx.facts.casualties.figures.find import figures_in
from factx.figures import EVENT_SLOTS, Place, tell
from factx.figures import OUTCOMES as LEARNT_OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factx.facts.casualties.choices.cases import Case
    from factx.figures import Link
    from factx.reading import Reading

UNKNOWN = "casualties"
"""What the network takes an outcome for that it has not learnt."""
LEAST = 0.02
"""Chances below this one say no more than that there is hardly any."""


@dataclass(frozen=True, slots=True)
class Links:
    """Where the network sees one slot of one figure told."""

    places: tuple[tuple[int, float], ...]
    """Where in the article, in characters, and how likely."""
    nothing: float
    """How likely it is told nowhere."""


def weight_of_evidence(case: Case) -> float:
    """How much the network speaks for an option: the logarithm of its chance over the least that counts."""
    links, words = _links(case), case.option.words
    chance = sum(score for place, score in links.places if words.start <= place < words.end) if links else 0.0
    return _shown(chance)


def weight_of_nothing(case: Case) -> float:
    """How much it speaks for nothing being told."""
    links = _links(case)
    return _shown(links.nothing) if links else 0.0


def told(reading: Reading) -> list[dict[str, Links]]:
    """What the network tells of all figures, in their order, by slot; nothing where the pipeline has not learnt it."""
    figures = reading.once(figures_in)
    known = [figure.outcome if figure.outcome in LEARNT_OUTCOMES else UNKNOWN for figure in figures]
    places = zip(figures, known, strict=True)
    asked = [Place(figure.count.start, figure.count.end, outcome) for figure, outcome in places]
    found = tell(reading.doc, asked, len(EVENT_SLOTS))
    linked = found.links if found is not None else []
    return [{slot: _as_places(reading, links) for slot, links in each.items()} for each in linked]


def _as_places(reading: Reading, links: Sequence[Link]) -> Links:
    places = ((reading.doc[link.token].idx, link.score) for link in links if link.token is not None)
    return Links(tuple(places), sum(link.score for link in links if link.token is None))


def _links(case: Case) -> Links | None:
    found = case.board.story.reading.once(told)
    return found[case.figure.number][case.board.story.field.name] if found else None


def _shown(chance: float) -> float:
    return log(max(chance, LEAST) / LEAST)
