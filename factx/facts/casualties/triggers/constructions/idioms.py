"""Idioms of harm: what befalls people in several words: "lost their lives", "taken into custody"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, Kind
from factx.facts.casualties.triggers.constructions import captives, hurts, losses
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

HELD_IN = ("in", "into", "to", "under", "behind", "at", "on")

WITH_WORDS = {
    "condition": "serious", "care": "intensive", "support": "life",
    "centre": "relief", "center": "relief", "camp": "relief",
}  # fmt: skip
"""Conditions that need a word of a part beside them."""


def harms_in_idioms(verb: Token) -> list[Harm]:
    """The harm that a verb tells of together with its object or complement."""
    return [harm for _, harms in ways.each(IDIOMS, verb) for harm in harms]


def _lives(verb: Token) -> list[Harm]:
    """The deaths of "lost their lives", "claimed 12 lives", "took the lives of 12 people", "no lives were lost"."""
    if not belongs("life_taking", verb):
        return []
    return [_of_life(verb, noun) for noun in syntax.patients(verb) if lemma(noun) == "life"]


def _of_life(verb: Token, life: Token) -> Harm:
    if people := syntax.complements(life, "of"):
        return Harm("killed", verb, tuple(syntax.conjuncts(people[0])))
    if lemma(verb) == "lose" and not syntax.is_passive(verb) and not syntax.numbers(life):
        return Harm("killed", verb, tuple(syntax.subjects(verb)))
    return Harm("killed", verb, (life,), Kind.EVENTS)


def _tests(verb: Token) -> list[Harm]:
    """The infections of "tested positive"."""
    holders = [verb, *syntax.objects(verb)] if belongs("testing", verb) else []
    if not any(child.lower_ == "positive" for word in holders for child in word.children):
        return []
    tested = [noun for noun in syntax.patients(verb) if noun.lower_ != "positive"]
    return [Harm("infected", verb, tuple(tested or syntax.subjects(verb)))]


def _fights(verb: Token) -> list[Harm]:
    """The injury of "is fighting for her life"."""
    if belongs("fighting", verb) and any(lemma(noun) == "life" for noun in syntax.complements(verb, "for")):
        return [Harm("injured", verb, tuple(syntax.subjects(verb)))]
    return []


def _conditions(verb: Token) -> list[Harm]:
    """What "was taken into custody", "remained in critical condition", "were rushed to hospital" tell."""
    if not belongs("moving", verb):
        return []
    nouns = (*syntax.complements(verb, *HELD_IN), *_condition_told(verb))
    conditions = ((noun, what) for noun in nouns if (what := outcome("conditions", noun)))
    return [
        Harm(what, noun, tuple(syntax.patients(verb) or syntax.subjects(verb) or syntax.subjects(noun)))
        for noun, what in conditions
        if _is_meant(noun)
    ]


def _condition_told(verb: Token) -> list[Token]:
    """The condition of "are in critical condition", where the parse makes it what is said."""
    noun = verb.head
    # Whoever is in "the Children's Hospital" may just work there.
    is_said = syntax.predicated(noun) == [noun] and bool(syntax.adpositions(noun)) and syntax.owner(noun) is None
    return [noun] if is_said and not any(syntax.is_negated(word) for word in (noun, *syntax.modifiers(noun))) else []


def _is_meant(condition: Token) -> bool:
    """Whether words that say little alone tell of harm: "serious condition", "intensive care", "life support"."""
    part = WITH_WORDS.get(lemma(condition))
    return part is None or any(belongs(part, word) for word in syntax.phrase(condition))


IDIOMS: tuple[Way[[Token], list[Harm]], ...] = (
    Way("own life", losses.own_life, "A guard took his own life."),
    Way("lives lost or taken", _lives, "The storm claimed the lives of 17 fishermen."),
    Way("tests", _tests, "Twelve sailors tested positive for the virus."),
    Way("blew himself up", losses.blown_up, "The attacker blew himself up at a gate."),
    Way("not survived", losses.not_survived, "Two divers did not survive."),
    Way("claimed", losses.claimed, "The crash claimed a cyclist and his two sons."),
    Way("in care", hurts.in_care, "Some 31 passengers were admitted to hospital on Monday.", "where no hurt is named"),
    Way("taken by captors", captives.taken, "Pirates took five sailors."),
    Way("hurts suffered", hurts.suffered, "Two drivers suffered burns."),
    Way("broken bones", hurts.broken, "Two drivers broke their legs."),
    Way("hits", hurts.hits, "Two men were hit by a bullet."),
    Way("cut or beaten", hurts.cut_or_beaten, "A passenger was cut by flying glass."),
    Way("fight for life", _fights, "Two boys are fighting for their lives."),
    Way("conditions", _conditions, "Three men were taken into custody."),
    Way("bereavement", losses.bereaved, "Ana Cruz lost her husband in the fire."),
    Way("fall to death", losses.fallen, "Two climbers plunged to their deaths."),
    Way("never found", losses.never_found, "Four boys have not been seen since the flood."),
)
