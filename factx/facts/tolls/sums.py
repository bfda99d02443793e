"""Sums: totals that an article leaves to its readers: "three soldiers and five civilians were killed"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Casualty
    from factx.reading import Reading


def addends(reading: Reading, figures: Sequence[Casualty], numbers: Sequence[int]) -> list[int]:
    """The figures that make a total together: all there are, exact, of different people, told in one breath."""
    told = [figures[number] for number in numbers]
    if len(told) < 2 or not all(map(_is_exact, told)) or len({_people(figure) for figure in told}) < len(told):
        return []
    return list(numbers) if all(_is_one_breath(reading, *pair) for pair in pairwise(told)) else []


def is_exceeded(figures: Sequence[Casualty], best: int) -> bool:
    """Whether the stated parts of a figure, of different people, are more than it."""
    most = figures[best].count.high
    parts = {_people(figure): figure.count.low or 0 for figure in figures if figure.part_of == best}
    return most is not None and sum(parts.values()) > most


def _is_exact(figure: Casualty) -> bool:
    return figure.count.value is not None and figure.count.low == figure.count.high and figure.part_of is None


def _people(figure: Casualty) -> str:
    return (figure.victims.text if figure.victims is not None else "").lower()


def _is_one_breath(reading: Reading, one: Casualty, other: Casualty) -> bool:
    """Whether nothing but "and", commas, ages and what renames the first stand between two figures."""
    words = reading.doc.char_span(one.start, one.end, alignment_mode="expand")
    between = reading.doc.char_span(one.end, other.start, alignment_mode="contract")
    if words is None or one.end >= other.start:
        return False
    renamed = {word for noun in words for role in syntax.appositions(noun) for word in role.subtree}
    return all(word in renamed or _may_stand_between(word) for word in between or ())


def _may_stand_between(word: Token) -> bool:
    """Whether a word parts no breath: "and", a comma, an age as in "Ana Cruz, 40, and Tim, aged 12"."""
    is_age = word.is_digit or word.lower_ in {"aged", "age"}
    return word.is_punct or word.is_space or word.tag_ == "CC" or is_age
