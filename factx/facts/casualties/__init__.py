"""Casualties: how many were killed, injured, missing …, and who says so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.facts.base import Explanation, Rejection
from factx.facts.casualties.record import Casualty

if TYPE_CHECKING:
    from factx.reading import Reading


def find(reading: Reading) -> Iterator[Casualty]:
    """Find every figure of people harmed."""
    # The rules come with the first article: help and versions do not wait for them.
    from factx.facts.casualties.pipeline import harm

    yield from reading.once(harm).casualties


def explain(reading: Reading) -> Iterator[Explanation]:
    """For each figure which rule found it, by which words."""
    from factx.facts.casualties.explanations import explanations

    return explanations(reading)


def reject(reading: Reading) -> Iterator[Rejection]:
    """Harm that befalls nobody, and numbers beside harm that count nobody harmed."""
    from factx.facts.casualties.rejections import rejections

    return rejections(reading)
