"""Merging: what several harms tell by the same words is one figure: the 12 of "12 people were shot and killed"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.casualties.outcomes import JOINED, OUTCOMES
from factx.facts.casualties.words.lookup import outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.figures.counted import Measure
    from factx.facts.casualties.record import Outcome

    ByOutcome = dict[Outcome, Figure]


def merged(measure: Measure, figures: list[Figure]) -> Iterator[Figure]:
    """The figures, one for each outcome of the same words, and one for outcomes that are told as one."""
    by_words: dict[tuple[int, int], list[Figure]] = {}
    for figure in _with_nearest_trigger(measure, figures):
        by_words.setdefault((figure.count.start, figure.count.end), []).append(figure)
    for same in by_words.values():
        yield from _merged(same)


def apart(figures: Iterable[Figure]) -> list[Figure]:
    """The figures less those within the words of another of their outcome: "thousands and thousands" is one."""
    kept: list[Figure] = []
    for figure in sorted(figures, key=lambda figure: figure.count.start - figure.count.end):
        if not any(_run_together(figure, other) for other in kept):
            kept.append(figure)
    return kept


def _run_together(one: Figure, other: Figure) -> bool:
    are_over = one.count.start < other.count.end and other.count.start < one.count.end
    return are_over and one.outcome == other.outcome


def _with_nearest_trigger(measure: Measure, figures: list[Figure]) -> list[Figure]:
    """The figures without those of which the verb right before is another's: "killed six and wounded 14"."""
    begins = {figure.count.start: figure for figure in figures if figure.harm.trigger.i + 1 == figure.count.start}
    return [figure for figure in figures if not _is_stolen(measure, figure, begins.get(figure.count.start))]


def _is_stolen(measure: Measure, figure: Figure, owner: Figure | None) -> bool:
    if owner is None or owner.outcome == figure.outcome:
        return False
    between = range(figure.harm.trigger.i, owner.harm.trigger.i)
    return any(i in measure.at for i in between)


def _merged(same: list[Figure]) -> Iterable[Figure]:
    """The figures of the same words: first, who they were gives way to what befell them; joint outcomes come last."""
    # Of two rules that tell the same outcome, the first keeps its name.
    by_outcome: ByOutcome = {figure.outcome: figure for figure in reversed(same)}
    for refine in (_by_verbs, _without_included, _joined):
        by_outcome = refine(by_outcome)
    return by_outcome.values()


def _by_verbs(by_outcome: ByOutcome) -> ByOutcome:
    """What verbs tell, if they do: of "three hostages were killed", the noun says who they were."""
    if len(by_outcome) < 2:
        return by_outcome
    by_verbs = {name: figure for name, figure in by_outcome.items() if not outcome("people", figure.harm.trigger)}
    return by_verbs or by_outcome


def _without_included(by_outcome: ByOutcome) -> ByOutcome:
    """The outcomes without what is not told apart of one person: the hurt of "a man was hurt and killed"."""
    single = [name for name, figure in by_outcome.items() if figure.value == 1]
    included = {less for more in single for less in OUTCOMES[more].includes_for_one}
    return {name: figure for name, figure in by_outcome.items() if name not in included}


def _joined(by_outcome: ByOutcome) -> ByOutcome:
    """The outcomes with one for two that a clause tells as one: "killed or wounded"."""
    for joint in JOINED:
        if by_outcome.keys() >= set(joint.both) and _are_of_one_clause(*(by_outcome[one] for one in joint.both)):
            figure = replace(by_outcome[joint.both[0]], outcome=joint.outcome)
            kept = {name: other for name, other in by_outcome.items() if name not in joint.both}
            by_outcome = kept | {joint.outcome: figure}
    return by_outcome


def _are_of_one_clause(one: Figure, other: Figure) -> bool:
    return _clause(one) == _clause(other)


def _clause(figure: Figure) -> Token:
    first = syntax.first_conjunct(figure.harm.trigger)
    above = first if syntax.is_predicate(first) else syntax.predicate(first)
    return syntax.first_conjunct(above if above is not None else first)
