"""Streams: what is said in a source, as words that can be compared however they are printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading.attribution.quotations.paired_marks import quotations

if TYPE_CHECKING:
    from factx.across.account import Account
    from factx.facts import Excerpt, Quote

WORD = re.compile(r"\d[\d.,]*\d|[^\W_]+(?:['’][^\W_]+)*")
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared, with its place in the article."""

    form: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stream:
    """Words that belong together, with who says them."""

    account: Account
    words: tuple[Word, ...]
    quote: Quote | None
    is_quoted: bool
    """Whether they stand in quotation marks."""

    @property
    def forms(self) -> tuple[str, ...]:
        """The words as they are compared."""
        return tuple(word.form for word in self.words)


def words_of(text: str, start: int = 0) -> list[Word]:
    """The words of a text: marks, spaces, dashes and capitals make no difference."""
    found = WORD.finditer(text)
    return [Word(_form(match[0]), start + match.start(), start + match.end()) for match in found]


def _form(word: str) -> str:
    return word.casefold().replace("’", "'")


def streams(account: Account) -> list[Stream]:
    """All that is said in an article: each quote, quotations of nobody, what one says in a row, and the whole text."""
    quotes = account.facts.quotes
    found = [stream for quote in quotes for stream in _of_quote(account, quote)]
    if account.text is not None:
        found += _loose(account, account.text, quotes)
        found += _in_a_row(account, [stream for stream in found if stream.is_quoted])
        found.append(Stream(account, tuple(words_of(account.text)), None, False))
    return found


def _of_quote(account: Account, quote: Quote) -> Iterator[Stream]:
    whole = tuple(word for part in quote.content for word in words_of(part.text, part.start))
    yield Stream(account, whole, quote, quote.kind == "direct")
    if quote.kind == "mixed":
        for part in quote.content:
            for start, end in _quoted(part.text):
                yield Stream(account, tuple(words_of(part.text[start:end], part.start + start)), quote, True)


def _quoted(text: str) -> list[Place]:
    return [piece for quotation in quotations(text) for piece in quotation.pieces]


def _loose(account: Account, text: str, quotes: Sequence[Quote]) -> Iterator[Stream]:
    """Quotations that are of no quote."""
    taken = [part for quote in quotes for part in quote.content]
    for quotation in quotations(text):
        if not any(_overlap(part, quotation.start, quotation.end) for part in taken):
            pieces = (words_of(text[start:end], start) for start, end in quotation.pieces)
            yield Stream(account, tuple(word for piece in pieces for word in piece), None, True)


def _overlap(part: Excerpt, start: int, end: int) -> bool:
    return part.start < end and start < part.end


def _in_a_row(account: Account, quoted: Sequence[Stream]) -> Iterator[Stream]:
    """Quotations of one speaker that follow on each other, together."""
    ordered = sorted((stream for stream in quoted if stream.quote and stream.words), key=lambda one: one.words[0].start)
    row: list[Stream] = []
    for stream in [*ordered, None]:
        if row and (stream is None or _speaker(stream) != _speaker(row[-1]) or _speaker(stream) is None):
            if len(row) > 1:
                yield Stream(account, tuple(word for one in row for word in one.words), row[0].quote, True)
            row = []
        if stream is not None:
            row.append(stream)


def _speaker(stream: Stream) -> str | None:
    speaker = stream.quote.speaker if stream.quote else None
    return (speaker.name or speaker.text) if speaker else None
