"""Blame: who harmed people, where the article tells it as a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Mention, mention
from factx.facts.casualties.slots.cause import suspects
from factx.facts.casualties.slots.clauses import doers, is_mistaken, is_speaker, near
from factx.facts.casualties.slots.source import speaker_of
from factx.facts.casualties.triggers.constructions.verbs_of_harm import is_undergone
from factx.facts.casualties.words import people
from factx.facts.casualties.words.causes import is_attack, is_cause
from factx.facts.casualties.words.lookup import belongs, listed, outcome
from factx.facts.casualties.words.places import named_before
from factx.facts.casualties.words.victim_phrases import core
from factx.reading import syntax
from factx.reading.names import labels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.slots.clauses import Scene
    from factx.reading import Reading
    from factx.reading.attribution import Attribution

ACTORS = frozenset({labels.ORGANIZATION, labels.STATE, labels.PEOPLE, labels.PERSON})
PRONOUNS = frozenset({"it", "they", "he", "she", "we"})


def perpetrator(reading: Reading, figure: Figure, scene: Scene) -> Mention | None:
    """Name who did it, where the article tells it as a fact."""
    if figure.outcome in {"displaced", "infected", "missing"} or belongs("identifying", figure.harm.trigger):
        return None
    able = (word for word in _doers(reading, figure, scene) if not _is_victim(word, figure) and _can_act(reading, word))
    noun = next((word for word in able if not is_speaker(word)), None)
    if noun is None:
        return None
    attribution = reading.attributions.covering(noun)
    if noun.lower_ in PRONOUNS and attribution is not None and (speaker := speaker_of(attribution)):
        return speaker if _can_mean(noun, attribution) else None
    if noun.lower_ == "it":
        return None
    whole = syntax.phrase(noun, keep=("conjuncts",))
    if syntax.is_attributive(noun) and (name := reading.names.marks.get(noun.i)) is not None:
        return mention(reading, name)
    start = noun.head.left_edge.i if is_mistaken(noun.head) else whole.start
    return mention(reading, noun.doc[start : max(core(syntax.conjuncts(noun)[-1]).end, noun.i + 1)])


def _can_mean(pronoun: Token, attribution: Attribution) -> bool:
    """Tell whether "it" can be who says so: "the group said it shot two soldiers", but not "officials said it"."""
    speaker = attribution.meant
    return pronoun.lower_ != "it" or (speaker is not None and syntax.head_of(speaker).tag_ in {"NN", "NNP"})


def _doers(reading: Reading, figure: Figure, scene: Scene) -> Iterator[Token]:
    trigger = figure.harm.trigger
    if outcome("done", trigger) and not is_undergone(trigger) and not _is_alleged(trigger):
        yield from doers(trigger)
    for verb in (trigger, *_joined(trigger)):
        yield from syntax.complements(verb, "by")
    yield from _captors(figure, scene)
    if figure.outcome != "detained":
        yield from _attackers(scene)
        yield from _mounters(figure)
        yield from _doers_of_causes(reading, figure, scene)


def _is_victim(noun: Token, figure: Figure) -> bool:
    """Tell whether someone is among those harmed, or is the whole that they are part of, or has been harmed, too."""
    whole = syntax.phrase(noun, keep=("conjuncts",))
    is_harmed = syntax.is_passive(noun.head) and outcome("done", noun.head) and noun in syntax.patients(noun.head)
    return noun in figure.harm.victims or whole.start <= figure.noun.i < whole.end or bool(is_harmed)


def _is_alleged(verb: Token) -> bool:
    """Tell "is accused of killing her" from what is told as a fact."""
    above = syntax.governing(verb)
    return above is not None and belongs("alleging", above)


def _joined(verb: Token) -> list[Token]:
    """Give the "deported" of "were detained and deported by the police"."""
    return [other for other in syntax.conjuncts(verb) if other.i > verb.i and not syntax.own_subjects(other)]


def _captors(figure: Figure, scene: Scene) -> Iterator[Token]:
    """Give who "took 60 people hostage" or "took him into custody"."""
    if figure.outcome in {"abducted", "detained"} and outcome("done", figure.harm.trigger) is None:
        holding = [figure.harm.trigger.head] if belongs("holding", figure.harm.trigger.head) else []
        for verb in (*holding, *scene.verbs[:1]):
            yield from (*doers(verb), *syntax.complements(verb, "by"))


def _attackers(scene: Scene) -> Iterator[Token]:
    for verb in (*scene.verbs, *scene.below):
        if is_attack(verb) and not _is_alleged(verb):
            yield from doers(verb)


def _mounters(figure: Figure) -> Iterator[Token]:
    """Give the group of "died in the attack, reportedly conducted by the group", whatever the parse hangs it on."""
    for verb in near(figure):
        if verb.tag_ == "VBN" and belongs("mounting", verb):
            yield from syntax.complements(verb, "by")


def _doers_of_causes(reading: Reading, figure: Figure, scene: Scene) -> Iterator[Token]:
    """Read "attacks carried out by government forces", "an attack by gunmen", "clashes with troops"."""
    for noun in (word for word in suspects(figure, scene) if is_cause(word)):
        for verb in syntax.relative_clauses(noun):
            if syntax.is_passive(verb):
                yield from doers(verb)
        yield from (
            doer for inner in (noun, *syntax.complements(noun, "of")) for doer in syntax.complements(inner, "by")
        )
        yield from _names_before(reading, noun)
        if belongs("fights", noun):
            yield from syntax.complements(noun, "with")


def _names_before(reading: Reading, attack: Token) -> Iterator[Token]:
    """Give the US of "a US drone strike", the Taliban of "a Taliban raid"."""
    if belongs("assaults", attack):
        before = attack.doc[max(attack.sent.start, attack.i - 3) : attack.i]
        named = [word for word in before if syntax.is_attributive(word) and reading.names.at(word)]
        yield from (word for word in named if word not in named_before(reading, attack))


def _can_act(reading: Reading, noun: Token) -> bool:
    if is_cause(noun):
        return False
    if noun.lower_ in PRONOUNS:
        return True
    named = reading.names.at(noun)
    return (named is not None and named.type in ACTORS) or listed("actors", noun) or people.is_human(noun)
