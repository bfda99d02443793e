"""Descriptions: what the article says a named person or body is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax
from factx.reading.names.descriptions import roles
from factx.reading.names.labels import ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Span, Token

LONGEST = 24


def description(mentions: Iterable[Span], marks: Mapping[int, Span]) -> Span | None:
    """Give the fullest description among those that stand beside the mentions of one person or body.

    `marks` maps the index of each named token to its name.
    """
    said = (span for name in mentions if name.label_ in {PERSON, ORGANIZATION} for span in _beside(name, marks))
    fitting = [span for span in said if 0 < len(span) <= LONGEST]
    return max(fitting, key=_fullness, default=None)


def _beside(name: Span, marks: Mapping[int, Span]) -> Iterator[Span]:
    for place in (roles.title, roles.before, roles.behind):
        if (found := place(name, marks)) is not None:
            yield roles.without_article(found)
    for noun in _predicated(syntax.head_of(name)):
        if roles.is_role(noun, name.label_) and noun.i not in marks:
            yield roles.without_article(syntax.phrase(noun))


def _predicated(head: Token) -> Iterator[Token]:
    """List the nouns that a name is said to be: "Brown is a teacher", "Brown, who was a teacher"."""
    clauses = syntax.relative_clauses(head)
    for verb in [syntax.host(head), *clauses] if syntax.is_subject(head) else clauses:
        if not syntax.is_negated(verb) and head in syntax.subjects(verb):
            yield from syntax.predicated(verb)


def _fullness(span: Span) -> tuple[bool, int]:
    return any(token.lemma_.lower() in words("roles") for token in span), len(span)
