"""Named lists: people told one by one, with ages and roles between: "Ann Reed, 45, her son Tim, 12, and a guard"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factx.facts.casualties.figures.lists.asides import behind_asides
from factx.facts.casualties.figures.lists.list_members import CHUNK, Member, member_at, renames

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc, Span, Token

    from factx.reading import Reading
    from factx.reading.numbers import Amount

JOINTS = frozenset({",", ";", "and", "&"})
MAX_TOKENS_OF_LIST = 120


@dataclass(frozen=True, slots=True)
class NamedList:
    """A list of people of whom some have names, with how many they are together."""

    span: Span
    total: int


def named_list(reading: Reading, at: Mapping[int, Amount], victims: tuple[Token, ...]) -> NamedList | None:
    """The list that begins with the first of the victims, where its members are told apart by ages or roles."""
    first = min(victims, key=lambda noun: noun.i)
    i, end = _chunk_start(first), min(first.sent.end, first.i + MAX_TOKENS_OF_LIST)
    members: list[Member] = []
    is_joined = False
    while i < end and (member := member_at(reading, at, i, end)):
        if not renames(members, member, reading.doc, is_joined):
            members.append(replace(member, is_joined=is_joined))
        i = behind_asides(reading.doc, member.end, end)
        joint = i
        while i < end and reading.doc[i].lower_ in JOINTS:
            i += 1
        is_joined = any(word.lower_ != "," for word in reading.doc[joint:i])
        if i == joint:
            break
    return _listed(reading.doc, members)


def _listed(doc: Doc, members: list[Member]) -> NamedList | None:
    """The list up to the last member behind an "and", if some of several members have names."""
    last = max((i for i, member in enumerate(members) if member.is_joined), default=0)
    members = members[: last + 1]
    kept: list[Member] = []
    to_come = 0
    for member in members:
        if to_come and member.is_named and member.size == 1 and doc[member.start].tag_.startswith("NNP"):
            to_come -= 1
            continue
        kept.append(member)
        to_come = member.names_to_come
    is_list = len(members) > 1 and any(member.is_named for member in members)
    if not is_list:
        return None
    return NamedList(doc[members[0].start : members[-1].end], sum(member.size for member in kept))


def _chunk_start(noun: Token) -> int:
    i = noun.i
    while i > noun.sent.start and noun.doc[i - 1].tag_ in CHUNK:
        i -= 1
    return i
