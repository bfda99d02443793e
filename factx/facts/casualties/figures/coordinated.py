"""Coordinated: "a man and his two children" are one figure, "three soldiers and five civilians" are two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.casualties.words import people
from factx.reading import syntax

if TYPE_CHECKING:
    from factx.facts.casualties.figure import Figure


def summed(figures: Iterable[Figure]) -> Iterator[Figure]:
    """The figures, with one for each run of coordinated persons of whom some have no number: "a man and his wife"."""
    for run in _runs(figures):
        members = _with_shared_numbers(run)
        yield from [_sum(members)] if _is_enumeration(members) else members


def _runs(figures: Iterable[Figure]) -> list[list[Figure]]:
    """The figures in runs of those that stand in one coordination."""
    runs: list[list[Figure]] = []
    for figure in figures:
        if runs and _stand_together(runs[-1][-1], figure):
            runs[-1].append(figure)
        else:
            runs.append([figure])
    return runs


def _stand_together(one: Figure, other: Figure) -> bool:
    is_next = one.span.end + 1 == other.span.start and other.noun.doc[one.span.end].lower_ == "and"
    return is_next or syntax.first_conjunct(one.noun) == syntax.first_conjunct(other.noun)


def _with_shared_numbers(members: list[Figure]) -> list[Figure]:
    """The members of a run, with one for those that one number counts: "18 women and children"."""
    if len(members) > 1 and all(_is_bare(figure) for figure in members):
        span = members[0].noun.doc[members[0].span.start : members[-1].span.end]
        return [replace(members[0], span=span, count=span, victims=span)]
    kept: list[Figure] = []
    for figure in members:
        shared = kept[-1].victims if kept and _is_bare(figure) and figure.span[0] == figure.noun else None
        if shared is not None and kept[-1].count.end <= shared.start:
            doc, last = figure.noun.doc, kept[-1]
            victims, span = doc[shared.start : figure.span.end], doc[last.span.start : figure.span.end]
            kept[-1] = replace(last, victims=victims, span=span)
        else:
            kept.append(figure)
    return kept


def _is_bare(figure: Figure) -> bool:
    return figure.value is None and figure.count == figure.span and not people.is_definite(figure.noun)


def _is_enumeration(members: list[Figure]) -> bool:
    exact = all(figure.value is not None and figure.low == figure.high == figure.value for figure in members)
    named = [figure.is_single and figure.noun.tag_ == "NNP" for figure in members]
    return len(members) > 1 and exact and any(figure.is_single for figure in members) and (all(named) or not any(named))


def _sum(members: list[Figure]) -> Figure:
    first, last = members[0], members[-1]
    total = sum(figure.value or 0 for figure in members)
    span = first.noun.doc[first.span.start : max(last.span.end, first.span.end)]
    return replace(first, span=span, count=span, value=total, low=total, high=total, victims=span, is_single=False)
