"""Place beside a figure: where its own clauses tell that it happened; the choice among all places is in `choices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import mention
from factx.facts.casualties.slots.clauses import is_report, near
from factx.facts.casualties.words.causes import is_cause
from factx.facts.casualties.words.lookup import belongs, listed
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
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.base import Mention
    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.slots.clauses import Scene
    from factx.reading import Reading

FLED = frozenset({"displaced", "abducted", "detained"})
OPENING = frozenset({"in", "at", "near", "elsewhere"})
MAX_TOKENS_FRONTED, MAX_TOKENS_BEHIND = 8, 5


def fits(reading: Reading, figure: Figure, noun: Token) -> bool:
    """Whether a word can say where somebody was harmed: no place of treatment, of a trial, or of telling."""
    return noun.lower_ in words("everywhere") or (is_place(reading, noun) and may_be_scene(noun))


def may_be_scene(noun: Token) -> bool:
    """Whether a place can be where something happened, and not only where people were taken, tried or spoke."""
    if is_struck(noun) or is_of_cause(noun):
        return True
    if _is_of_care_or_law(noun):
        return False
    verb = syntax.predicate(noun)
    return verb is None or not is_report(verb) or syntax.governor(noun) != (verb, "in")


def _is_of_care_or_law(noun: Token) -> bool:
    """Whether it is a hospital or a court, or where one stands: "the court in Oldport"."""
    governor = syntax.governor(noun)
    around = (noun, *syntax.compounds(noun), *(governor[:1] if governor is not None else ()))
    return any(listed("places_of_care", word) or listed("places_of_law", word) for word in around)


def is_of_cause(noun: Token) -> bool:
    """Whether the place is one of "a fire at the clinic", "the attack on the court"."""
    governor = syntax.governor(noun)
    return governor is not None and is_cause(governor[0])


def quote(reading: Reading, noun: Token) -> Mention:
    """The words for a place, with its name."""
    if noun.lower_ in words("everywhere"):
        return mention(reading, noun.doc[noun.i : noun.i + 1])
    return where(reading, noun)


def _everywhere(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    below = (child for word in scene.words for child in word.children if not syntax.is_attributive(child))
    return [child for child in below if child.lower_ in words("everywhere")]


def _right_behind(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    start = figure.noun.i + 1
    following = figure.noun.doc[start : min(start + MAX_TOKENS_BEHIND, figure.noun.sent.end)]
    if not len(following) or following[0].lower_ not in SET_IN:
        return []
    return [noun for noun in following[1:] if following[0] in syntax.adpositions(noun)]


def _under_number(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    return syntax.complements(figure.noun, *SET_IN) if figure.noun.tag_ == "CD" else []


def _left(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    return syntax.objects(figure.harm.trigger) if figure.outcome == "displaced" else []


def _under_scene(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    return list(scene.complements(*WHERE, *(LEFT if figure.outcome in FLED else ())))


def _gone_into(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    verbs = [verb for verb in scene.words if belongs("acts", verb)]
    return [noun for verb in verbs for noun in syntax.complements(verb, *INTO)]


def _struck(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    causes = [word for word in scene.words if is_cause(word)]
    clauses = [verb for cause in causes for verb in syntax.relative_clauses(cause)]
    verbs = (*scene.verbs, *scene.below, *clauses)
    return [noun for verb in verbs for noun in syntax.patients(verb) if is_struck(noun)]


def _before_cause(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    return [noun for word in scene.words if is_cause(word) for noun in named_before(reading, word)]


def _fronted(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    sentence = figure.harm.trigger.sent
    if sentence[0].lower_ not in OPENING:
        return []
    return [noun for noun in sentence[1:MAX_TOKENS_FRONTED] if sentence[0] in syntax.adpositions(noun)]


def _near(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    attribution = reading.attributions.covering(figure.noun)
    speaker = attribution.speaker if attribution is not None else None
    told = (noun for noun in near(figure) if not (speaker and speaker.start <= noun.i < speaker.end))
    return [noun for noun in told if is_set(noun)]


def _with_source(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    attribution = reading.attributions.covering(figure.noun)
    if attribution is None or attribution.speaker is None:
        return []
    return syntax.complements(syntax.head_of(attribution.speaker), "in")


WAYS: tuple[Way[[Reading, Figure, Scene], list[Token]], ...] = (
    Way("everywhere", _everywhere, "The virus has caused 300 deaths worldwide."),
    Way("right behind the figure", _right_behind, "Floods killed three people in Quito and nine in Lima.",
        "whatever the parse hangs it on"),
    Way("of the number", _under_number, "Five in Kelmar and six in Lorn were killed."),
    Way("what is left", _left, "Hundreds fled the valley on Sunday."),
    Way("under the harm", _under_scene, "Two men were shot near the market."),
    Way("into", _gone_into, "A bus crashed into a hotel, killing nine."),
    Way("struck", _struck, "Bombs hit a cathedral, killing nine."),
    Way("before the cause", _before_cause, "A Kabul car bombing killed nine.", "a state there is who did it"),
    Way("fronted", _fronted, "In Kabul, police say two men were killed."),
    Way("near the harm", _near, "Nine people, many of them from villages around, near the lake, were killed.",
        "what the parse has lost"),
    Way("with the source", _with_source, "Officials in Lorn say nine people were killed.", "where all else fails"),
)  # fmt: skip
