"""Same speaker: whether a draft and a source give words to one person or body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import TYPE_CHECKING

from factx.across.verify.spelling import ALIKE, likeness
from factx.lexicon import words

if TYPE_CHECKING:
    from factx.across.account import Account
    from factx.facts import Entity, Mention

WORD = re.compile(r"[^\W\d_]+")
EMPTY = frozenset({"the", "a", "an", "of", "in", "for", "and", "his", "her", "their", "its", "who", "said"})
UNKNOWN = frozenset({"he", "she", "they", "it", "i", "we", "you", "him", "them", "one", "another"})


def told_apart(draft: Account, mine: Mention | None, source: Account, other: Mention | None) -> bool:
    """Whether two speakers are surely not one; nobody, or a pronoun that means nobody named, may be anyone."""
    if mine is None or other is None:
        return False
    if mine.name and other.name:
        return not _are_one(_forms(draft, mine.name), _forms(source, other.name))
    if not _is_told(mine) or not _is_told(other):
        return False
    first, second = _known_by(draft, source, mine), _known_by(source, source, other)
    return None not in (first, second) and (first or frozenset()).isdisjoint(second or frozenset())


def _are_one(mine: list[list[str]], others: list[list[str]]) -> bool:
    """Whether any form of one name is a form of the other: family names are compared, one word with any."""
    for one, other in product(mine, others):
        pairs = product(one, other) if 1 in (len(one), len(other)) else [(one[-1], other[-1])]
        if any(likeness(first, second) >= ALIKE for first, second in pairs):
            return True
    return False


def _forms(account: Account, name: str) -> list[list[str]]:
    """The words of each form of a name."""
    entity = _entity(account, name)
    return [found for form in (name, *(entity.aliases if entity else ())) if (found := list(_words(form)))]


def _is_told(speaker: Mention) -> bool:
    """Whether it is told who or what somebody is, and not only "she" or "a woman"."""
    told = [word.casefold() for word in WORD.findall(speaker.text)]
    is_pronoun = bool(told) and told[0] in UNKNOWN
    return speaker.name is not None or not (is_pronoun or (EMPTY | words("people")).issuperset(told))


def _known_by(account: Account, source: Account, speaker: Mention) -> frozenset[str] | None:
    """The words by which a source may call somebody; none where it is not known what he is."""
    if speaker.name is None:
        return frozenset(word.casefold() for word in WORD.findall(speaker.text)) - EMPTY
    known = [entity for entity in (_entity(account, speaker.name), _namesake(source, speaker.name)) if entity]
    described = [entity.description.text for entity in known if entity.description]
    is_known = described or any(entity.type != "PERSON" for entity in known) or _namesake(source, speaker.name)
    told = (speaker.text, speaker.name, *described)
    return frozenset(word for text in told for word in _words(text)) if is_known else None


def _entity(account: Account, name: str) -> Entity | None:
    return next((entity for entity in account.facts.entities if entity.name == name), None)


def _namesake(source: Account, name: str) -> Entity | None:
    """Whom a source means by a name of the draft's."""
    wanted = [list(_words(name))]
    people = (entity for entity in source.facts.entities if entity.type == "PERSON")
    return next((entity for entity in people if wanted[0] and _are_one(wanted, _forms(source, entity.name))), None)


def _words(text: str) -> Iterator[str]:
    found = (word.casefold() for word in WORD.findall(text))
    return (word for word in found if len(word) > 1 and word not in EMPTY and word not in words("titles"))
