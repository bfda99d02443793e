"""The network: how likely it takes an option for the answer, where a pipeline has one that links figures."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from factx.facts.casualties.figures.find import figures_in
from factx.figures import OUTCOMES as LEARNT_OUTCOMES
from factx.figures import Place, tell

if TYPE_CHECKING:
    from factx.facts.casualties.choices.cases import Case
    from factx.figures import Told
    from factx.reading import Reading

UNKNOWN = "casualties"
"""What the network takes an outcome for that it has not learnt."""
LEAST = 0.02
"""Chances below this one say no more than that there is hardly any."""


def weight_of_evidence(case: Case) -> float:
    """How much the network speaks for an option: the logarithm of its chance over the least that counts."""
    return _shown(sum(score for token, score in _links(case) if token is not None and _is_in(case, token)))


def weight_of_nothing(case: Case) -> float:
    """How much it speaks for nothing being told."""
    return _shown(sum(score for token, score in _links(case) if token is None))


def told(reading: Reading) -> Told | None:
    """What the network tells of all figures, in their order; none where the pipeline has not learnt it."""
    figures = reading.once(figures_in)
    known = [figure.outcome if figure.outcome in LEARNT_OUTCOMES else UNKNOWN for figure in figures]
    places = zip(figures, known, strict=True)
    return tell(reading.doc, [Place(figure.count.start, figure.count.end, outcome) for figure, outcome in places])


def _links(case: Case) -> list[tuple[int | None, float]]:
    found = case.board.story.reading.once(told)
    links = found.links[case.figure.number][case.board.story.field.name] if found is not None else []
    return [(link.token, link.score) for link in links]


def _is_in(case: Case, token: int) -> bool:
    doc, words = case.board.story.reading.doc, case.option.words
    return bool(words.start <= doc[token].idx < words.end)


def _shown(chance: float) -> float:
    return log(max(chance, LEAST) / LEAST)
