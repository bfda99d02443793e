"""Divisions: where the sentences and paragraphs of an article begin, and which of them a token stands in."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.reading import Reading


@dataclass(frozen=True, slots=True)
class Divisions:
    """Where the sentences and paragraphs of an article begin."""

    sentences: tuple[int, ...]
    breaks: tuple[int, ...]

    @classmethod
    def of(cls, reading: Reading) -> Divisions:
        """Look them up once for an article."""
        sentences = tuple(sentence.start for sentence in reading.doc.sents)
        return cls(sentences, tuple(token.i for token in reading.doc if "\n" in token.text))

    def sentence(self, i: int) -> int:
        """The number of a token's sentence."""
        return bisect_right(self.sentences, i) - 1

    def paragraph(self, i: int) -> int:
        """The number of a token's paragraph."""
        return bisect_right(self.breaks, i)
