"""Losses: deaths and absence in several words: "lost his wife", "took her own life", "fell to their deaths"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.words.lookup import belongs, lemma
from factx.facts.casualties.words.people import is_human
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
    is_kin = any(belongs("kin", noun) for noun in lost) and any(map(_is_somebody, syntax.subjects(verb)))
    return [Harm("killed", verb, tuple(lost))] if is_kin else []


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
