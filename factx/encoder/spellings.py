"""The word pieces of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from tokenizers import Tokenizer

from factx.encoder.shapes import GAPS, form, shape

if TYPE_CHECKING:
    from spacy.tokens import Doc

Item = TypeVar("Item")

LINE, BLANK, UNKNOWN, START, STOP = "[LINE]", "[BLANK]", "[UNK]", "[CLS]", "[SEP]"
"""Pieces that stand for no letters: the end of a line, other white space, what has no pieces, both ends of a window."""

MOST_PIECES, MOST_CHARACTERS = 16, 128
"""Longer tokens lose their middle: addresses of web pages, noise."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One token as the network reads it."""

    pieces: tuple[int, ...]
    """Its word pieces, at least one."""

    shape: int
    """How it is written and what stands before it."""

    breaks: bool
    """Whether a line ends with it."""


class Speller:
    """Spells tokens, one by one and so always alike, whatever stands around them."""

    def __init__(self, tokenizer: str) -> None:
        self.tokenizer = Tokenizer.from_str(tokenizer)
        self.start, self.stop = self._number(START), self._number(STOP)
        self._spell = lru_cache(maxsize=30_000)(self._spelled)

    def spell(self, doc: Doc) -> list[Spelling]:
        """Spell every token of a text."""
        gap, spellings = "broken", []
        for token in doc:
            spelling = self._spell(token.text, gap)
            spellings.append(spelling)
            gap = "broken" if spelling.breaks else "spaced" if token.whitespace_ or token.is_space else "joined"
        return spellings

    def _spelled(self, text: str, gap: str) -> Spelling:
        assert gap in GAPS
        breaks = text.isspace() and "\n" in text
        return Spelling(self._pieces(text), shape(form(text), gap), breaks)

    def _pieces(self, text: str) -> tuple[int, ...]:
        if text.isspace():
            return (self._number(LINE if "\n" in text else BLANK),)
        found = self.tokenizer.encode("".join(_ends(text, MOST_CHARACTERS)), add_special_tokens=False).ids
        return tuple(_ends(found, MOST_PIECES)) or (self._number(UNKNOWN),)

    def _number(self, piece: str) -> int:
        number = self.tokenizer.token_to_id(piece)
        if number is None:
            raise ValueError(f"The tokenizer lacks {piece}.")
        return int(number)


def _ends(items: Sequence[Item], most: int) -> Sequence[Item]:
    return items if len(items) <= most else [*items[: most * 3 // 4], *items[-(most // 4) :]]
