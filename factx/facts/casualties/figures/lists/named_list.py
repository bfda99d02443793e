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
    apart: tuple[Span, ...] = ()
    """Its members, where each is a figure of its own: one of them has a number."""


def named_list(reading: Reading, at: Mapping[int, Amount], victims: tuple[Token, ...]) -> NamedList | None:
    """The list that begins with the first of the victims, where its members are told apart by ages or roles."""
    first = min(victims, key=lambda noun: noun.i)
    i, end = _chunk_start(first), min(first.sent.end, first.i + MAX_TOKENS_OF_LIST)
    members: list[Member] = []
    is_joined = False
    while i < end and (member := member_at(reading, at, i, end)):
        if renames(members, member, reading.doc, is_joined):
            members[-1] = _with_name(members[-1], member)
        else:
            members.append(replace(member, is_joined=is_joined))
        i = behind_asides(reading.doc, member.end, end)
        joint = i
        while i < end and reading.doc[i].lower_ in JOINTS:
            i += 1
        is_joined = any(word.lower_ != "," for word in reading.doc[joint:i])
        if i == joint:
            break
    return _listed(reading.doc, members)


def _with_name(member: Member, other: Member) -> Member:
    """A member with the name that stands behind it: "the mayor, Luis Ortega"."""
    return replace(member, end=other.end, is_named=True) if other.is_named and not member.is_named else member


def _listed(doc: Doc, members: list[Member]) -> NamedList | None:
    """The list up to the last member behind an "and", if some of several members have names."""
    last = max((i for i, member in enumerate(members) if member.is_joined), default=0)
    members = members[: last + 1]
    if len(members) < 2 or not any(member.is_named for member in members):
        return None
    kept, is_counted = _without_names_to_come(doc, members)
    span, total = doc[members[0].start : members[-1].end], sum(member.size for member in kept)
    is_apart = is_counted or _are_told_apart(doc, kept)
    return NamedList(span, total, tuple(doc[each.start : each.end] for each in kept) if is_apart else ())


def _without_names_to_come(doc: Doc, members: list[Member]) -> tuple[list[Member], bool]:
    """The members but the names of those told before, and whether a number counts people of whom no names come.

    Those are figures of their own, the five of "Ann Reed and five other nurses", unlike "her daughters Joy and Mercy".
    """
    kept: list[Member] = []
    to_come, unnamed, is_counted = 0, False, False
    for member in members:
        if to_come and member.is_named and member.size == 1 and doc[member.start].tag_.startswith("NNP"):
            to_come, unnamed = to_come - 1, False
            continue
        is_counted |= unnamed
        kept.append(member)
        to_come, unnamed = member.names_to_come, member.has_number and not member.is_named
    return kept, is_counted or unnamed


def _are_told_apart(doc: Doc, members: list[Member]) -> bool:
    """Whether two people stand apart, each with words of their own: "Ann Reed, head of the guild, and Paul Weir"."""
    if len(members) != 2:
        return False
    between = doc[members[0].end : members[1].start]
    return len(between) > 1 and not any(word.like_num for word in doc[members[0].start : members[1].end])


def _chunk_start(noun: Token) -> int:
    i = noun.i
    while i > noun.sent.start and noun.doc[i - 1].tag_ in CHUNK:
        i -= 1
    return i
