"""Sketch: a sample of an article's sequences of words, so small that it can be kept, by which copies are found."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factx.across.account import Account

WORD = re.compile(r"\w+")
LENGTH = 5
"""Words of a sequence: so many rarely stand in a row twice, but in copies and quotations."""
KEPT = 64
"""Sequences that are kept: those with the lowest numbers."""
FEWEST = 12
"""Sequences without which nothing is told of a copy."""


def sketch(account: Account) -> tuple[int, tuple[int, ...]]:
    """How many sequences of words an article has, and the lowest of their numbers, in order.

    Where the text is not at hand, the sentences of its figures and its quotes stand for it.
    """
    texts = [account.text] if account.text is not None else _excerpts(account)
    found = {number for text in texts for number in _numbers(WORD.findall(text.casefold()))}
    return len(found), tuple(islice(sorted(found), KEPT))


def _excerpts(account: Account) -> list[str]:
    facts = account.facts
    sentences = (casualty.sentence.text for casualty in facts.casualties if casualty.sentence)
    return list(dict.fromkeys([*sentences, *(quote.text for quote in facts.quotes)]))


def _numbers(words: Sequence[str]) -> Iterable[int]:
    return (crc32(" ".join(words[start : start + LENGTH]).encode()) for start in range(len(words) - LENGTH + 1))


def share(one: Sequence[int], other: Sequence[int]) -> float:
    """Which share of the shorter article's sequences stands in the longer one too, as far as the sketches tell."""
    limit = min(_reach(one), _reach(other))
    mine, others = ({number for number in each if number <= limit} for each in (one, other))
    fewer = min(len(mine), len(others))
    return len(mine & others) / fewer if fewer >= FEWEST else 0.0


def _reach(numbers: Sequence[int]) -> int:
    """The number up to which a sketch is complete."""
    return numbers[-1] if len(numbers) == KEPT else 2**32
