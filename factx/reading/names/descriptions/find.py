"""What the article says a named person or body is: "mayor of Paris", "militant group"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax, ways
from factx.reading.names.descriptions import role_beside_name
from factx.reading.names.labels import ORGANIZATION, PERSON
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Span, Token

MAX_TOKENS_OF_DESCRIPTION = 24  # longer, it is a parse gone wrong


def description(mentions: Iterable[Span], marks: Mapping[int, Span]) -> Span | None:
    """The fullest description among those that stand beside the mentions of one person or body.

    `marks` maps the index of each named token to its name.
    """
    names = (name for name in mentions if name.label_ in {PERSON, ORGANIZATION})
    beside = (span for name in names for _, spans in ways.each(DESCRIPTIONS, name, marks) for span in spans)
    bare = (role_beside_name.without_article(span) for span in beside)
    return max((span for span in bare if 0 < len(span) <= MAX_TOKENS_OF_DESCRIPTION), key=_fullness, default=None)


def _title(name: Span, marks: Mapping[int, Span]) -> Sequence[Span]:
    return [span for span in [role_beside_name.title(name, marks)] if span is not None]


def _before(name: Span, marks: Mapping[int, Span]) -> Sequence[Span]:
    return [span for span in [role_beside_name.before(name, marks)] if span is not None]


def _behind(name: Span, marks: Mapping[int, Span]) -> Sequence[Span]:
    return [span for span in [role_beside_name.behind(name, marks)] if span is not None]


def _predicates(name: Span, marks: Mapping[int, Span]) -> Sequence[Span]:
    nouns = _predicated(syntax.head_of(name))
    return [
        syntax.phrase(noun) for noun in nouns if role_beside_name.is_role(noun, name.label_) and noun.i not in marks
    ]


DESCRIPTIONS: tuple[Way[[Span, Mapping[int, Span]], Sequence[Span]], ...] = (
    Way("title", _title, "The activist Ann Rahal died in Aleppo on Monday."),
    Way("before a comma", _before, "The mayor of Talas, Ann Rahal, died in Aleppo on Monday."),
    Way("behind a comma", _behind, "Ann Rahal, a teacher from Aleppo, died on Monday."),
    Way("predicate", _predicates, "Ann Rahal was a teacher in Aleppo."),
)
"""Where a description stands; all are heard, and of two as full the earlier counts."""


def _predicated(head: Token) -> Iterator[Token]:
    """The nouns that a name is said to be: "Brown is a teacher", "Brown, who was a teacher"."""
    clauses = syntax.relative_clauses(head)
    for verb in [syntax.host(head), *clauses] if syntax.is_subject(head) else clauses:
        if not syntax.is_negated(verb) and head in syntax.subjects(verb):
            yield from syntax.predicated(verb)


def _fullness(span: Span) -> tuple[bool, int]:
    return any(token.lemma_.lower() in words("roles") for token in span), len(span)
