"""Tense: whether the clause that an expression of time stands in speaks of what is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from factx.reading.times.meaning.setting import Outlook

FINITE = frozenset({"VBD", "VBP", "VBZ"})
STEPS = 12
"""How many words up from an expression its clause is looked for."""
LONGEST = 400
"""How many words a clause may have before it is taken for a parse gone wrong."""


def outlook(span: Span) -> Outlook:
    """Tell where the clause around an expression looks: ahead ("will meet Monday"), to a plan ("due Monday"), back."""
    before = span.doc[span.start - 1] if span.start else None
    if before is not None and _is_plan(before):
        return "planned"
    told = _told_around(span)
    return "limit" if told == "past" and before is not None and before.lower_ in words("limits") else told


def _told_around(span: Span) -> Outlook:
    for token in _above(syntax.head_of(span)):
        if _is_plan(token):
            return "past" if any(helper.lower_ == "had" for helper in syntax.auxiliaries(token)) else "planned"
        if syntax.is_predicate(token) and (known := _told_by(token)):
            return known
    return "past"


def _told_by(verb: Token) -> Outlook | None:
    """Read the auxiliaries and the form of a verb; None for infinitives and gerunds, whose clause above decides."""
    helpers = syntax.auxiliaries(verb)
    spoken = {helper.lower_ for helper in helpers}
    if any(_is_plan(helper) for helper in helpers):
        return "planned"
    if not words("futurity").isdisjoint(spoken):
        return "past" if "have" in spoken else "ahead"
    if verb.tag_ in {"VBP", "VBZ"} and verb.lemma_.lower() in words("scheduled"):
        return "ahead"
    is_finite = verb.tag_ in FINITE or any(helper.tag_ in FINITE for helper in helpers)
    return "past" if is_finite or (verb.tag_ == "VBN" and not helpers) else None


def _is_plan(token: Token) -> bool:
    following = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    return not words("planning").isdisjoint({token.lemma_.lower(), token.lower_, f"{token.lower_} {following}"})


def _above(token: Token) -> Iterator[Token]:
    """Climb from an expression to the clauses above it, not far, and not into what is no sentence."""
    for _ in range(STEPS):
        if token.right_edge.i - token.left_edge.i > LONGEST:
            return
        yield token
        if token.head == token:
            return
        token = token.head
