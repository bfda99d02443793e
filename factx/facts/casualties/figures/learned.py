"""Learned figures: those that the pipeline has learnt to find, where no rule speaks: "The dead: Parna 22, Luth 15"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from factx.facts.casualties.figure import Figure
from factx.facts.casualties.figures.status import status
from factx.facts.casualties.harm import Harm
from factx.facts.casualties.outcomes import OUTCOMES
from factx.figures.key import KEY
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

    from factx.facts.casualties.figures.counted import Measure
    from factx.facts.casualties.record import Outcome

RULE = "learnt"
MIN_PROBABILITY = 0.98
"""How sure the pipeline must be of a figure to be heard beside the rules: so sure it was right more often than they
were, on whole articles that neither had been learnt or written from."""


def with_learned(measure: Measure, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures, with the outcome that the pipeline is sure of, and those that no rule speaks of."""
    sure = _sure(measure.reading.doc)
    outcomes = {i: words.label_ for words in sure for i in range(words.start, words.end)}
    for figure in figures:
        outcome = next((outcomes[i] for i in range(figure.count.start, figure.count.end) if i in outcomes), None)
        yield replace(figure, outcome=cast("Outcome", outcome)) if outcome in OUTCOMES else figure
    yield from _further(measure, figures, sure)


def _further(measure: Measure, figures: Sequence[Figure], sure: Sequence[Span]) -> Iterator[Figure]:
    """The figures that the pipeline is sure of, whose words are in no figure of the rules."""
    taken = {i for figure in figures for i in range(figure.span.start, figure.span.end)}
    for words in sure:
        if taken.isdisjoint(range(words.start, words.end)):
            found = _told(measure, words)
            if found is not None and taken.isdisjoint(range(found.span.start, found.span.end)):
                taken.update(range(found.span.start, found.span.end))
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
    """The figure as rules read its phrase, or at least its number; none where the words count nobody."""
    read = (figure for figure in measure.figures(harm) if _overlaps(figure.count, words))
    if (figure := next(read, None)) is not None:
        return figure
    amount = next((measure.at[i] for i in range(words.start, words.end) if i in measure.at), None)
    if amount is None:
        return None
    numbers = amount.value, amount.low, amount.high
    return Figure(harm.outcome, harm, harm.victims[0], amount.span, amount.span, *numbers, victims=None)


def _overlaps(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
