"""Dependency labels, grouped by the question they answer; each set holds Universal Dependencies and ClearNLP spellings.

Sources: universaldependencies.org/en/dep (de Marneffe et al. 2021) and the ClearNLP guidelines (Choi & Palmer 2012).
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

ACTIVE_SUBJECT = frozenset({"nsubj", "nsubj:outer", "csubj", "csubj:outer"})
PASSIVE_SUBJECT = frozenset({"nsubj:pass", "nsubjpass", "csubj:pass", "csubjpass"})
SUBJECT = ACTIVE_SUBJECT | PASSIVE_SUBJECT
DIRECT_OBJECT = frozenset({"obj", "dobj"})
INDIRECT_OBJECT = frozenset({"iobj", "dative"})
PASSIVE_AUXILIARY = frozenset({"aux:pass", "auxpass"})
AUXILIARY = PASSIVE_AUXILIARY | {"aux"}
COPULA = frozenset({"cop"})
ATTRIBUTE = frozenset({"attr", "acomp"})
NEGATION = frozenset({"neg"})
EXPLETIVE = frozenset({"expl"})
CLAUSAL_COMPLEMENT = frozenset({"ccomp"})
OPEN_COMPLEMENT = frozenset({"xcomp", "oprd"})
PARENTHETICAL = frozenset({"parataxis"})
ADVERBIAL_CLAUSE = frozenset({"advcl", "advcl:relcl"})
RELATIVE_CLAUSE = frozenset({"acl:relcl", "relcl"})
REDUCED_RELATIVE = frozenset({"acl"})
CONJUNCT = frozenset({"conj"})
COORDINATOR = frozenset({"cc", "cc:preconj", "preconj"})
MARKER = frozenset({"mark"})
CASE = frozenset({"case"})
FIXED = frozenset({"fixed", "mwe"})
PREPOSITION = frozenset({"prep", "agent", "dative"})
PREPOSITIONAL_OBJECT = frozenset({"pobj", "pcomp"})
OBLIQUE = frozenset(
    {"obl", "dep", "obl:agent", "obl:unmarked", "obl:tmod", "obl:npmod", "nmod", "nmod:unmarked", "nmod:desc"}
)
ADVERBIAL = frozenset({"advmod", "npadvmod", "obl:unmarked", "obl:tmod", "obl:npmod"})
NUMBER = frozenset({"nummod", "nummod:gov"})
DETERMINER = frozenset({"det", "det:predet", "predet"})
POSSESSOR = frozenset({"nmod:poss", "poss"})
APPOSITION = frozenset({"appos"})
COMPOUND = frozenset({"compound", "nn", "flat", "flat:name"})
ADJECTIVE = frozenset({"amod"})
LIST_ITEM = frozenset({"list", "dep"})
DISCOURSE = frozenset({"discourse", "vocative", "intj"})
CLAUSE = (
    CLAUSAL_COMPLEMENT
    | OPEN_COMPLEMENT
    | PARENTHETICAL
    | ADVERBIAL_CLAUSE
    | RELATIVE_CLAUSE
    | REDUCED_RELATIVE
    | {"csubj", "csubj:pass", "csubjpass", "pcomp", "ROOT", "root"}
)


MAX_DEPENDENTS = 128
"""Dependents of one token that are looked at: no sentence has so many, but a list of a thousand words may."""


def dependents(token: Token) -> Iterator[Token]:
    """What hangs on a token, from left to right."""
    return islice(token.children, MAX_DEPENDENTS)


def children(token: Token, labels: frozenset[str]) -> Iterator[Token]:
    """The dependents of a token that carry one of the labels, from left to right."""
    return (child for child in dependents(token) if child.dep_ in labels)


def first(token: Token, labels: frozenset[str]) -> Token | None:
    """The first dependent that carries one of the labels."""
    return next(children(token, labels), None)


def has(token: Token, labels: frozenset[str]) -> bool:
    """Whether a dependent carries one of the labels."""
    return first(token, labels) is not None
