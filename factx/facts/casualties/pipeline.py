"""Records: each figure of harm with its slots, as a casualty."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.base import Excerpt
from factx.facts.casualties.figures.find import figures_in
from factx.facts.casualties.parts import cues, rules
from factx.facts.casualties.record import Casualty, Count
from factx.facts.casualties.slots import cause, date, perpetrator, place, source
from factx.facts.casualties.slots.clauses import Scene
from factx.facts.casualties.story import running_event, same_person
from factx.facts.casualties.triggers.outcomes import identified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.reading import Reading

LONGEST = 400
"""How many tokens on either side of a figure are enough of a sentence that does not end."""


def casualties(reading: Reading) -> tuple[Casualty, ...]:
    """A record for each figure; what its own sentence leaves open is filled from around it."""
    return tuple(running_event.filled(reading, same_person.told_once(reading, _told(reading))))


def _told(reading: Reading) -> list[Casualty]:
    figures = reading.once(figures_in)
    told: list[Casualty] = []
    for figure, whole in zip(figures, rules.wholes(figures), strict=True):
        victims = identified.identity(figure, figures[whole] if whole is not None else None)
        told.append(replace(_casualty(reading, figure), victims=_excerpt(victims), part_of=whole))
    pairs = zip(figures, told, strict=True)
    return [_with_source_of_whole(casualty, told, cues.opens_with_whole(figure)) for figure, casualty in pairs]


def _with_source_of_whole(casualty: Casualty, told: Sequence[Casualty], goes_on: bool) -> Casualty:
    """A part the source of its whole: "Police say 12 died, three of them women. Of these, …"."""
    whole = told[casualty.part_of] if casualty.part_of is not None else casualty
    is_one_breath = whole.sentence == casualty.sentence or (goes_on and casualty.source is None)
    return replace(casualty, source=whole.source) if is_one_breath and whole.source is not None else casualty


def _casualty(reading: Reading, figure: Figure) -> Casualty:
    scene = Scene.of(figure)
    return Casualty(
        *_words(figure.span),
        outcome=figure.outcome,
        count=Count(*_words(figure.count), figure.value, figure.low, figure.high),
        place=place.place(reading, figure, scene),
        date=date.date(reading, figure, scene),
        cause=cause.cause(reading, figure, scene),
        perpetrator=perpetrator.perpetrator(reading, figure, scene) if figure.status == "asserted" else None,
        source=source.source(reading, figure, scene),
        status=figure.status,
        sentence=_sentence(figure.noun),
    )


def _excerpt(span: Span | None) -> Excerpt | None:
    return Excerpt.of(span) if span is not None else None


def _sentence(noun: Token) -> Excerpt:
    start, end = max(noun.sent.start, noun.i - LONGEST), min(noun.sent.end, noun.i + LONGEST)
    sentence = noun.doc[start:end]
    while start + 1 < end and sentence.doc[start].is_space:
        start += 1
    while end > start + 1 and sentence.doc[end - 1].is_space:
        end -= 1
    return Excerpt.of(sentence.doc[start:end])


def _words(span: Span) -> tuple[str, int, int]:
    return span.text, span.start_char, span.end_char
