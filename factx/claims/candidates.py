"""Candidates: the stretches of a sentence that may be what somebody says, each below the word that would report it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

HANGING = frozenset(
    {
        "acl", "acl:relcl", "advcl", "advcl:relcl", "appos", "ccomp", "conj", "csubj", "csubj:pass", "dep", "nmod",
        "nsubj", "nsubj:pass", "obj", "obl", "parataxis", "xcomp",
    }
)  # fmt: skip
"""How contents hang on what reports them, in Universal Dependencies."""

REPORTING = frozenset({"VERB", "AUX", "NOUN", "PROPN", "ADJ"})
"""Parts of speech of what reports."""

EMPTY = frozenset({"PUNCT", "SPACE"})


class Candidate(NamedTuple):
    """A stretch of tokens, from start to end (exclusive), with its head and the word that the head hangs on."""

    head: int
    governor: int
    start: int
    end: int


def candidates(doc: Doc) -> Iterator[Candidate]:
    """Find the candidates of a parsed text, in the order of their heads."""
    for token in doc:
        governor = token.head
        if token.dep_ in HANGING and governor.pos_ in REPORTING and token.pos_ not in EMPTY and governor.i != token.i:
            start, end = _trimmed(doc, *_side(token, governor))
            if start < end:
                yield Candidate(token.i, governor.i, start, end)


def _side(token: Token, governor: Token) -> tuple[int, int]:
    """Give what hangs on a token; where the governor stands in the midst of it, the head's side."""
    start, end = token.left_edge.i, token.right_edge.i + 1
    if not start <= governor.i < end:
        return start, end
    side = [word.i for word in token.subtree if (word.i < governor.i) == (token.i < governor.i)]
    return side[0], side[-1] + 1


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    while start < end and doc[start].pos_ in EMPTY:
        start += 1
    while start < end and doc[end - 1].pos_ in EMPTY:
        end -= 1
    return start, end
