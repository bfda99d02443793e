"""The pipeline of harm: figures with what is told beside them, grouped into events, which lend them the rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from factx.facts.base import Excerpt
from factx.facts.casualties.choices.fill import filled
from factx.facts.casualties.draft import Draft
from factx.facts.casualties.events import same_person
from factx.facts.casualties.events.compared import Alike
from factx.facts.casualties.events.describe import event
from factx.facts.casualties.events.grouping import groups
from factx.facts.casualties.figures.find import figures_in
from factx.facts.casualties.parts import cues, rules
from factx.facts.casualties.record import Casualty, Count, Event
from factx.facts.casualties.slots import cause, date, perpetrator, place, source
from factx.facts.casualties.slots.clauses import Scene
from factx.facts.casualties.slots.told import told
from factx.facts.casualties.triggers.outcomes import identified

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spacy.tokens import Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.record import Slot
    from factx.facts.casualties.slots.told import Fits, Told, Ways
    from factx.reading import Reading

FIELDS: dict[Slot, tuple[Ways, Fits]] = {
    "place": (place.WAYS, place.fits),
    "date": (date.WAYS, date.fits),
    "cause": (cause.WAYS, cause.fits),
    "perpetrator": (perpetrator.WAYS, perpetrator.fits),
}
QUOTES: dict[Slot, Callable[[Reading, Token], Any]] = {
    "place": place.quote, "date": date.quote, "cause": cause.quote, "perpetrator": perpetrator.quote,
}  # fmt: skip
MAX_TOKENS_TO_SENTENCE_END = 400
"""Tokens on either side of a figure that are enough of a sentence that does not end."""


@dataclass(frozen=True, slots=True)
class Harm:
    """All that an article tells of people harmed."""

    events: tuple[Event, ...]
    casualties: tuple[Casualty, ...]


def harm(reading: Reading) -> Harm:
    """The events of an article with their figures: what a figure's own words leave open comes from its event."""
    found = same_person.told_once(reading, drafts(reading))
    alike = Alike.of(reading, found)
    grouped = groups(alike)
    figures, known = filled(alike, found, grouped)
    pairs = zip(grouped, known, strict=True)
    events = (event(reading, [(i, figures[i]) for i in numbers], each, is_main) for (numbers, is_main), each in pairs)
    return Harm(tuple(events), tuple(draft.casualty for draft in figures))


def drafts(reading: Reading) -> list[Draft]:
    """Each figure with what is told beside it."""
    figures = reading.once(figures_in)
    scenes = [Scene.of(figure) for figure in figures]
    beside = [
        {name: told(ways, fits, reading, figure, scene) for name, (ways, fits) in FIELDS.items()}
        for figure, scene in zip(figures, scenes, strict=True)
    ]
    known: list[Casualty] = []
    for number, (figure, whole) in enumerate(zip(figures, rules.wholes(figures), strict=True)):
        victims = identified.identity(figure, figures[whole] if whole is not None else None)
        casualty = _casualty(reading, figure, scenes[number], beside[number])
        known.append(replace(casualty, victims=_excerpt(victims), part_of=whole))
    return [
        Draft(figure, _with_source_of_whole(casualty, known, cues.opens_with_whole(figure)), mine)
        for figure, casualty, mine in zip(figures, known, beside, strict=True)
    ]


def _with_source_of_whole(casualty: Casualty, told: Sequence[Casualty], goes_on: bool) -> Casualty:
    """A part the source of its whole: "Police say 12 died, three of them women. Of these, …"."""
    whole = told[casualty.part_of] if casualty.part_of is not None else casualty
    is_one_breath = whole.sentence == casualty.sentence or (goes_on and casualty.source is None)
    return replace(casualty, source=whole.source) if is_one_breath and whole.source is not None else casualty


def _casualty(reading: Reading, figure: Figure, scene: Scene, beside: Mapping[Slot, Sequence[Told]]) -> Casualty:
    first = {name: QUOTES[name](reading, mine[0].noun) for name, mine in beside.items() if mine}
    return Casualty(
        *_words(figure.span),
        outcome=figure.outcome,
        count=Count(*_words(figure.count), figure.value, figure.low, figure.high),
        **first,
        source=source.source(reading, figure, scene),
        status=figure.status,
        sentence=_sentence(figure.noun),
    )


def _excerpt(span: Span | None) -> Excerpt | None:
    return Excerpt.of(span) if span is not None else None


def _sentence(noun: Token) -> Excerpt:
    start, end = (
        max(noun.sent.start, noun.i - MAX_TOKENS_TO_SENTENCE_END),
        min(noun.sent.end, noun.i + MAX_TOKENS_TO_SENTENCE_END),
    )
    sentence = noun.doc[start:end]
    while start + 1 < end and sentence.doc[start].is_space:
        start += 1
    while end > start + 1 and sentence.doc[end - 1].is_space:
        end -= 1
    return Excerpt.of(sentence.doc[start:end])


def _words(span: Span) -> tuple[str, int, int]:
    return span.text, span.start_char, span.end_char
