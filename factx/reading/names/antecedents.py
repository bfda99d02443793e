"""Antecedents: those whom a pronoun may mean, and which of them is the nearest in grammar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from factx.reading.names.genders import Gender
    from factx.reading.names.named import Named

NEAREST = 3
PARALLEL = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone whom a later pronoun may mean; `named` is None for "a man" whom the article does not name."""

    token: Token
    sentence: int
    named: Named | None
    gender: Gender | None
    prominence: int

    @classmethod
    def at(cls, token: Token, sentence: int, named: Named | None, gender: Gender | None) -> Candidate:
        """Take someone mentioned at a token of a sentence."""
        return cls(token, sentence, named, gender, prominence(token))


def antecedent(pronoun: Token, sentence: int, wanted: Gender, recent: Iterable[Candidate]) -> Candidate | None:
    """Give the candidate that a pronoun most likely means, if any fits."""
    near = (each for each in recent if each.gender in {None, wanted} and sentence - each.sentence <= NEAREST)
    free = (each for each in near if each.sentence < sentence or not _is_bound(pronoun, each.token))
    return max(free, key=lambda each: (_closeness(each, sentence, pronoun), each.token.i), default=None)


def prominence(token: Token) -> int:
    """Tell how prominent a noun stands: 2 for the subject of the sentence, 1 of another clause, 0 elsewhere."""
    if not syntax.is_subject(token):
        return 0
    verb = syntax.host(token)
    return 2 if verb.head == verb else 1


def _closeness(candidate: Candidate, sentence: int, pronoun: Token) -> int:
    """Weigh nearness, prominence and parallel place; the weights were tried on GAP (Webster et al. 2018)."""
    owns = pronoun.tag_ == "PRP$"
    parallel = candidate.sentence == sentence if owns else bool(candidate.prominence and prominence(pronoun))
    sure = candidate.gender is not None
    return 2 * candidate.prominence + sure - 3 * (sentence - candidate.sentence) + PARALLEL * parallel


def _is_bound(pronoun: Token, token: Token) -> bool:
    """A pronoun that is no possessive does not mean another partner of its own verb: "Smith saw him"."""
    if pronoun.tag_ == "PRP$":
        return False
    return syntax.is_partner(token) and syntax.host(token) == syntax.host(pronoun)
