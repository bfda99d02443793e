"""Told again: numbers that stand for a harm told before: "Police put the figure at four", "up from 28 a day ago"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.casualties.figures.again import by_place, numbers_alone
from factx.facts.casualties.figures.status import status
from factx.facts.casualties.harm import Harm, Kind
from factx.reading import ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.figures.counted import Measure
    from factx.facts.casualties.record import Outcome

    Place = tuple[Measure, Span, Figure]

MAX_TOKENS_TO_FIGURE = 90
"""Tokens between a figure and the number that is told again: about three sentences."""
CLOSING = frozenset(
    '. , ; : ) ( – — ” " of was were died and but more in at on by after then or as a the last earlier'.split()
)
"""What may stand behind a number that counts nothing named: "up from 28 a day earlier"."""


def again(measure: Measure, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of numbers alone that mean whom the article has told of right before."""
    doc = measure.reading.doc
    taken = {i for figure in figures for i in range(figure.count.start, figure.count.end)}
    known = list(figures)
    for amount in {amount.span.start: amount for amount in measure.at.values()}.values():
        last = _last_before(known, amount.span) if amount.span.start not in taken else None
        if last is None or not _is_alone(doc, amount.span) or measure.reading.times.at(amount.span[-1]):
            continue
        if trigger := ways.first(AGAIN, measure, amount.span, last):
            is_share = trigger.i == by_place.place_index(doc, amount.span) and trigger.tag_.startswith("NNP")
            kind = Kind.SHARES if is_share else Kind.TOLL
            harm = Harm(_outcome(amount.span, last), trigger, (amount.span[-1],), kind, numbers_alone.RULE)
            certainty = status(harm) if trigger.pos_ in {"VERB", "AUX"} else last.status
            found = [replace(figure, status=certainty) for figure in measure.figures(harm)] if certainty else []
            known.extend(found)
            yield from found


def _last_before(figures: Sequence[Figure], count: Span) -> Figure | None:
    """The nearest figure before a number, if it is near."""
    if [word.lower_ for word in count.doc[max(0, count.start - 2) : count.start]] == ["of", "the"]:
        same = [figure for figure in figures if figure.count.start < count.start and _is_number_of(figure, count)]
        if same:
            return same[-1]
    before = [figure for figure in figures if count.start - MAX_TOKENS_TO_FIGURE < figure.count.start < count.start]
    return max(before, key=lambda figure: figure.count.start, default=None)


def _is_number_of(figure: Figure, count: Span) -> bool:
    """Whether a number is that of a figure: "nine", "at least 24"."""
    return count[-1].text.lower() in (figure.count[-1].text.lower(), str(figure.value))


def _is_alone(doc: Doc, count: Span) -> bool:
    """Whether a number counts nothing that is named behind it."""
    following = doc[count.end] if count.end < len(doc) else None
    return following is None or following.is_space or following.lower_ in CLOSING


def _outcome(count: Span, last: Figure) -> Outcome:
    """What the sentence names by a noun before the number, or else what befell those of the last figure."""
    between = count.doc[max(count.sent.start, last.span.end) : count.start]
    nouns = (what for word in reversed(between) if (what := numbers_alone.named_outcome(word)))
    return next(nouns, last.outcome)


AGAIN: tuple[Way[[Measure, Span, Figure], Token | None], ...] = (
    Way("compared", numbers_alone.compared, "The death toll climbed to 37 on Saturday, up from 28 a day earlier."),
    Way(
        "compared on",
        numbers_alone.compared_on,
        "The toll climbed to 37, up from 28 a day earlier and 17 on Monday.",
    ),
    Way("the figure put", numbers_alone.figure_put, "Officials said nine people died. Rebels put the figure at 65."),
    Way("some of them", numbers_alone.some_of_them, "The blast killed 19 people. Eleven of them were women."),
    Way("number again", numbers_alone.number_again, "A bomb killed 24 people. Thirteen of the 24 died in hospital."),
    Way("spoken of", numbers_alone.spoken_of, "Officials said nine people died. The Red Crescent speaks of 23."),
    Way("told bare", numbers_alone.told_bare, "Officials said nine people died. Doctors give 31."),
    Way("there were", numbers_alone.there_were, "Nine people were murdered in Oldport in May. In April there were 22."),
    Way("by place", by_place.by_place, "The riots in three jails left 83 dead: London 41, Paris 29, Berlin 13."),
)
"""The word that makes a number one of those harmed."""
