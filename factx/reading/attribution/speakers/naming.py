"""Names of speakers: who says it, by name, as the names of the article have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.attribution.speakers import by_grammar
from factx.reading.attribution.speakers.can_tell import is_document

if TYPE_CHECKING:
    from spacy.tokens import Span

    from factx.reading.attribution.speakers.speaker import Speaker
    from factx.reading.names import Names


def with_name(speaker: Speaker | None, names: Names) -> tuple[Span | None, str | None, Span | None]:
    """The words that tell a speaker, the name, and the words that they stand for; none of them without a speaker."""
    return (speaker.words, _name(speaker, names), speaker.meant) if speaker else (None, None, None)


def _name(speaker: Speaker, names: Names) -> str | None:
    """The name of a speaker; for "Holm's statement" and "data from the Red Cross" that of who gave them."""
    name, head = names.name_of(speaker.meant), syntax.head_of(speaker.meant)
    if name is not None or not is_document(head):
        return name
    giver = by_grammar.of_noun(head)
    return names.name_of(giver.meant) if giver is not None else None
