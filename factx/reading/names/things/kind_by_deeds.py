"""What sort of body an organization is by what it does and by what stands behind its name: "Kelmar lost the final"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading import syntax, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Span

MAX_WORDS_BEHIND = 2  # "Toyota's truck sales", a possessive mark aside


def kind(mentions: Iterable[Span]) -> str | None:
    """The kind of a body by the first mention that shows it: "Toyota shares", "Kelmar lost the final"."""
    return next((kind for mention in mentions for kind in (*_by_word_behind(mention), *_by_deed(mention))), None)


def _by_word_behind(mention: Span) -> Iterator[str]:
    """The kinds that the nouns behind a name, or behind its possessive, go with."""
    behind = mention.doc[mention.end : mention.end + MAX_WORDS_BEHIND + 1]
    kinds = values("nouns_behind_organizations")
    for word in [word for word in behind if word.tag_ != "POS"][:MAX_WORDS_BEHIND]:
        yield from (kind for kind, nouns in kinds.items() if word.lower_ in nouns)
        if not word.tag_.startswith(("NN", "JJ")):
            return


def _by_deed(mention: Span) -> Iterator[str]:
    head = syntax.head_of(mention)
    verb = syntax.predicate(head)
    if verb is None or head not in (*syntax.subjects(verb), *syntax.agents(verb)):
        return
    objects = [*syntax.objects(verb), *syntax.complements(verb, "in")]
    for kind, deeds in values("organization_deeds").items():
        if verb.lemma_.lower() in deeds["alone"] or any(tokens.lemma(noun) in deeds["with"] for noun in objects):
            yield kind
