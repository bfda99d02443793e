"""Perpetrator beside a figure: who did it, told as a fact in its own clauses; the choice among all is in `choices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Mention, mention
from factx.facts.casualties.slots.can_be_perpetrator import PRONOUNS, is_alleged, is_victim, may_be_culprit
from factx.facts.casualties.slots.cause import suspects
from factx.facts.casualties.slots.clauses import doers, is_mistaken, near
from factx.facts.casualties.slots.source import speaker_of
from factx.facts.casualties.triggers.constructions.verbs_of_harm import is_undergone
from factx.facts.casualties.words.causes import is_attack, is_cause
from factx.facts.casualties.words.lookup import belongs, outcome
from factx.facts.casualties.words.places import named_before
from factx.facts.casualties.words.victim_phrases import core
from factx.reading import syntax
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.slots.clauses import Scene
    from factx.reading import Reading
    from factx.reading.attribution import Attribution

BLAMELESS = frozenset({"displaced", "infected", "missing"})
HELD = frozenset({"abducted", "detained"})
MAX_TOKENS_BEFORE_ATTACK = 3


def fits(reading: Reading, figure: Figure, noun: Token) -> bool:
    """Whether somebody can be said to have done it to those of a figure."""
    is_told = figure.status == "asserted" and figure.outcome not in BLAMELESS
    if not is_told or belongs("identifying", figure.harm.trigger) or is_victim(noun, figure):
        return False
    return may_be_culprit(reading, noun, figure.outcome == "detained") and _meant(reading, noun) is not None


def quote(reading: Reading, noun: Token) -> Mention:
    """The words for who did it; for a pronoun in a statement, those for who makes it."""
    return _meant(reading, noun) or mention(reading, syntax.phrase(noun))


def _meant(reading: Reading, noun: Token) -> Mention | None:
    attribution = reading.attributions.covering(noun)
    if noun.lower_ in PRONOUNS and attribution is not None and (speaker := speaker_of(attribution)):
        return speaker if _can_mean(noun, attribution) else None
    if noun.lower_ == "it":
        return None
    if syntax.is_attributive(noun) and (name := reading.names.marks.get(noun.i)) is not None:
        return mention(reading, name)
    whole = syntax.phrase(noun, keep=("conjuncts",))
    start = noun.head.left_edge.i if is_mistaken(noun.head) else whole.start
    return mention(reading, noun.doc[start : max(core(syntax.conjuncts(noun)[-1]).end, noun.i + 1)])


def _can_mean(pronoun: Token, attribution: Attribution) -> bool:
    """Whether "it" can be who says so: "the group said it shot two soldiers", but not "officials said it"."""
    speaker = attribution.meant
    return pronoun.lower_ != "it" or (speaker is not None and syntax.head_of(speaker).tag_ in {"NN", "NNP"})


def _does_harm(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    trigger = figure.harm.trigger
    is_done = outcome("done", trigger) and not is_undergone(trigger) and not is_alleged(trigger)
    return doers(trigger) if is_done else []


def _by(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    trigger = figure.harm.trigger
    joined = [verb for verb in syntax.conjuncts(trigger) if verb.i > trigger.i and not syntax.own_subjects(verb)]
    return [noun for verb in (trigger, *joined) for noun in syntax.complements(verb, "by")]


def _captors(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    trigger = figure.harm.trigger
    if figure.outcome not in HELD or outcome("done", trigger) is not None:
        return []
    holding = [trigger.head] if belongs("holding", trigger.head) else []
    verbs = (*holding, *scene.verbs[:1])
    return [noun for verb in verbs for noun in (*doers(verb), *syntax.complements(verb, "by"))]


def _attackers(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    if figure.outcome == "detained":
        return []
    attacks = [verb for verb in (*scene.verbs, *scene.below) if is_attack(verb) and not is_alleged(verb)]
    return [noun for verb in attacks for noun in doers(verb)]


def _mounters(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    if figure.outcome == "detained":
        return []
    mounted = [verb for verb in near(figure) if verb.tag_ == "VBN" and belongs("mounting", verb)]
    return [noun for verb in mounted for noun in syntax.complements(verb, "by")]


def _of_causes(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    if figure.outcome == "detained":
        return []
    causes = [word for word in suspects(reading, figure, scene) if is_cause(word)]
    return [doer for cause in causes for doer in doers_of(reading, cause)]


def doers_of(reading: Reading, cause: Token) -> list[Token]:
    """Who did it in "attacks carried out by government forces", "an attack by gunmen", "clashes with troops"."""
    clauses = [verb for verb in syntax.relative_clauses(cause) if syntax.is_passive(verb)]
    by = [doer for noun in (cause, *syntax.complements(cause, "of")) for doer in syntax.complements(noun, "by")]
    other_side = syntax.complements(cause, "with") if belongs("fights", cause) else []
    return [*(doer for verb in clauses for doer in doers(verb)), *by, *_names_before(reading, cause), *other_side]


def _names_before(reading: Reading, attack: Token) -> list[Token]:
    """The US of "a US drone strike", the Taliban of "a Taliban raid"."""
    if not belongs("assaults", attack):
        return []
    before = attack.doc[max(attack.sent.start, attack.i - MAX_TOKENS_BEFORE_ATTACK) : attack.i]
    named = [word for word in before if syntax.is_attributive(word) and reading.names.at(word)]
    return [word for word in named if word not in named_before(reading, attack)]


WAYS: tuple[Way[[Reading, Figure, Scene], list[Token]], ...] = (
    Way("does the harm", _does_harm, "Gunmen killed nine people."),
    Way("by", _by, "Nine people were killed by gunmen."),
    Way("holds them", _captors, "Police took nine people into custody."),
    Way("attacks", _attackers, "Gunmen opened fire, killing nine."),
    Way("mounts the attack", _mounters, "Nine people died in the attack, reportedly conducted by the group.",
        "whatever the parse hangs it on"),
    Way("of the cause", _of_causes, "An attack by gunmen killed nine."),
)  # fmt: skip
