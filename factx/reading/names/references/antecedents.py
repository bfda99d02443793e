"""Which of the persons around a pronoun it means: Smith in "After he left, Smith spoke"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.names.references.weights import preference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factx.reading.names.references.candidates import Candidate
    from factx.reading.names.references.weights import Mentioned

MAX_SENTENCES_BACK = 4  # farther back, hardly any pronoun of GAP has its antecedent


def antecedent(pronoun: Candidate, around: Sequence[Candidate], story: Mentioned) -> Candidate | None:
    """The candidate that a pronoun most likely means, if any may be meant."""
    fitting = [each for each in around if _may_be_meant(each, pronoun)]
    weighed = ((preference(each, pronoun, between, story), each) for each, between in _placed(fitting, pronoun))
    return max(weighed, key=lambda pair: (pair[0], pair[1].token.i), default=(0.0, None))[1]


def _may_be_meant(candidate: Candidate, pronoun: Candidate) -> bool:
    if candidate.gender not in {None, pronoun.gender} or _is_bound(candidate, pronoun):
        return False
    if candidate.token.i > pronoun.token.i:
        return _is_ahead(candidate, pronoun)
    return pronoun.sentence - candidate.sentence <= MAX_SENTENCES_BACK


def _is_ahead(candidate: Candidate, pronoun: Candidate) -> bool:
    """Whether it is a later subject that governs the clause of a pronoun: "After he left, Smith spoke"."""
    return candidate.named is not None and candidate.is_subject and candidate.host.is_ancestor(pronoun.token)


def _is_bound(candidate: Candidate, pronoun: Candidate) -> bool:
    """Whether a pronoun means somebody else: partners of one verb are two ("Smith saw him"), so is "his aunt Mary"."""
    if pronoun.owns:
        return syntax.renamed(candidate.token) == pronoun.token.head or candidate.token == pronoun.token.head
    if pronoun.token.lower_.endswith("self"):
        return False
    return (
        candidate.host == pronoun.host and syntax.is_dependent(candidate.token) and syntax.is_dependent(pronoun.token)
    )


def _placed(fitting: Iterable[Candidate], pronoun: Candidate) -> Iterator[tuple[Candidate, int]]:
    """Each candidate with the number of other persons named between it and the pronoun."""
    before = [each for each in fitting if each.token.i < pronoun.token.i]
    after = [each for each in fitting if each.token.i > pronoun.token.i]
    for side in (reversed(before), after):
        passed: set[int] = set()
        for each in side:
            yield each, len(passed - {id(each.named)})
            if each.named is not None and not each.is_pronoun:
                passed.add(id(each.named))
