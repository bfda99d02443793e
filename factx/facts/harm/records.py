"""Records: each figure of harm with its slots, as a casualty."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.base import Excerpt
from factx.facts.casualties import Casualty, Count
from factx.facts.harm import blame, context, deaths, identities, moments, partitives, parts, reasons, settings, sources
from factx.facts.harm.findings import figures_in
from factx.facts.harm.scenes import Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Span, Token

    from factx.facts.harm.figures import Figure
    from factx.reading import Reading

LONGEST = 400
"""How many tokens on either side of a figure are enough of a sentence that does not end."""


def casualties(reading: Reading) -> tuple[Casualty, ...]:
    """Give a record for each figure; what its own sentence leaves open is filled from around it."""
    return tuple(context.filled(reading, deaths.told_once(reading, _told(reading))))


def _told(reading: Reading) -> list[Casualty]:
    figures = reading.once(figures_in)
    told: list[Casualty] = []
    for figure, whole in zip(figures, parts.wholes(figures), strict=True):
        victims = identities.identity(figure, figures[whole] if whole is not None else None)
        told.append(replace(_casualty(reading, figure), victims=_excerpt(victims), part_of=whole))
    pairs = zip(figures, told, strict=True)
    return [_with_source_of_whole(casualty, told, partitives.opens_with_whole(figure)) for figure, casualty in pairs]


def _with_source_of_whole(casualty: Casualty, told: Sequence[Casualty], goes_on: bool) -> Casualty:
    """Give a part the source of its whole: "Police say 12 died, three of them women. Of these, …"."""
    whole = told[casualty.part_of] if casualty.part_of is not None else casualty
    is_one_breath = whole.sentence == casualty.sentence or (goes_on and casualty.source is None)
    return replace(casualty, source=whole.source) if is_one_breath and whole.source is not None else casualty


def _casualty(reading: Reading, figure: Figure) -> Casualty:
    scene = Scene.of(figure)
    return Casualty(
        *_words(figure.span),
        outcome=figure.outcome,
        count=Count(*_words(figure.count), figure.value, figure.low, figure.high),
        place=settings.place(reading, figure, scene),
        date=moments.date(reading, figure, scene),
        cause=reasons.cause(reading, figure, scene),
        perpetrator=blame.perpetrator(reading, figure, scene) if figure.status == "asserted" else None,
        source=sources.source(reading, figure, scene),
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
