"""Named lists: people told one by one, with ages and roles between: "Ann Reed, 45, her son Tim, 12, and a guard"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factx.facts.casualties.words import people
from factx.facts.casualties.words.lookup import belongs, listed
from factx.reading.names import labels

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc, Span, Token

    from factx.reading import Reading
    from factx.reading.numbers import Amount

CHUNK = frozenset("DT PRP$ CD JJ NN NNS NNP NNPS POS HYPH VBN".split())
"""Tags of the words for one member: "her three daughters Faith", "winch operator Ann Reed"."""
ARTICLES = frozenset({"a", "an", "the"})
JOINTS = frozenset({",", ";", "and", "&"})
MAX_TOKENS_OF_LIST = 120
MAX_TOKENS_OF_ASIDE = 14
"""Tokens of ", who was visiting from Akron," and ", of Hallett," behind a member."""
OLDEST = 120


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a list: its words, how many it stands for, and whether it has a name."""

    start: int
    end: int
    size: int
    is_named: bool
    is_joined: bool = False
    """Whether more than a comma stands before it: "and", or a semicolon."""
    names_to_come: int = 0
    """How many of the names behind it are of the same people: of "her three daughters Faith, Joy and Mercy", two."""


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
    while i < end and (member := _member(reading, at, i, end)):
        if not _renames(members, member, reading.doc, is_joined):
            members.append(replace(member, is_joined=is_joined))
        i = _behind_asides(reading.doc, member.end, end)
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


def _member(reading: Reading, at: Mapping[int, Amount], start: int, end: int) -> Member | None:
    """The member that begins at a token."""
    doc, stop = reading.doc, start
    while stop < end and doc[stop].tag_ in CHUNK and doc[stop].lower_ != "aged":
        stop += 1
    words = doc[start:stop]
    names = [word for word in words if _is_name(reading, word)]
    nouns = [word for word in words if word not in names and (listed("people", word) or people.is_human(word))]
    ends_in_person = len(words) > 0 and words[-1] in (*names, *nouns)
    if not ends_in_person or (names and doc[stop : stop + 1].text == "of"):
        return None
    counted = next((at[word.i].value for word in words if word.i in at), None)
    is_plural = bool(nouns) and nouns[-1].tag_ == "NNS"
    if is_plural and counted is None and not names:
        return None
    size = counted if is_plural and counted else 2 if _is_couple(nouns) and not names else 1
    to_come = 0 if size == 1 else size - 1 if names else size
    return Member(start, stop, size, bool(names), names_to_come=to_come)


def _is_couple(nouns: list[Token]) -> bool:
    return any(noun.lower_ == "couple" for noun in nouns)


def _is_name(reading: Reading, word: Token) -> bool:
    if not word.tag_.startswith("NNP"):
        return False
    named = reading.names.at(word)
    return named is None or named.type == labels.PERSON


def _renames(members: list[Member], member: Member, doc: Doc, is_joined: bool) -> bool:
    """Whether a member is the one before by another word: "a Pole, Jan Nowak", "Jan Nowak, 45, a cook"."""
    if not members:
        return False
    before = members[-1]
    if is_joined:  # "Dutch rower and coach Tilde Beck" is one
        is_bare_role = not before.is_named and before.size == 1 and doc[before.start].tag_ in {"NN", "JJ"}
        return is_bare_role and member.is_named and doc[member.start].tag_ == "NN"
    is_bare = member.end - member.start == 1 or doc[member.start].tag_ not in {"PRP$", "CD"}
    is_role = (doc[member.start].lower_ in ARTICLES or is_bare) and not member.is_named and member.size == 1
    is_name_of_role = member.is_named and not before.is_named and before.size == 1 and before.end + 1 == member.start
    has_own_role = doc[member.start].tag_ in {"PRP$", "CD"} or any(
        belongs("kin", word) for word in doc[member.start : member.end]
    )
    return (is_role and before.is_named) or (is_name_of_role and not has_own_role)


def _behind_asides(doc: Doc, i: int, end: int) -> int:
    """Where the next joint stands behind ages, places and clauses: "(39)", ", 45", "aged 71", ", of Hallett"."""
    while i < end:
        length = _aside(doc, i, end)
        if not length:
            return i
        i += length
    return i


def _aside(doc: Doc, i: int, end: int) -> int:
    """How many tokens of an aside begin at a token."""
    words = [word.lower_ for word in doc[i : min(end, i + 3)]]
    if words[:1] == ["("]:
        return next((j - i + 1 for j in range(i, min(end, i + MAX_TOKENS_OF_ASIDE)) if doc[j].text == ")"), 0)
    if words[:1] == [","] and len(words) > 1 and _is_age(words[1]):
        return 2
    if words[:1] == ["aged"] and len(words) > 1:
        return 2
    is_clause = words[:1] == [","] and len(words) > 1 and words[1] in {"who", "whose", "of", "from", "both"}
    if is_clause or words[:1] in (["of"], ["who"], ["from"]):
        behind = range(i + 2, min(end, i + 2 + MAX_TOKENS_OF_ASIDE))
        return next((j - i for j in behind if doc[j].lower_ in {",", ";", "and"} or doc[j].tag_ == "VBD"), 0)
    return 0


def _is_age(word: str) -> bool:
    return word.isdigit() and int(word) <= OLDEST
