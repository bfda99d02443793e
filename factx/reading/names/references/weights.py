"""What speaks for one antecedent of a pronoun and against another, and how much: that it is a subject, or near.

The weights are those of a conditional logit over all candidates of a pronoun, fitted on the development part of GAP
(Webster et al. 2018, Apache-2.0) and rounded.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from math import log
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factx.reading.names.known.genders import Gender
    from factx.reading.names.named import Named
    from factx.reading.names.references.candidates import Candidate

MAX_SENTENCES_WEIGHED = 3  # farther back, distance costs no more
WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "name": 2.0,  # rather than a noun or another pronoun
        "gender": 0.25,  # known, and that of the pronoun
        "other gender": -1.0,  # taken before for one of the other gender
        "mentions": 0.5,  # logarithm of how often so far
        "between": -0.5,  # each other person that stands nearer
        "sentences": -1.5,  # each sentence further back
        "conjunct": -1.5,  # "Brown" in "Smith and Brown"
        "subject": 1.0,
        "parallel": 0.75,  # subject, as the pronoun
        "topic": 1.0,  # main subject of an earlier sentence
        "aside": -1.0,  # behind a preposition in an earlier sentence
        "same clause": 1.0,
        "later": 1.0,  # "After he left, Smith spoke"
    }
)


@dataclass(slots=True)
class Mentioned:
    """What an article has told up to a pronoun: how often of whom, and by which pronouns."""

    mentions: Counter[int] = field(default_factory=Counter)
    taken: set[tuple[int, Gender | None]] = field(default_factory=set)

    def tell(self, candidate: Candidate) -> None:
        """Take note of a mention."""
        if candidate.named is not None:
            self.mentions[id(candidate.named)] += 1
            if candidate.is_pronoun:
                self.taken.add((id(candidate.named), candidate.gender))

    def is_other(self, named: Named | None, gender: Gender | None) -> bool:
        """Whether a person has been called by a pronoun of another gender."""
        return any((id(named), other) in self.taken for other in ("man", "woman") if other != gender)


def preference(candidate: Candidate, pronoun: Candidate, between: int, story: Mentioned) -> float:
    """How well a candidate suits a pronoun, with so many other persons between them."""
    reasons = {**_of_person(candidate, pronoun, story), **_of_place(candidate, pronoun), "between": between}
    return sum(WEIGHTS[reason] * value for reason, value in reasons.items())


def _of_person(candidate: Candidate, pronoun: Candidate, story: Mentioned) -> dict[str, float]:
    return {
        "name": not candidate.is_pronoun and candidate.named is not None,
        "gender": not candidate.is_pronoun and candidate.gender is not None,
        "other gender": story.is_other(candidate.named, pronoun.gender),
        "mentions": log(1 + story.mentions[id(candidate.named)]),
    }


def _of_place(candidate: Candidate, pronoun: Candidate) -> dict[str, float]:
    if candidate.token.i > pronoun.token.i:
        return {"later": True}
    earlier = pronoun.sentence - candidate.sentence
    return {
        "sentences": min(earlier, MAX_SENTENCES_WEIGHED),
        "conjunct": syntax.first_conjunct(candidate.token) != candidate.token,
        "subject": candidate.is_subject,
        "parallel": candidate.is_subject and pronoun.is_subject,
        "topic": earlier > 0 and candidate.is_subject and candidate.host.head == candidate.host,
        "aside": earlier > 0 and syntax.governor(syntax.first_conjunct(candidate.token)) is not None,
        "same clause": candidate.clause is not None and candidate.clause == pronoun.clause,
    }
