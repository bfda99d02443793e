"""Quotes: who said what, in direct, mixed and indirect speech."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from factx.facts.base import Excerpt, Explanation, Mention, Rejection, column

if TYPE_CHECKING:
    from spacy.tokens import Span

    from factx.reading import Reading

QuoteKind = Literal["direct", "mixed", "indirect"]


@dataclass(frozen=True, slots=True)
class Quote(Excerpt):
    """One statement attributed to someone; the excerpt runs from its first words to its last."""

    speaker: Mention | None = column("speaker")
    """Who says it, as written beside the quote."""
    cue: Excerpt | None = column("cue")
    """The words that report it: said, according to, tweeted …"""
    content: tuple[Excerpt, ...] = column("what was said", default=())
    """What was said; several excerpts where the quote is interrupted. Quotation marks belong to it."""
    kind: QuoteKind = column("kind", default="indirect")
    """`direct` (all in quotation marks), `mixed` (a reported clause with words in quotation marks) or `indirect`."""


def find(reading: Reading) -> Iterator[Quote]:
    """Every statement, in the order of the article."""
    for own in reading.attributions.all:
        whole = reading.article.excerpt(own.content[0].start, own.content[-1].end)
        speaker = _speaker(own.speaker, own.name) if own.speaker else None
        yield Quote(whole.text, whole.start, whole.end, speaker, own.cue, own.content, own.kind)


def explain(reading: Reading) -> Iterator[Explanation]:
    """For each quote what makes it one: the cue and the speaker, or the quotation itself."""
    for own in reading.attributions.all:
        speaker = Excerpt.of(own.speaker) if own.speaker else None
        words = (own.cue, speaker) if own.cue or speaker else own.content
        yield Explanation.of(own.rule, *words)


def reject(reading: Reading) -> Iterator[Rejection]:
    """Quotation marks around what nobody says, and verbs of saying that report nothing said."""
    from factx.reading.attribution import refusals
    from factx.reading.attribution.covering import Covering

    statements = Covering.of(reading.attributions.all)
    for words, reason in refusals(reading.doc):
        if not statements.overlaps(words.start_char, words.end_char):
            yield Rejection.of_words(words, reason)


def _speaker(words: Span, name: str | None) -> Mention:
    return Mention(words.text, words.start_char, words.end_char, name)
