"""Tolls: for each event and outcome, the figure that the article stands by."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.facts.base import Explanation, Rejection
from factx.facts.tolls.record import Toll

if TYPE_CHECKING:
    from factx.reading import Reading


def find(reading: Reading) -> Iterator[Toll]:
    """The toll of each event."""
    # The rules come with the first article: help and versions do not wait for them.
    from factx.facts.tolls.pipeline import tolls

    yield from reading.once(tolls)


def explain(reading: Reading) -> Iterator[Explanation]:
    """For each toll, how it follows from its figures, and which those are."""
    from factx.facts.tolls.explanations import explanations

    return explanations(reading)


def reject(reading: Reading) -> Iterator[Rejection]:
    """The figures that no toll rests on."""
    from factx.facts.tolls.explanations import rejections

    return rejections(reading)
