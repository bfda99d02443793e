"""Settings: where a harm happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import mention
from factx.facts.casualties.slots.clauses import near
from factx.facts.casualties.words.causes import is_cause
from factx.facts.casualties.words.lookup import belongs
from factx.facts.casualties.words.places import (
    INTO,
    LEFT,
    SET_IN,
    WHERE,
    is_place,
    is_set,
    is_struck,
    named_before,
    where,
)
from factx.lexicon import words
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from factx.facts.base import Mention
    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.slots.clauses import Scene
    from factx.reading import Reading


def place(reading: Reading, figure: Figure, scene: Scene) -> Mention | None:
    """Name the place of a harm: the nearest one that the scene is set in, or all the world or country."""
    if (everywhere := _everywhere(scene)) is not None:
        return mention(reading, everywhere)
    places = (noun for noun in _settings(reading, figure, scene) if is_place(reading, noun))
    noun = next(places, None)
    return where(reading, noun) if noun is not None else None


def _everywhere(scene: Scene) -> Span | None:
    """Give the adverb of "300 deaths worldwide", "killed 40 people nationwide"."""
    below = (child for word in scene.words for child in word.children if not syntax.is_attributive(child))
    return next((child.doc[child.i : child.i + 1] for child in below if child.lower_ in words("everywhere")), None)


def _settings(reading: Reading, figure: Figure, scene: Scene) -> Iterator[Token]:
    """Walk where it may be, the surest first: under the harm, at the start of the sentence, with the source."""
    left = LEFT if figure.outcome in {"displaced", "abducted", "detained"} else ()
    yield from _right_behind(figure)
    if figure.noun.tag_ == "CD":
        yield from syntax.complements(figure.noun, *SET_IN)
    if figure.outcome == "displaced":
        yield from syntax.objects(figure.harm.trigger)
    yield from scene.complements(*WHERE, *left)
    yield from (noun for verb in scene.words if belongs("acts", verb) for noun in syntax.complements(verb, *INTO))
    causes = [word for word in scene.words if is_cause(word)]
    verbs = (*scene.verbs, *scene.below, *(verb for cause in causes for verb in syntax.relative_clauses(cause)))
    yield from (noun for verb in verbs for noun in syntax.patients(verb) if is_struck(noun))
    yield from (word for cause in causes for word in named_before(reading, cause))
    yield from _fronted(figure)
    attribution = reading.attributions.covering(figure.noun)
    speaker = attribution.speaker if attribution is not None else None
    told = (noun for noun in near(figure) if not (speaker and speaker.start <= noun.i < speaker.end))
    yield from (noun for noun in told if is_set(noun))
    if attribution is not None and attribution.speaker is not None:
        yield from syntax.complements(syntax.head_of(attribution.speaker), "in")


def _right_behind(figure: Figure) -> Iterator[Token]:
    """Give the Lima of "killed three people in Quito and nine in Lima", whatever the parse hangs it on."""
    following = figure.noun.doc[figure.noun.i + 1 : min(figure.noun.i + 6, figure.noun.sent.end)]
    if len(following) and following[0].lower_ in SET_IN:
        yield from (noun for noun in following[1:] if following[0] in syntax.adpositions(noun))


def _fronted(figure: Figure) -> Iterator[Token]:
    """Give the Kabul of "In Kabul, police say two men were killed"."""
    sentence = figure.harm.trigger.sent
    opening = sentence[0]
    if opening.lower_ in {"in", "at", "near", "elsewhere"}:
        yield from (noun for noun in sentence[1:8] if opening in syntax.adpositions(noun))
