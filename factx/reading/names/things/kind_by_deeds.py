"""Deeds: what sort of body an organization is by what it does and by who stands behind its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Span, Token


def kind(mentions: Iterable[Span]) -> str | None:
    """Tell the kind of a body by the first mention that shows it: "Toyota shares", "Kelmar lost the final"."""
    return next((kind for mention in mentions for kind in (*_by_company(mention), *_by_deed(mention))), None)


def _by_company(mention: Span) -> Iterator[str]:
    """Read the noun behind a name, or behind its possessive."""
    following = [word for word in mention.doc[mention.end : mention.end + 3] if word.tag_ != "POS"][:2]
    kinds = values("organization_company")
    for word in following:
        yield from (kind for kind, nouns in kinds.items() if word.lower_ in nouns)
        if not word.tag_.startswith(("NN", "JJ")):
            return


def _by_deed(mention: Span) -> Iterator[str]:
    verb = syntax.predicate(syntax.head_of(mention))
    if verb is None or syntax.head_of(mention) not in (*syntax.subjects(verb), *syntax.agents(verb)):
        return
    objects = [*syntax.objects(verb), *syntax.complements(verb, "in")]
    for kind, deeds in values("organization_deeds").items():
        if verb.lemma_.lower() in deeds["alone"] or any(_lemma(noun) in deeds["with"] for noun in objects):
            yield kind


def _lemma(noun: Token) -> str:
    return (noun.lemma_ or noun.text).lower()
