"""Told of victims: who they were of whom the article has told: "three of the victims were guards"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, Kind
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.words.lookup import lemma
from factx.facts.casualties.words.people import is_human
from factx.reading import syntax
from factx.reading.numbers import ordinal

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.figures.counted import Measure

RULE = "told of the victims"
REST = frozenset({"other", "others", "last", "rest", "remaining"})


def described(measure: Measure, told: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of what is said of "the victims": what befell them is what the last figure before them tells."""
    taken = {figure.count.start for figure in told}
    harmed = [figure for figure in told if OUTCOMES[figure.outcome].makes_victims]
    for noun in filter(_are_victims, measure.reading.doc if harmed else ()):
        before = [figure for figure in harmed if figure.count.start < noun.i]
        people = [who for who in _people(noun) if who.i not in taken] if before else []
        if people:
            harm = Harm(before[-1].outcome, noun, tuple(people), Kind.VICTIMS, RULE)
            yield from measure.figures(harm)


def _are_victims(noun: Token) -> bool:
    return lemma(noun) == "victim"


def _people(victims: Token) -> Iterator[Token]:
    """Three, two and the cook of "three of the victims were guards, two were maids and the last was a cook"."""
    governor = syntax.governor(victims)
    if governor is None or governor[1] != "of" or governor[0].tag_ != "CD":
        return
    said = governor[0].head
    if governor[0] in syntax.subjects(said) and is_human(said):
        yield governor[0]
        for other in filter(is_human, syntax.conjuncts(said)[1:]):
            subjects = syntax.own_subjects(other)
            yield from (noun for noun in subjects if noun.tag_ == "CD")
            yield from (other for noun in subjects if ordinal(noun) or noun.lower_ in REST)
