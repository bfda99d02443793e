"""Findings: every figure of harm in an article, once each, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.casualties.figure import Figure
from factx.facts.casualties.figures import told_beside, told_of_victims
from factx.facts.casualties.figures.counted import Measure
from factx.facts.casualties.figures.status import status
from factx.facts.casualties.outcomes import JOINED, OUTCOMES
from factx.facts.casualties.triggers.constructions.adjectives import of_state
from factx.facts.casualties.triggers.constructions.nouns import of_event
from factx.facts.casualties.triggers.constructions.verbs import of_verb
from factx.facts.casualties.triggers.outcomes.displaced import of_order
from factx.facts.casualties.triggers.outcomes.infected import is_near_illness
from factx.facts.casualties.triggers.outcomes.wounded import of_wound
from factx.facts.casualties.words.lookup import belongs, outcome
from factx.facts.casualties.words.people import HUMAN_NAMES
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.harm import Harm
    from factx.facts.casualties.record import Outcome, Status
    from factx.reading import Reading


def figures_in(reading: Reading) -> list[Figure]:
    """List the figures of an article in the order of its text."""
    measure = Measure.of(reading)
    found = [figure for token in reading.doc for figure in _told_by(reading, measure, token)]
    told = in_order(_once_each(_by_nearest(measure, found)))
    others = [*told_beside.added(measure, told), *told_of_victims.described(measure, told)]
    return list(_told_first(reading, in_order([*told, *others])))


def _told_first(reading: Reading, figures: list[Figure]) -> Iterator[Figure]:
    """Leave out "Smith's death" where the article has told before that Smith died."""
    seen: set[tuple[str, str]] = set()
    for figure in figures:
        named = reading.names.at(figure.noun) if figure.is_single else None
        told = (figure.outcome, named.name) if named is not None else None
        if told in seen and belongs("named_events", figure.harm.trigger):
            continue
        seen.update([told] if told is not None else [])
        yield figure


def in_order(figures: Iterable[Figure]) -> list[Figure]:
    """Sort figures by where they stand."""
    return sorted(figures, key=lambda figure: (figure.count.start, figure.span.end))


def _told_by(reading: Reading, measure: Measure, token: Token) -> Iterator[Figure]:
    for harm in harms(token):
        certainty = None if is_name(reading, token) else status(harm)
        if certainty is not None:
            told = replace(harm, outcome=_meant(harm))
            yield from (replace(figure, status=_settled(figure, certainty)) for figure in measure.figures(told))


def harms(token: Token) -> list[Harm]:
    """List the harms that a word tells of."""
    return [*of_verb(token), *of_state(token), *of_event(token), *of_wound(token), *of_order(token)]


def _meant(harm: Harm) -> Outcome:
    """Tell the sick in hospital from the injured."""
    turned = OUTCOMES[harm.outcome].turned_by_illness
    is_sick = turned is not None and belongs("hospital", harm.trigger) and is_near_illness(harm.trigger)
    return turned if turned is not None and is_sick else harm.outcome


def _settled(figure: Figure, certainty: Status) -> Status:
    return "asserted" if figure.value == 0 and certainty == "denied" else certainty


def is_name(reading: Reading, token: Token) -> bool:
    """Tell whether a word is part of the name of something other than people."""
    named = reading.names.at(token)
    return named is not None and named.type not in HUMAN_NAMES


def _by_nearest(measure: Measure, figures: list[Figure]) -> list[Figure]:
    """Leave the 14 of "killed six and wounded 14" to the verb right before it, whatever the parse makes of it."""
    begins = {figure.count.start: figure for figure in figures if figure.harm.trigger.i + 1 == figure.count.start}
    return [figure for figure in figures if not _is_stolen(measure, figure, begins.get(figure.count.start))]


def _is_stolen(measure: Measure, figure: Figure, owner: Figure | None) -> bool:
    if owner is None or owner.outcome == figure.outcome:
        return False
    between = range(figure.harm.trigger.i, owner.harm.trigger.i)
    return any(i in measure.at for i in between)


def _once_each(figures: Iterable[Figure]) -> Iterator[Figure]:
    by_words: dict[tuple[int, int], list[Figure]] = {}
    for figure in figures:
        by_words.setdefault((figure.count.start, figure.count.end), []).append(figure)
    for told in by_words.values():
        yield from _merged(told)


def _merged(told: list[Figure]) -> Iterator[Figure]:
    """Keep one figure for each outcome of the same words, and one for outcomes that are told as one."""
    by_outcome = {figure.outcome: figure for figure in reversed(told)}
    if len(by_outcome) > 1:
        # "Three hostages were killed": the noun says who they were, the verb what befell them.
        told_by_verb = {
            name: figure for name, figure in by_outcome.items() if not outcome("people", figure.harm.trigger)
        }
        by_outcome = told_by_verb or by_outcome
    single = [figure.outcome for figure in by_outcome.values() if figure.value == 1]
    for included in (less for more in single for less in OUTCOMES[more].includes_for_one):
        by_outcome.pop(included, None)
    for joint in JOINED:
        if by_outcome.keys() >= set(joint.both) and _is_told_as_one(*(by_outcome[one] for one in joint.both)):
            merged = replace(by_outcome[joint.both[0]], outcome=joint.outcome)
            kept = {name: figure for name, figure in by_outcome.items() if name not in joint.both}
            by_outcome = kept | {joint.outcome: merged}
    yield from by_outcome.values()


def _is_told_as_one(one: Figure, other: Figure) -> bool:
    return _clause(one) == _clause(other)


def _clause(figure: Figure) -> Token:
    trigger = figure.harm.trigger
    first = syntax.first_conjunct(trigger)
    above = first if syntax.is_predicate(first) else syntax.predicate(first)
    return syntax.first_conjunct(above if above is not None else first)
