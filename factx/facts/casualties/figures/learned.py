"""Learned figures: those that the pipeline has learnt to find, where no rule speaks: "The dead: Parna 22, Luth 15"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from factx.facts.casualties.figures.status import status
from factx.facts.casualties.harm import Harm
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.words.lookup import outcome
from factx.figures.key import KEY
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.figures.counted import Measure
    from factx.facts.casualties.record import Outcome

RULE = "learnt"
MIN_PROBABILITY = 0.98
"""How sure the pipeline must be of a figure to be heard beside the rules: so sure it was right more often than they
were, on whole articles that neither had been learnt or written from."""


def with_learned(measure: Measure, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures, and those that no rule speaks of.

    Where rules find no figure at all, neither does this: of an article that tells of no harm it has learnt too little.
    """
    yield from figures
    yield from _further(measure, figures, _sure(measure.reading.doc) if figures else [])


def _further(measure: Measure, figures: Sequence[Figure], sure: Sequence[Span]) -> Iterator[Figure]:
    """The figures that the pipeline is sure of, in sentences of which no rule tells a figure."""
    told = {figure.noun.sent.start for figure in figures}
    for words in sure:
        if words[0].sent.start not in told:
            found = _told(measure, words)
            if found is not None:
                yield found


def _sure(doc: Doc) -> list[Span]:
    """The spans that the pipeline has marked as figures and is sure of; none where it has not learnt any."""
    marked = doc.spans.get(KEY)
    if marked is None:
        return []
    scores = marked.attrs.get("scores", [])
    return [span for span, score in zip(marked, scores, strict=True) if score >= MIN_PROBABILITY]


def _told(measure: Measure, words: Span) -> Figure | None:
    """The figure of some words; none where they count nobody, or tell of what did not happen."""
    if words.label_ not in OUTCOMES:
        return None
    noun = _counted_noun(words)
    harm = Harm(cast("Outcome", words.label_), _trigger(noun), (noun,), rule=RULE)
    certainty, figure = status(harm), _figure(measure, harm, words)
    if certainty is None or figure is None:
        return None
    return replace(figure, status="asserted" if figure.value == 0 else certainty)


def _counted_noun(words: Span) -> Token:
    """The noun that a number counts, or the head of the words: the people of "12 people"."""
    head = syntax.head_of(words)
    return head.head if head in syntax.numbers(head.head) else head


def _trigger(noun: Token) -> Token:
    """The verb of the clause, where it has one: places and times hang on it."""
    verb = syntax.predicate(noun)
    return verb if verb is not None else noun


def _figure(measure: Measure, harm: Harm, words: Span) -> Figure | None:
    """The figure as rules read its phrase; none where they see nobody counted, or somebody who does harm."""
    noun = harm.victims[0]
    if noun in syntax.subjects(noun.head) and outcome("done", noun.head) and not syntax.is_passive(noun.head):
        return None
    return next((figure for figure in measure.figures(harm) if _overlaps(figure.count, words)), None)


def _overlaps(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
