"""Figures: every number of people harmed in an article, once each, in order: the 12 of "a bomb killed 12 people"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.casualties.figures import told_beside, told_of_victims
from factx.facts.casualties.figures.again import told_again
from factx.facts.casualties.figures.counted import Measure
from factx.facts.casualties.figures.learned import with_learned
from factx.facts.casualties.figures.merge import merged
from factx.facts.casualties.figures.other_fate import has_other_fate
from factx.facts.casualties.figures.status import status
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.triggers.find import harms
from factx.facts.casualties.triggers.outcomes.infected import is_hurt, is_near_illness
from factx.facts.casualties.words.lookup import belongs
from factx.facts.casualties.words.people import HUMAN_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.harm import Harm
    from factx.facts.casualties.record import Outcome, Status
    from factx.reading import Reading


def figures_in(reading: Reading) -> list[Figure]:
    """The figures of an article in the order of its text."""
    measure = Measure.of(reading)
    by_triggers = [figure for token in reading.doc for figure in _figures_of(reading, measure, token)]
    figures = in_order(merged(measure, by_triggers))
    others = [*told_beside.added(measure, figures), *told_of_victims.described(measure, figures)]
    figures = in_order([*figures, *others])
    by_rules = in_order([*figures, *told_again.again(measure, figures)])
    harmed = [figure for figure in with_learned(measure, by_rules) if not has_other_fate(figure)]
    return in_order(harmed)


def in_order(figures: Iterable[Figure]) -> list[Figure]:
    """The figures sorted by where they stand."""
    return sorted(figures, key=lambda figure: (figure.count.start, figure.span.end))


def _figures_of(reading: Reading, measure: Measure, token: Token) -> Iterator[Figure]:
    for harm in harms(token):
        certainty = None if is_name(reading, token) else status(harm)
        if certainty is not None:
            of_outcome = replace(harm, outcome=_outcome_meant(harm))
            yield from (replace(figure, status=_settled(figure, certainty)) for figure in measure.figures(of_outcome))


def is_name(reading: Reading, token: Token) -> bool:
    """Whether a word is part of the name of something other than people."""
    named = reading.names.at(token)
    return named is not None and named.type not in HUMAN_NAMES


def _outcome_meant(harm: Harm) -> Outcome:
    """The outcome, or what it is in hospital near an illness: the sick there are not the injured, nor the other way."""
    if is_hurt(harm.trigger):
        return "injured"
    turned = OUTCOMES[harm.outcome].turned_by_illness
    is_sick = turned is not None and belongs("hospital", harm.trigger) and is_near_illness(harm.trigger)
    return turned if turned is not None and is_sick else harm.outcome


def _settled(figure: Figure, certainty: Status) -> Status:
    """The status of a figure; that none were harmed is asserted: "no one was killed"."""
    return "asserted" if figure.value == 0 and certainty == "denied" else certainty
