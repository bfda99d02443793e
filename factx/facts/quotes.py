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
    """Find every statement, in the order of the article."""
    for said in reading.attributions.all:
        whole = reading.article.excerpt(said.content[0].start, said.content[-1].end)
        speaker = _speaker(said.speaker, said.name) if said.speaker else None
        yield Quote(whole.text, whole.start, whole.end, speaker, said.cue, said.content, said.kind)


def explain(reading: Reading) -> Iterator[Explanation]:
    """Tell for each quote what makes it one: the cue and the speaker, or the quotation itself."""
    for said in reading.attributions.all:
        speaker = Excerpt.of(said.speaker) if said.speaker else None
        words = (said.cue, speaker) if said.cue or speaker else said.content
        yield Explanation.of(said.rule, *words)


def reject(reading: Reading) -> Iterator[Rejection]:
    """List quotation marks around what nobody says, and verbs of saying that report nothing said."""
    from factx.reading.attribution import refusals

    for words, reason in refusals(reading.doc):
        if not any(_overlap(words, part) for said in reading.attributions.all for part in said.content):
            yield Rejection.of_words(words, reason)


def _overlap(words: Span, part: Excerpt) -> bool:
    return words.start_char < part.end and part.start < words.end_char


def _speaker(words: Span, name: str | None) -> Mention:
    return Mention(words.text, words.start_char, words.end_char, name)
