"""Who is who in an article, and whom or what the words mean that name nobody: "she", "the minister"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.names.labels import PERSON
from factx.reading.names.mentions import find
from factx.reading.names.references import definite_descriptions, named_phrases, pronouns
from factx.reading.names.things.merge import merged

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from factx.reading.names.named import Named


@dataclass(frozen=True, slots=True)
class Names:
    """Everything named in an article, one `Named` per real-world thing, in order of first mention.

    By the index of a token: `marks` holds the mention that it is part of, `named` the thing mentioned, and `meant` what
    a pronoun or common noun means.
    """

    entities: tuple[Named, ...]
    marks: Mapping[int, Span] = field(default_factory=dict, repr=False, compare=False)
    named: Mapping[int, Named] = field(default_factory=dict, repr=False, compare=False)
    meant: Mapping[int, Named] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def read(cls, doc: Doc) -> Names:
        """The things that a parsed article names, merged from its mentions."""
        entities = merged(find.mentions(doc))
        marks = {i: span for each in entities for span in each.mentions for i in range(span.start, span.end)}
        named = {span.start + i: each for each in entities for span in each.mentions for i in range(len(span))}
        persons = {i: each for i, each in named.items() if each.type == PERSON}
        return cls(entities, marks, named, definite_descriptions.meanings(doc, named) | pronouns.meanings(doc, persons))

    def at(self, token: Token) -> Named | None:
        """The thing that a token is part of a mention of."""
        return self.named.get(token.i)

    def called(self, name: str) -> Named | None:
        """The thing that has a canonical name."""
        return next((named for named in self.entities if named.name == name), None)

    def of(self, words: Span) -> Named | None:
        """The thing that a noun phrase, pronoun or name means, where the article makes it plain."""
        if not len(words):
            return None
        if (mention := named_phrases.main_name(words, self.marks)) is not None:
            return self.named[mention.start]
        head = syntax.head_of(words)
        if named_phrases.joins(head, words, self.marks):
            return None
        return self.at(head) or self.meant.get(head.i) or self._renamed(head, words)

    def name_of(self, words: Span) -> str | None:
        """The canonical name of what a noun phrase, pronoun or name means."""
        named = self.of(words)
        return named.name if named else None

    def _renamed(self, head: Token, words: Span) -> Named | None:
        inside = (other for other in syntax.appositions(head) if words.start <= other.i < words.end)
        return next((named for other in inside if (named := self.at(other))), None)
