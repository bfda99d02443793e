"""Rejections: harm that befalls nobody, and numbers beside harm that count nobody harmed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.facts.base import Rejection
from factx.facts.casualties.figures import status, uncounted
from factx.facts.casualties.figures.find import figures_in, is_name
from factx.facts.casualties.triggers.find import harms
from factx.facts.casualties.words import people
from factx.reading.numbers import amounts, refused

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.facts.casualties.harm import Harm
    from factx.reading import Reading

LONGEST = 12
"""Tokens from a harm to whom it befalls that are shown in full."""


def rejections(reading: Reading) -> Iterator[Rejection]:
    """What looks like a figure and is none, in the order of the article."""
    found = {(one.start, one.end): one for one in [*_numbers(reading), *_harms(reading)]}
    return iter([found[place] for place in sorted(found)])


def _harms(reading: Reading) -> Iterator[Rejection]:
    figures = reading.once(figures_in)
    told = {figure.harm.trigger.i for figure in figures}
    counted = {i for figure in figures for i in range(figure.span.start, figure.span.end)}
    for token in reading.doc:
        for harm in harms(token) if token.i not in told else ():
            noun = next((noun for noun in harm.victims if noun.i not in counted), None)
            reason = _why_not(reading, harm, noun)
            if reason:
                yield Rejection.of_words(_together(token, noun), reason)


def _why_not(reading: Reading, harm: Harm, noun: Token | None) -> str | None:
    """Why a harm makes no figure; None where it just names nobody."""
    if is_name(reading, harm.trigger):
        return "part of a name"
    if noun is not None and status.status(harm) is None:
        return "not told as having happened"
    if noun is None or harm.is_event:
        return None
    is_told_of = noun.pos_ == "PRON" or people.refers_back(noun)
    if not is_told_of and not people.is_person(reading, noun):
        return "befalls no people"
    if is_told_of:
        return "means people told of before"
    return "means people at large" if uncounted.is_vague(harm, noun) else None


def _numbers(reading: Reading) -> Iterator[Rejection]:
    """The numbers of sentences that tell of harm."""
    figures = reading.once(figures_in)
    counted = {i for figure in figures for i in range(figure.span.start, figure.span.end)}
    sentences = {figure.noun.sent.start for figure in figures}
    kept = [(amount.span, "counts nobody harmed") for amount in amounts(reading.doc)]
    for span, reason in [*refused(reading.doc), *kept]:
        if span[0].sent.start in sentences and counted.isdisjoint(range(span.start, span.end)):
            yield Rejection.of_words(span, "a date" if reading.times.at(span[0]) else reason)


def _together(trigger: Token, noun: Token | None) -> Span:
    places = sorted({trigger.i, trigger.i if noun is None else noun.i})
    near = places[-1] - places[0] < LONGEST
    return trigger.doc[places[0] : places[-1] + 1] if near else trigger.doc[trigger.i : trigger.i + 1]
