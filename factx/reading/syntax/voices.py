"""Voices: whether a verb is passive, and the auxiliaries and negations that go with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEPEST = 50
NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no"})
PERFECT = frozenset({"have", "has", "had", "having", "'ve", "’ve"})
BEING = frozenset({"be", "been", "being", "get", "got", "gotten"})


def is_passive(verb: Token) -> bool:
    """Whether a verb is passive: ``were killed`` and "the man killed in the raid", not ``killed``."""
    for _ in range(DEEPEST):
        if _is_perfect_active(verb):
            return False
        if labels.has(verb, labels.PASSIVE_SUBJECT | labels.PASSIVE_AUXILIARY):
            return True
        if verb.tag_ != "VBN" or labels.has(verb, labels.ACTIVE_SUBJECT):
            return False
        is_bare = not labels.has(verb, labels.AUXILIARY | labels.DIRECT_OBJECT)
        if verb.dep_ not in labels.CONJUNCT or not is_bare:
            return verb.dep_ in labels.REDUCED_RELATIVE or is_bare
        verb = verb.head
    return False


def auxiliaries(verb: Token) -> list[Token]:
    """The auxiliaries and modals of a verb, its own or shared ("may have been killed or hurt")."""
    for _ in range(DEEPEST):
        own = list(labels.children(verb, labels.AUXILIARY | labels.COPULA))
        if own or verb.dep_ not in labels.CONJUNCT or labels.has(verb, labels.SUBJECT):
            return own
        verb = verb.head
    return []


def is_negated(token: Token) -> bool:
    """Whether a negation hangs on the token itself: ``was not killed``."""
    return any(child.dep_ in labels.NEGATION or child.lower_ in NEGATIONS for child in token.children)


def _is_perfect_active(verb: Token) -> bool:
    """Whether a verb is active and perfect: "has killed", not "has been killed", however its subject is labelled."""
    before = {token.lower_ for token in labels.children(verb, labels.AUXILIARY)}
    return bool(before & PERFECT) and not before & BEING
