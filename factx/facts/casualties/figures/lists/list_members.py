"""Members of a list of people: how many each stands for, and which only renames the one before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.facts.casualties.words import people
from factx.facts.casualties.words.lookup import belongs, listed, outcome
from factx.reading.names import labels

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc, Token

    from factx.reading import Reading
    from factx.reading.numbers import Amount

CHUNK = frozenset("DT PRP$ CD JJ NN NNS NNP NNPS POS HYPH VBN".split())
"""Tags of the words for one member: "her three daughters Faith", "winch operator Ann Reed"."""
OWN = frozenset({"DT", "PRP$", "CD"})
"""Tags that open the words for somebody else: "and a cook", "and his wife"."""
ARTICLES = frozenset({"a", "an", "the"})


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a list: its words, how many it stands for, and whether it has a name."""

    start: int
    end: int
    size: int
    is_named: bool
    has_number: bool = False
    """Whether a number says how many: "five other priests"."""
    is_joined: bool = False
    """Whether more than a comma stands before it: "and", or a semicolon."""
    names_to_come: int = 0
    """How many of the names behind it are of the same people: of "her three daughters Faith, Joy and Mercy", two."""


def member_at(reading: Reading, at: Mapping[int, Amount], start: int, end: int) -> Member | None:
    """The member that begins at a token."""
    doc, stop = reading.doc, start
    while stop < end and doc[stop].tag_ in CHUNK and doc[stop].lower_ != "aged":
        stop += 1
    words = doc[start:stop]
    names = [word for word in words if _is_name(reading, word)]
    others = (word for word in words if word not in names and not _is_state(word))
    nouns = [word for word in others if listed("people", word) or people.is_human(word)]
    ends_in_person = len(words) > 0 and words[-1] in (*names, *nouns)
    if not ends_in_person or (names and doc[stop : stop + 1].text == "of"):
        return None
    counted = next((at[word.i].value for word in words if word.i in at), None)
    is_plural = bool(nouns) and nouns[-1].tag_ == "NNS"
    if is_plural and counted is None and not names:
        return None
    size = counted if is_plural and counted else 2 if _is_couple(nouns) and not names else 1
    to_come = 0 if size == 1 else size - 1 if names else size
    return Member(start, stop, size, bool(names), has_number=bool(is_plural and counted), names_to_come=to_come)


def _is_state(word: Token) -> bool:
    """Whether a word tells what became of somebody: the "dead" of "one man dead and two women wounded"."""
    return word.tag_ == "VBN" or outcome("states", word) is not None


def _is_couple(nouns: list[Token]) -> bool:
    return any(noun.lower_ == "couple" for noun in nouns)


def _is_name(reading: Reading, word: Token) -> bool:
    """Whether a word is of a person's name, as right behind "her daughters" also what else might bear it: "Faith"."""
    if not word.tag_.startswith("NNP"):
        return False
    named = reading.names.at(word)
    is_of_kin = word.i > 0 and belongs("kin", word.nbor(-1))
    return named is None or named.type == labels.PERSON or is_of_kin


def renames(members: list[Member], member: Member, doc: Doc, is_joined: bool) -> bool:
    """Whether a member is the one before by another word: "a Pole, Jan Nowak", "Jan Nowak, 45, a cook"."""
    if not members:
        return False
    before = members[-1]
    opening, before_opening = doc[member.start].tag_, doc[before.start].tag_
    if is_joined:  # "Dutch rower and coach Tilde Beck" and "Tilde Beck, the rower and coach" are one
        is_role_of_name = not before.is_named and before.size == 1 and before_opening not in OWN and member.is_named
        is_second_role = before.is_named and not member.is_named and member.size == 1
        return opening in {"NN", "JJ"} and (is_role_of_name or is_second_role)
    is_bare = member.end - member.start == 1 or opening not in {"PRP$", "CD"}
    is_role = (doc[member.start].lower_ in ARTICLES or is_bare) and not member.is_named and member.size == 1
    is_name_of_role = member.is_named and not before.is_named and before.size == 1 and before.end + 1 == member.start
    words = doc[member.start : member.end]
    has_own_role = opening in {"PRP$", "CD"} or any(belongs("kin", word) and word.tag_ != "NNP" for word in words)
    return (is_role and before.is_named) or (is_name_of_role and not has_own_role)
