"""Phrases and clauses as spans: where they begin and end, with or without what hangs on them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

LOOSE = (
    labels.RELATIVE_CLAUSE | labels.REDUCED_RELATIVE | labels.APPOSITION | labels.PARENTHETICAL
    | labels.CONJUNCT | labels.COORDINATOR | labels.LIST_ITEM | labels.DISCOURSE
)  # fmt: skip
EDGE = frozenset("\"'“”‘’«»„‚,;:.!?-–—()[]`´") | {"``", "''", "--"}
PAIRED = {"(": ")", "[": "]"}


def phrase(noun: Token, keep: Collection[str] = ()) -> Span:
    """The noun phrase around a noun, without its preposition, clauses, appositions and conjuncts.

    `keep` names what stays: any of ``"clauses"``, ``"appositions"``, ``"conjuncts"``.
    """
    dropped = LOOSE - _kept(keep)
    inside = _inside(noun, dropped)
    start, end = noun.i, noun.i
    while start - 1 in inside:
        start -= 1
    while end + 1 in inside:
        end += 1
    whole = noun.doc[start : end + 1]
    return trimmed(whole) or whole


def clause(verb: Token) -> Span:
    """Everything that a verb governs, outer punctuation aside."""
    return trimmed(span_of(verb))


def span_of(token: Token) -> Span:
    """The token with everything below it, as it stands in the sentence."""
    return token.doc[token.left_edge.i : token.right_edge.i + 1]


def head_of(span: Span) -> Token:
    """The token of a span that the rest hangs on (its last one, where the span is no phrase)."""
    inside = [token for token in span if token.head.i < span.start or token.head.i >= span.end or token.head == token]
    return next((token for token in inside if not token.is_punct), span.root)


def trimmed(span: Span) -> Span:
    """Leave out punctuation and blanks at the edges, but keep a bracket whose partner is inside."""
    start, end = span.start, span.end
    doc = span.doc
    while start < end and _is_edge(doc[start]):
        start += 1
    while start < end and _is_edge(doc[end - 1]) and not _closes(doc[start:end]):
        end -= 1
    return doc[start:end]


def _kept(keep: Collection[str]) -> frozenset[str]:
    groups = {
        "clauses": labels.RELATIVE_CLAUSE | labels.REDUCED_RELATIVE,
        "appositions": labels.APPOSITION,
        "conjuncts": labels.CONJUNCT | labels.COORDINATOR,
    }
    return frozenset[str]().union(*(groups[name] for name in keep))


def _inside(noun: Token, dropped: frozenset[str]) -> set[int]:
    outside_noun = dropped | labels.CASE | labels.COPULA | labels.SUBJECT | labels.AUXILIARY | labels.MARKER
    inside = {noun.i}
    for child in noun.children:
        is_part = child.dep_ not in outside_noun and not _leans_out(child, noun)
        if is_part or _is_close(child, noun):
            inside.update(token.i for token in _subtree(child))
    return inside


def _is_close(child: Token, noun: Token) -> bool:
    """Whether a noun is the name of "the singer Oleg Marin", which no comma sets apart."""
    is_name = child.tag_.startswith("NNP") and noun.tag_ == "NN"
    return is_name and child.dep_ in labels.APPOSITION and child.left_edge.i == noun.i + 1


def _subtree(top: Token) -> Iterator[Token]:
    """What hangs on a token, "according to …" aside: wherever the parser puts it, it belongs to no noun."""
    waiting = [top]
    while waiting:
        token = waiting.pop()
        if not _cites(token):
            yield token
            waiting.extend(token.children)


def _cites(token: Token) -> bool:
    return token.lower_ == "according" or any(
        case.lower_ == "according" for case in labels.children(token, labels.CASE)
    )


def _leans_out(child: Token, noun: Token) -> bool:
    """Negations and adverbs of a nominal predicate are not part of the noun phrase."""
    return child.dep_ in labels.ADVERBIAL and labels.has(noun, labels.COPULA) and child.i < noun.i


def _is_edge(token: Token) -> bool:
    return token.is_space or token.text in EDGE


def _closes(span: Span) -> bool:
    opening = next((left for left, right in PAIRED.items() if span[-1].text == right), None)
    return opening is not None and any(token.text == opening for token in span)
