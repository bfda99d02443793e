"""The comparison: two versions of an article in, the facts that differ out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from factx.across.diff.change import Change, FieldChange
from factx.across.diff.essence import Essence, essence, likeness
from factx.across.diff.spoken import spoken
from factx.article import Excerpt
from factx.facts import kinds

if TYPE_CHECKING:
    from collections.abc import Collection

    from factx.across.account import Account

ONE = 0.5
"""Above this likeness two facts are versions of one; else one has gone and the other is new."""
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’')]*\s+(?=[\"“‘'(A-Z0-9])|\n\s*\n")


def differences(old: Account, new: Account, only: Collection[str] | None = None) -> list[Change]:
    """The facts that were added, removed or changed, kind by kind, in the order of the articles."""
    return [change for kind in kinds() if only is None or kind in only for change in _of_kind(kind, old, new)]


def _of_kind(kind: str, old: Account, new: Account) -> Iterator[Change]:
    before, after = getattr(old.facts, kind), getattr(new.facts, kind)
    gone, come = _unlike(list(map(essence, before)), list(map(essence, after)))
    pairs = _paired(gone, come)
    for number in gone:
        one = before[number]
        if number in pairs:
            other = after[pairs[number]]
            changed = tuple(_fields(one, other))
            yield Change(kind, "changed", one, other, changed, _sentence(old, one), _sentence(new, other))
        else:
            yield Change(kind, "removed", one, old_sentence=_sentence(old, one))
    for number in come:
        if number not in pairs.values():
            yield Change(kind, "added", new=after[number], new_sentence=_sentence(new, after[number]))


def _unlike(before: Sequence[Essence], after: Sequence[Essence]) -> tuple[dict[int, Essence], dict[int, Essence]]:
    """What one version says and the other does not, each with its number; what is said twice counts as once."""
    gone = {number: one for number, one in enumerate(before) if one not in after and one not in before[:number]}
    come = {number: one for number, one in enumerate(after) if one not in before and one not in after[:number]}
    return gone, come


def _paired(gone: dict[int, Essence], come: dict[int, Essence]) -> dict[int, int]:
    """Which of the new facts each of the old ones has become, the likest first."""
    found = sorted(
        (-likeness(one, other), first, second) for first, one in gone.items() for second, other in come.items()
    )
    pairs: dict[int, int] = {}
    for odds, first, second in found:
        if -odds > ONE and first not in pairs and second not in pairs.values():
            pairs[first] = second
    return pairs


def _fields(old: Any, new: Any) -> Iterator[FieldChange]:
    before, after = essence(old), essence(new)
    for name in dict.fromkeys((*before, *after)):
        if before.get(name) != after.get(name):
            yield FieldChange(name, spoken(old, name), spoken(new, name))


def _sentence(account: Account, fact: Any) -> str | None:
    """The sentence in which a fact stands, where the text is at hand or the fact quotes it."""
    place = _place(account, fact)
    if place is None or account.text is None:
        own = getattr(place, "sentence", None)
        return " ".join(own.text.split()) if own is not None else None
    starts = [0, *(match.end() for match in SENTENCE_END.finditer(account.text)), len(account.text)]
    start = max(at for at in starts if at <= place.start)
    end = min(at for at in starts if at > place.start)
    return " ".join(account.text[start:end].split())


def _place(account: Account, fact: Any) -> Excerpt | None:
    """Where a fact stands: its own words, the first mention of a thing, or the first figure of a toll."""
    if isinstance(fact, Excerpt):
        return fact
    if getattr(fact, "mentions", ()):
        return fact.mentions[0]  # type: ignore[no-any-return]
    numbers = getattr(fact, "casualties", ())
    return account.facts.casualties[numbers[0]] if numbers else None
