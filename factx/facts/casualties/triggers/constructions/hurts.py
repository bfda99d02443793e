"""Hurts: who is hurt as told by the hurt itself: "suffered burns", "broke her wrist", "was hit in the leg"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.words.injury_nouns import hurt
from factx.facts.casualties.words.lookup import belongs, lemma, listed, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome

MAX_TOKENS_TO_HOSPITAL = 60
"""Tokens on either side of "were admitted" that may speak of a hospital: two or three sentences."""
MAX_TOKENS_TO_GLASS = 5
"""Tokens of "cut by flying glass" behind the verb, which the parse takes for "by flying"."""
NO_CARE = ("like", "as", "with", "to", "into", "than")
"""How a sentence goes on that says how people are treated, or what they are let into."""
HURT_WITH = ("from", "for", "with")


def suffered(verb: Token) -> list[Harm]:
    """The hurts of "suffered burns", "being treated for gunshot wounds", "had a broken rib"."""
    if not belongs("suffering", verb) or (lemma(verb) == "have" and syntax.is_passive(verb)):
        return []
    holders = (verb, *(syntax.objects(verb) if belongs("admitting", verb) else []))
    hurts = [*syntax.objects(verb), *(noun for word in holders for noun in syntax.complements(word, *HURT_WITH))]
    what = next((what for noun in hurts if (what := hurt(noun)) and _is_ones_own(noun)), None)
    if what is None or not OUTCOMES[what].is_suffered:
        return []
    people = syntax.patients(verb) if belongs("admitting", verb) else syntax.subjects(verb)
    return [Harm(what, verb, tuple(people))]


def _is_ones_own(noun: Token) -> bool:
    """Whether one has a hurt, also "two gunshot wounds", unlike in "the town suffered 12 injuries"."""
    return lemma(noun) in {"wound", "gunshot"} or not syntax.numbers(noun)


def broken(verb: Token) -> list[Harm]:
    """The injuries of "broke her wrist" and "lost an eye", unlike in "lost sight of them"."""
    part = "bones" if belongs("breaking", verb) else "losable" if belongs("losing", verb) else None
    if part is None or syntax.is_passive(verb):
        return []
    is_hurt = any(belongs(part, noun) and not syntax.complements(noun, "of") for noun in syntax.objects(verb))
    return [Harm("injured", verb, tuple(syntax.subjects(verb)))] if is_hurt else []


def hits(verb: Token) -> list[Harm]:
    """The harm of "was hit by a bullet", which may have killed, and of "was struck in the leg", which has not."""
    if not belongs("hitting", verb):
        return []
    by_shot = any(belongs("shots", noun) for noun in syntax.complements(verb, "by", "with", "in"))
    by_shot = by_shot and syntax.is_passive(verb)
    is_hit = by_shot or any(belongs("limbs", noun) for noun in syntax.complements(verb, "in", "on"))
    what: Outcome = "injured" if is_in_limb(verb) else "casualties"
    return [Harm(what, verb, tuple(syntax.patients(verb)))] if is_hit else []


def is_in_limb(verb: Token) -> bool:
    """Whether somebody was hit where one lives on: "shot in the thigh", "stabbed through the hand"."""
    return any(belongs("outer_limbs", noun) for noun in syntax.complements(verb, "in", "through", "on"))


def cut_or_beaten(verb: Token) -> list[Harm]:
    """The injuries of "was cut by flying glass" and "beaten by three men", unlike in "beaten by a rival"."""
    if lemma(verb) not in {"cut", "beat"} or not syntax.is_passive(verb):
        return []
    doers = syntax.agents(verb)
    part = "cutting" if lemma(verb) == "cut" else "beaters"
    behind = verb.doc[verb.i + 1 : verb.i + MAX_TOKENS_TO_GLASS] if lemma(verb) == "cut" else ()
    is_hurt = any(belongs(part, noun) for noun in (*doers, *behind))
    return [Harm("injured", verb, tuple(syntax.patients(verb)))] if is_hurt else []


def in_care(verb: Token) -> list[Harm]:
    """Those of "237 people were being treated" and "31 passengers are admitted", near a hospital."""
    is_care = belongs("admitting", verb) and syntax.is_passive(verb) and is_near_hospital(verb)
    let_in = [noun for noun in syntax.complements(verb, *NO_CARE) if outcome("conditions", noun) != "injured"]
    return [Harm("injured", verb, tuple(syntax.patients(verb)))] if is_care and not let_in else []


def is_near_hospital(word: Token) -> bool:
    """Whether a hospital, or those whom it treats, are named around a word."""
    around = word.doc[max(0, word.i - MAX_TOKENS_TO_HOSPITAL) : word.i + MAX_TOKENS_TO_HOSPITAL]
    return any(listed("hospital_words", other) for other in around)
