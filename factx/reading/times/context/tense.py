"""Whether the clause that an expression of time stands in speaks of what is to come: "will meet Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from factx.reading.times.meaning.setting import Outlook

TO_LIMIT = frozenset({"to", "until", "till"})
MAX_STEPS_TO_CLAUSE = 12
"""How many words up from an expression its clause is looked for."""
MAX_TOKENS_OF_CLAUSE = 400
"""How many words a clause may have before it is taken for a parse gone wrong."""


def outlook(span: Span) -> Outlook:
    """Where the clause around an expression looks: ahead ("will meet Monday"), to a plan ("due Monday"), back."""
    before = tokens.before(span[0])
    if before is not None and _is_plan(before):
        return "planned"
    if before is not None and before.lower_ in TO_LIMIT and any(map(_is_postponed, _above(before))):
        return "planned"
    of_clause = _outlook_of_clause(span)
    is_limit = of_clause == "past" and before is not None and before.lower_ in words("limits")
    return "limit" if is_limit else of_clause


def _is_postponed(token: Token) -> bool:
    """Whether something is put off to a day, which is then still to come: "was postponed until Friday"."""
    following = tokens.after(token)
    pair = f"{token.lemma_.lower()} {following.lower_ if following is not None else ''}"
    return not words("postponing").isdisjoint({token.lemma_.lower(), pair})


def _outlook_of_clause(span: Span) -> Outlook:
    for token in _above(syntax.head_of(span)):
        if _is_plan(token):
            return "past" if any(helper.lower_ == "had" for helper in syntax.auxiliaries(token)) else "planned"
        if syntax.is_predicate(token) and (of_verb := _outlook_of_verb(token)):
            return of_verb
    return "past"


def _outlook_of_verb(verb: Token) -> Outlook | None:
    """Where a verb looks by its auxiliaries and its form; none for infinitives and gerunds: the clause above tells."""
    helpers = syntax.auxiliaries(verb)
    spoken = {helper.lower_ for helper in helpers}
    if any(_is_plan(helper) for helper in helpers):
        return "planned"
    if not words("futurity").isdisjoint(spoken):
        return "past" if "have" in spoken else "ahead"
    if verb.tag_ in {"VBP", "VBZ"} and verb.lemma_.lower() in words("scheduled"):
        return "ahead"
    is_finite = any(tokens.is_finite(word) for word in (verb, *helpers))
    return "past" if is_finite or (verb.tag_ == "VBN" and not helpers) else None


def _is_plan(token: Token) -> bool:
    following = tokens.after(token)
    pair = f"{token.lower_} {following.lower_ if following is not None else ''}"
    return not words("planning").isdisjoint({token.lemma_.lower(), token.lower_, pair})


def _above(token: Token) -> Iterator[Token]:
    """The words above an expression up to its clauses, not far, and not into what is no sentence."""
    for _ in range(MAX_STEPS_TO_CLAUSE):
        if token.right_edge.i - token.left_edge.i > MAX_TOKENS_OF_CLAUSE:
            return
        yield token
        if token.head == token:
            return
        token = token.head
