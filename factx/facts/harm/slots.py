"""Slots: where and when a harm happened, and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Dated, Mention, mention
from factx.facts.harm.places import LEFT, WHERE, is_place, is_set, where
from factx.facts.harm.scenes import is_report, near
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.harm.figures import Figure
    from factx.facts.harm.scenes import Scene
    from factx.reading import Reading
    from factx.reading.attribution import Attribution
    from factx.reading.times import Time


def place(reading: Reading, figure: Figure, scene: Scene) -> Mention | None:
    """Name the place of a harm: the nearest one that the scene is set in."""
    places = (noun for noun in _settings(reading, figure, scene) if is_place(reading, noun))
    noun = next(places, None)
    return where(reading, noun) if noun is not None else None


def _settings(reading: Reading, figure: Figure, scene: Scene) -> Iterator[Token]:
    """Walk where it may be, the surest first: under the harm, at the start of the sentence, with the source."""
    left = LEFT if figure.outcome in {"displaced", "abducted", "detained"} else ()
    yield from scene.complements(*WHERE, *left)
    yield from _fronted(figure)
    attribution = reading.attributions.covering(figure.noun)
    speaker = attribution.speaker if attribution is not None else None
    told = (noun for noun in near(figure) if not (speaker and speaker.start <= noun.i < speaker.end))
    yield from (noun for noun in told if is_set(noun))
    if attribution is not None and attribution.speaker is not None:
        yield from syntax.complements(syntax.head_of(attribution.speaker), "in")


def _fronted(figure: Figure) -> Iterator[Token]:
    """Give the Kabul of "In Kabul, police say two men were killed"."""
    sentence = figure.harm.trigger.sent
    opening = sentence[0]
    if opening.lower_ in {"in", "at", "near", "elsewhere"}:
        yield from (noun for noun in sentence[1:8] if opening in syntax.adpositions(noun))


def date(reading: Reading, figure: Figure, scene: Scene) -> Dated | None:
    """Give the time of a harm: the nearest one that hangs on the scene."""
    inside = dict.fromkeys(reading.times.at(word) for word in near(figure))
    times = [time for time in inside if time is not None and time.type != "SET"]
    times.sort(key=lambda time: (not _hangs_on(time, scene), abs(time.span.start - figure.harm.trigger.i)))
    found = next((time for time in times if _hangs_on(time, scene) or not is_of_report(time)), None)
    return dated(found) if found is not None else None


def dated(time: Time) -> Dated:
    """Quote an expression of time with its place on the calendar."""
    return Dated(time.span.text, time.span.start_char, time.span.end_char, time.value)


def source(reading: Reading, figure: Figure, scene: Scene) -> Mention | None:
    """Name the one to whom the article attributes a figure."""
    if (noun := next(scene.complements("according to"), None)) is not None:
        return mention(reading, syntax.phrase(noun))
    attribution = reading.attributions.covering(figure.noun) or reading.attributions.covering(figure.harm.trigger)
    if attribution is not None and not _is_the_harm(attribution, figure):
        return speaker_of(attribution)
    return None


def speaker_of(attribution: Attribution) -> Mention | None:
    """Quote the speaker of a statement, with the name of who it is."""
    words = attribution.meant
    return Mention(words.text, words.start_char, words.end_char, attribution.name) if words is not None else None


def _is_the_harm(attribution: Attribution, figure: Figure) -> bool:
    """Tell "claimed 12 lives" from a claim."""
    cue, trigger = attribution.cue, figure.harm.trigger
    return cue is not None and cue.start <= trigger.idx < cue.end


def is_of_report(time: Time) -> bool:
    """Tell the day of telling: "said on Tuesday that", "in a report published Monday"."""
    verb = syntax.predicate(syntax.head_of(time.span))
    return verb is None or is_report(verb)


def _hangs_on(time: Time, scene: Scene) -> bool:
    token = syntax.head_of(time.span)
    held = set(scene.words)
    for _ in range(4):
        if token in held:
            return True
        if token.head == token or syntax.is_predicate(token):
            return False
        token = token.head
    return token in held
