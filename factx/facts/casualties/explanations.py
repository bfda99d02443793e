"""Explanations: by which rule each figure was found, and by which words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.facts.base import Excerpt, Explanation
from factx.facts.casualties.figures.find import figures_in

if TYPE_CHECKING:
    from factx.reading import Reading


def explanations(reading: Reading) -> Iterator[Explanation]:
    """Explain each figure: the word of harm, and the number."""
    for figure in reading.once(figures_in):
        yield Explanation.of(figure.harm.rule, Excerpt.of(figure.harm.trigger), Excerpt.of(figure.count))
