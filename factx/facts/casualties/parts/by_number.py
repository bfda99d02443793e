"""By number: the whole of a part that numbers tell: "12 out of 60", "thirteen of the 24", new cases of all cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Kind
from factx.facts.casualties.parts.cues import opens_with_whole
from factx.facts.casualties.words.lookup import belongs
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure

NEW = frozenset({"new", "more", "another", "further", "additional"})
MAX_FIGURES_TO_SUM = 12
"""Figures between the first number of a place and the sum of all: those of a bulletin's table."""


def can_hold(whole: Figure, part: Figure) -> bool:
    """Whether a figure can be larger than its part."""
    least = part.value if part.value is not None else part.low or 1
    most = whole.value if whole.value is not None else whole.high
    return most is None or (most > least) or (most == least and whole.low != whole.high)


def of_shares(figures: Sequence[Figure], i: int) -> Figure | None:
    """The whole of the numbers that a sentence gives for places: large enough for all, best as large as their sum."""
    shares = [figure for figure in figures if figure.harm.kind is figures[i].harm.kind is Kind.SHARES]
    beside = [figure for figure in shares if figure.noun.sent == figures[i].noun.sent]
    total = sum(figure.value or 0 for figure in beside)
    near = [whole for whole in figures[max(0, i - MAX_FIGURES_TO_SUM) : i] if whole not in shares]
    alike = [whole for whole in near if whole.outcome == figures[i].outcome and (whole.value or 0) >= total > 0]
    return min(alike, key=lambda whole: whole.value or 0, default=None)


def counted_in(figures: Sequence[Figure], i: int) -> Figure | None:
    """The 60 of "12 out of 60 cases"."""
    count = figures[i].count
    if [word.lower_ for word in count.doc[count.end : count.end + 2]] != ["out", "of"]:
        return None
    return next((whole for whole in figures if whole.count.start == count.end + 2), None)


def counted_of(figures: Sequence[Figure], i: int) -> Figure | None:
    """The 24 of "thirteen of the 24 died" and "of the 24, thirteen were women", told before."""
    number = _number_of_whole(figures[i])
    if number is None:
        return None
    earlier = (
        whole
        for whole in reversed(figures[:i])
        if number.text.lower() == whole.count.text.lower() or _is_number(whole, number)
    )
    return next((whole for whole in earlier if can_hold(whole, figures[i])), None)


def _number_of_whole(figure: Figure) -> Token | None:
    """The number behind "of the" right behind a figure, or at the opening of its sentence."""
    doc, sentence = figure.span.doc, figure.noun.sent
    starts = [figure.count.end] + ([sentence.start] if opens_with_whole(figure) else [])
    inside = [j for j in range(figure.count.start, figure.count.end - 2) if doc[j].lower_ == "of"]
    openings = (j for j in [*inside, *starts] if [word.lower_ for word in doc[j : j + 2]] == ["of", "the"])
    return next((doc[j + 2] for j in openings if j + 2 < len(doc) and doc[j + 2].tag_ == "CD"), None)


def _is_number(whole: Figure, number: Token) -> bool:
    return number.text.replace(",", "") == str(whole.value)


def new_of_all(figures: Sequence[Figure], i: int) -> Figure | None:
    """All told so far, of whom some are new: "212 new cases … the country has registered 9,874 cases"."""
    part = figures[i]
    if not any(word.lower_ in NEW for word in part.span) or part.value is None:
        return None
    near = [
        figure for figure in figures[max(0, i - 3) : i + 4] if figure is not part and figure.outcome == part.outcome
    ]
    larger = [whole for whole in near if can_hold(whole, part) and whole.value is not None and _is_total(whole, part)]
    return larger[0] if larger else None


def _is_total(whole: Figure, part: Figure) -> bool:
    """Whether a figure counts all so far: a toll, or as many of the same noun that are not new."""
    is_alike = whole.harm.kind is part.harm.kind is Kind.EVENTS and not any(word.lower_ in NEW for word in whole.span)
    return is_alike or (whole.harm.kind is Kind.TOLL and whole.noun.sent == part.noun.sent)


def raised(figures: Sequence[Figure], i: int) -> Figure | None:
    """The toll that a figure brings to a new number: "drowned two more, taking the toll to 11"."""
    part = figures[i]
    later = figures[i + 1 : i + MAX_FIGURES_TO_SUM]
    tolls = (whole for whole in later if whole.harm.kind is Kind.TOLL and whole.outcome == part.outcome)
    return next((whole for whole in tolls if can_hold(whole, part) and _raises(part, whole)), None)


def _raises(part: Figure, toll: Figure) -> bool:
    """Whether a participle behind the part has the toll for its object: ", taking the toll to 11"."""
    verb = syntax.predicate(toll.harm.trigger)
    if belongs("raising", toll.harm.trigger):
        return part.noun.sent == toll.harm.trigger.sent and part.span.end <= toll.harm.trigger.i
    if verb is None or not belongs("raising", verb) or toll.harm.trigger not in syntax.objects(verb):
        return False
    return verb.tag_ == "VBG" and part.noun.sent == verb.sent and part.span.end <= verb.i
