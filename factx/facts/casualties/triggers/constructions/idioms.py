"""Mishaps: what befalls people in several words: "lost their lives", "suffered burns", "was taken into custody"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


HURT_WITH = ("from", "for", "with")


def of_verb(verb: Token) -> Iterator[Harm]:
    """Give the harm that a verb tells of together with its object or complement."""
    yield from _lives(verb)
    yield from _tested(verb)
    yield from _suffered(verb)
    yield from _hit(verb)
    yield from _fighting(verb)
    yield from _conditions(verb)


def _lives(verb: Token) -> Iterator[Harm]:
    """Read "lost their lives", "claimed 12 lives", "took the lives of 12 people", "no lives were lost"."""
    if not belongs("life_taking", verb):
        return
    for life in (noun for noun in syntax.patients(verb) if lemma(noun) == "life"):
        people = syntax.complements(life, "of")
        if people:
            yield Harm("killed", verb, tuple(syntax.conjuncts(people[0])))
        elif lemma(verb) == "lose" and not syntax.is_passive(verb) and not syntax.numbers(life):
            yield Harm("killed", verb, tuple(syntax.subjects(verb)))
        else:
            yield Harm("killed", verb, (life,), is_event=True)


def _tested(verb: Token) -> Iterator[Harm]:
    """Read "tested positive"."""
    holders = [verb, *syntax.objects(verb)] if belongs("testing", verb) else []
    if any(child.lower_ == "positive" for word in holders for child in word.children):
        tested = [noun for noun in syntax.patients(verb) if noun.lower_ != "positive"]
        yield Harm("infected", verb, tuple(tested or syntax.subjects(verb)))


def _suffered(verb: Token) -> Iterator[Harm]:
    """Read "suffered burns", "being treated for gunshot wounds"."""
    if not belongs("suffering", verb):
        return
    treated = syntax.objects(verb) if belongs("admitting", verb) else []
    holders = (verb, *treated)
    hurts = [*syntax.objects(verb), *(noun for word in holders for noun in syntax.complements(word, *HURT_WITH))]
    found = [what for noun in hurts if (what := outcome("hurts", noun)) and not syntax.numbers(noun)]
    if found and OUTCOMES[found[0]].is_suffered and not (lemma(verb) == "have" and syntax.is_passive(verb)):
        people = syntax.patients(verb) if belongs("admitting", verb) else syntax.subjects(verb)
        yield Harm(found[0], verb, tuple(people))


def _hit(verb: Token) -> Iterator[Harm]:
    """Read "was hit by a bullet", "was struck in the leg", which may have killed."""
    if belongs("hitting", verb) and syntax.is_passive(verb):
        by_shot = any(belongs("shots", noun) for noun in syntax.complements(verb, "by", "with", "in"))
        if by_shot or any(belongs("limbs", noun) for noun in syntax.complements(verb, "in")):
            yield Harm("casualties", verb, tuple(syntax.patients(verb)))


def _fighting(verb: Token) -> Iterator[Harm]:
    """Read "is fighting for her life"."""
    if belongs("fighting", verb) and any(lemma(noun) == "life" for noun in syntax.complements(verb, "for")):
        yield Harm("injured", verb, tuple(syntax.subjects(verb)))


def _conditions(verb: Token) -> Iterator[Harm]:
    """Read "was taken into custody", "remained in critical condition", "were rushed to hospital"."""
    if not belongs("moving", verb):
        return
    for noun in (*syntax.complements(verb, "in", "into", "to", "under", "behind", "at"), *_said_to_be_in(verb)):
        what = outcome("conditions", noun)
        if what and not (lemma(noun) == "condition" and not _is_serious(noun)):
            yield Harm(what, noun, tuple(syntax.patients(verb) or syntax.subjects(verb) or syntax.subjects(noun)))


def _said_to_be_in(verb: Token) -> list[Token]:
    """Give the condition of "are in critical condition", where the parse makes it what is said."""
    noun = verb.head
    # Whoever is in "the Children's Hospital" may just work there.
    is_said = syntax.predicated(noun) == [noun] and bool(syntax.adpositions(noun)) and syntax.owner(noun) is None
    return [noun] if is_said and not any(syntax.is_negated(word) for word in (noun, *syntax.modifiers(noun))) else []


def _is_serious(condition: Token) -> bool:
    return any(belongs("serious", word) for word in syntax.phrase(condition))
