"""Copies: articles that repeat the text of another one, as wire reports are printed in many papers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from factx.across.ledger.kept.sketch import share

if TYPE_CHECKING:
    from factx.across.ledger.kept.digest import Digest

SAME = 0.75
"""From this share of common sequences on, one article is a copy of the other."""
SEEDS = 12
"""So many of the lowest numbers bring two articles together to be compared."""
MAX_DAYS = 14
"""Copies are published within so many days of each other."""


def originals(digests: Sequence[Digest]) -> Mapping[str, str]:
    """For each copy, the id of the article that it repeats: the one published first, of one day the fullest one."""
    ordered = sorted(digests, key=lambda one: (one.published or date.max, -one.length, one.id))
    found: dict[str, str] = {}
    for first, later in sorted(_near(ordered)):
        one, other = ordered[first], ordered[later]
        if other.id not in found and _within(one, other) and share(one.sketch, other.sketch) >= SAME:
            found[other.id] = found.get(one.id, one.id)
    return found


def precedence(digest: Digest) -> tuple[date, str]:
    """By what articles are put in order: the day of publication, unknown ones last, then the id."""
    return digest.published or date.max, digest.id


def _near(ordered: Sequence[Digest]) -> Iterator[tuple[int, int]]:
    """The pairs of articles that have one of their lowest numbers in common, the earlier one first."""
    having: defaultdict[int, list[int]] = defaultdict(list)
    for number, digest in enumerate(ordered):
        for seed in digest.sketch[:SEEDS]:
            having[seed].append(number)
    yield from {pair for numbers in having.values() for pair in _pairs(numbers)}


def _pairs(numbers: Iterable[int]) -> Iterable[tuple[int, int]]:
    return combinations(numbers, 2)


def _within(one: Digest, other: Digest) -> bool:
    if one.published is None or other.published is None:
        return True
    return (other.published - one.published).days <= MAX_DAYS
