"""Reasons: why an article stands by its tolls, and why not by its other figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Excerpt, Explanation, Rejection
from factx.facts.casualties.pipeline import harm
from factx.facts.tolls.pipeline import tolls

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factx.facts.casualties.record import Casualty
    from factx.facts.tolls.record import Toll
    from factx.reading import Reading


def explanations(reading: Reading) -> Iterator[Explanation]:
    """The reason for each toll, with the figures that it rests on."""
    figures = reading.once(harm).casualties
    for toll in reading.once(tolls):
        yield Explanation.of(_rule(figures, toll), *(_words(figures[number]) for number in toll.casualties))


def rejections(reading: Reading) -> Iterator[Rejection]:
    """The figures that no toll rests on, older and contradicting ones included."""
    supporting = {number for toll in reading.once(tolls) for number in toll.casualties}
    older = {number for toll in reading.once(tolls) for number in toll.superseded}
    for number, figure in enumerate(reading.once(harm).casualties):
        if number not in supporting:
            reason = "an older figure" if number in older else _why_not(figure)
            yield Rejection(figure.text, figure.start, figure.end, reason)


def _rule(figures: Sequence[Casualty], toll: Toll) -> str:
    if toll.inferred:
        outcomes = {figures[number].outcome for number in toll.casualties}
        return "parts told in one breath, added up" if outcomes == {toll.outcome} else "those shot, less the dead"
    if len(toll.casualties) > 1:
        return "figures that agree"
    return "latest of several figures" if toll.superseded else "figure told once"


def _why_not(figure: Casualty) -> str:
    if figure.status != "asserted":
        return f"{figure.status}, not asserted"
    return "part of a greater figure" if figure.part_of is not None else "not the figure that the article stands by"


def _words(figure: Casualty) -> Excerpt:
    return Excerpt(figure.text, figure.start, figure.end)
