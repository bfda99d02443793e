"""Blame: what harmed people, and who did it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Excerpt, Mention, mention
from factx.facts.harm import people
from factx.facts.harm.causes import is_act, is_attack, is_cause, is_in_name, thing
from factx.facts.harm.phrases import core
from factx.facts.harm.scenes import doers, is_mistaken, is_speaker, near
from factx.facts.harm.slots import speaker_of
from factx.facts.harm.verbs import is_undergone
from factx.facts.harm.vocabulary import belongs, listed, outcome
from factx.reading import syntax
from factx.reading.names import labels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.harm.figures import Figure
    from factx.facts.harm.scenes import Scene
    from factx.reading import Reading

IN_WHAT = (
    "in", "by", "during", "from", "after", "of", "with", "following", "due to", "because of", "amid", "since", "to",
    "for", "on", "under",
)  # fmt: skip
ACTORS = frozenset({labels.ORGANIZATION, labels.STATE, labels.PEOPLE, labels.PERSON})
PRONOUNS = frozenset({"it", "they", "he", "she", "we"})


def cause(reading: Reading, figure: Figure, scene: Scene) -> Excerpt | None:
    """Quote what harmed them: airstrike, fire, flood; or the act, where the article names no thing."""
    if figure.outcome in {"detained", "missing", "abducted"}:
        return None
    named = (word for word in _suspects(figure, scene) if is_cause(word) or _is_named_cause(word))
    sound = (word for word in named if word not in (figure.noun, *scene.verbs) and not is_in_name(reading, word))
    noun = next(sound, None)
    if noun is not None:
        return Excerpt.of(thing(noun))
    act = next((verb for verb in (*scene.verbs, *scene.below) if is_act(verb) and not _is_harm(verb)), None)
    return Excerpt.of(act) if act is not None else None


def _is_harm(verb: Token) -> bool:
    """Tell "drowned" and "beheaded", which say no more than that people died, from "shot" and "collapsed"."""
    return "killed" in {outcome("done", verb), outcome("undergone", verb)}


def perpetrator(reading: Reading, figure: Figure, scene: Scene) -> Mention | None:
    """Name who did it, where the article tells it as a fact."""
    if figure.outcome in {"displaced", "infected", "missing"}:
        return None
    able = (word for word in _doers(figure, scene) if not _is_victim(word, figure) and _can_act(reading, word))
    noun = next((word for word in able if not is_speaker(word)), None)
    if noun is None:
        return None
    attribution = reading.attributions.covering(noun)
    if noun.lower_ in PRONOUNS and attribution is not None and (speaker := speaker_of(attribution)):
        return speaker
    whole = syntax.phrase(noun, keep=("conjuncts",))
    start = noun.head.left_edge.i if is_mistaken(noun.head) else whole.start
    return mention(reading, noun.doc[start : max(core(syntax.conjuncts(noun)[-1]).end, noun.i + 1)])


def _doers(figure: Figure, scene: Scene) -> Iterator[Token]:
    trigger = figure.harm.trigger
    if outcome("done", trigger) and not is_undergone(trigger):
        yield from doers(trigger)
    yield from syntax.complements(trigger, "by")
    yield from _captors(figure, scene)
    if figure.outcome != "detained":
        yield from _attackers(scene)
        yield from _doers_of_causes(figure, scene)


def _is_victim(noun: Token, figure: Figure) -> bool:
    """Tell whether someone is among those harmed, or is the whole that they are part of."""
    whole = syntax.phrase(noun, keep=("conjuncts",))
    return noun in figure.harm.victims or whole.start <= figure.noun.i < whole.end


def _captors(figure: Figure, scene: Scene) -> Iterator[Token]:
    """Give who "took 60 people hostage" or "took him into custody"."""
    if figure.outcome in {"abducted", "detained"} and outcome("done", figure.harm.trigger) is None:
        yield from (noun for verb in scene.verbs[:1] for noun in doers(verb))


def _attackers(scene: Scene) -> Iterator[Token]:
    for verb in (*scene.verbs, *scene.below):
        if is_attack(verb):
            yield from doers(verb)


def _doers_of_causes(figure: Figure, scene: Scene) -> Iterator[Token]:
    """Read "attacks carried out by government forces", "an attack by gunmen", "clashes with troops"."""
    for noun in (word for word in _suspects(figure, scene) if is_cause(word)):
        for verb in syntax.relative_clauses(noun):
            if syntax.is_passive(verb):
                yield from doers(verb)
        yield from syntax.complements(noun, "by")
        if belongs("fights", noun):
            yield from syntax.complements(noun, "with")


def _suspects(figure: Figure, scene: Scene) -> Iterator[Token]:
    """Walk whatever may be the cause, the nearest first."""
    if not figure.harm.is_event:
        yield from (noun for verb in scene.verbs[:1] for noun in doers(verb))
    yield from scene.complements(*IN_WHAT)
    for verb in scene.verbs[1:]:
        yield from (*doers(verb), *syntax.objects(verb))
    for verb in scene.below:
        yield from ([verb] if verb.tag_ == "VBG" else [])
        yield from (*doers(verb), *syntax.objects(verb))
    around = (word for word in (*scene.words, *near(figure)) if word.tag_.startswith("NN"))
    yield from (noun for noun in around if not syntax.is_attributive(noun))


def _is_named_cause(noun: Token) -> bool:
    """Tell "Hurricane Katrina"."""
    return noun.tag_ == "NNP" and any(is_cause(word) for word in syntax.compounds(noun))


def _can_act(reading: Reading, noun: Token) -> bool:
    if is_cause(noun):
        return False
    if noun.lower_ in PRONOUNS:
        return True
    named = reading.names.at(noun)
    return (named is not None and named.type in ACTORS) or listed("actors", noun) or people.is_human(noun)
