"""Losses in several words: deaths ("lost his wife", "took her own life") and the missing ("was never found")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, Kind
from factx.facts.casualties.words.lookup import belongs, lemma
from factx.facts.casualties.words.people import REFLEXIVE, is_human
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome

BEREAVED = frozenset({"lose", "bury"})


def own_life(verb: Token) -> list[Harm]:
    """The deaths of "took his own life" and "nine people had taken their lives"."""
    lives = [noun for noun in syntax.objects(verb) if lemma(noun) == "life"] if lemma(verb) in {"take", "end"} else []
    owners = [owner for life in lives if (owner := syntax.owner(life)) is not None and owner.tag_ == "PRP$"]
    people = syntax.subjects(verb)
    is_own = any(word.lower_ == "own" for life in lives for word in syntax.phrase(life)) or any(map(is_human, people))
    return [Harm("killed", verb, tuple(people))] if owners and is_own else []


def bereaved(verb: Token) -> list[Harm]:
    """The deaths of "lost her husband and two sons" and "buried a daughter"."""
    if lemma(verb) not in BEREAVED or syntax.is_passive(verb):
        return []
    lost = syntax.objects(verb)
    is_meant = any(belongs("kin", noun) or (belongs("comrades", noun) and syntax.numbers(noun)) for noun in lost)
    is_told = is_meant and any(map(_is_somebody, syntax.subjects(verb)))
    return [Harm("killed", verb, tuple(lost))] if is_told else []


def _is_somebody(noun: Token) -> bool:
    return is_human(noun) or noun.tag_ in {"PRP", "NNP", "WP"}


def fallen(verb: Token) -> list[Harm]:
    """The deaths of "fell to his death", "was thrown to her death" and "jumped to their deaths"."""
    deaths = [noun for noun in syntax.complements(verb, "to") if lemma(noun) == "death"]
    if not any((owner := syntax.owner(death)) is not None and owner.tag_ == "PRP$" for death in deaths):
        return []
    return [Harm("killed", verb, tuple(syntax.patients(verb) or syntax.subjects(verb)))]


def never_found(verb: Token) -> list[Harm]:
    """Those missing of "have not been seen since" and "were never found", unless they are sought for a crime."""
    if not belongs("seeing", verb) or not syntax.is_passive(verb):
        return []
    denial = next((child for child in verb.children if belongs("never", child) and child.i < verb.i), None)
    people = [noun for noun in syntax.patients(verb) if not belongs("sought", noun) and not belongs("bodies", noun)]
    is_gone = denial is not None and (lemma(denial) == "never" or _is_since(verb))
    what: Outcome = "missing"
    return [Harm(what, denial, tuple(people))] if denial is not None and is_gone else []


def _is_since(verb: Token) -> bool:
    return any(word.lower_ in {"since", "again"} for word in verb.doc[verb.i + 1 : verb.i + 3])


def blown_up(verb: Token) -> list[Harm]:
    """The death of who "blew himself up"."""
    is_blast = lemma(verb) in {"blow", "explode", "detonate"}
    is_bomb = is_blast and any(noun.lower_ in REFLEXIVE for noun in syntax.objects(verb))
    return [Harm("killed", verb, tuple(syntax.subjects(verb)))] if is_bomb else []


def not_survived(verb: Token) -> list[Harm]:
    """The deaths of "two did not survive" and "did not make it"."""
    if lemma(verb) not in {"make", "survive"}:
        return []
    denial = next((child for child in verb.children if belongs("never", child) and child.i < verb.i), None)
    is_made = lemma(verb) == "make" and [word.lower_ for word in verb.doc[verb.i + 1 : verb.i + 2]] == ["it"]
    is_end = is_made and verb.doc[verb.i + 2 : verb.i + 3].text in {".", ",", ";", ""}
    is_told = denial is not None and (is_end or (lemma(verb) == "survive" and not syntax.objects(verb)))
    return [Harm("killed", denial, tuple(syntax.subjects(verb)))] if denial is not None and is_told else []


def claimed(verb: Token) -> list[Harm]:
    """The deaths of "the crash claimed a cyclist and his two sons"."""
    if lemma(verb) != "claim" or any(map(_is_somebody, syntax.subjects(verb))):
        return []
    people = [noun for noun in syntax.patients(verb) if is_human(noun) and lemma(noun) != "life"]
    return [Harm("killed", verb, tuple(people))] if people and syntax.subjects(verb) else []


def losses_of(noun: Token) -> list[Harm]:
    """The deaths of "with the loss of 19 crew" and "the loss of 344 lives"."""
    lost = syntax.complements(noun, "of") if lemma(noun) == "loss" else []
    counted = [word for word in lost if syntax.numbers(word)]
    if any(lemma(word) == "life" for word in counted):
        return [Harm("killed", noun, (counted[0],), Kind.EVENTS)]
    return [Harm("killed", noun, tuple(counted))] if any(map(is_human, counted)) else []
