"""What "the minister", "the group", "the hospital" mean, where one named thing fits."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax, tokens, ways
from factx.reading.names.known import countries
from factx.reading.names.known.keys import key
from factx.reading.names.labels import LOCATION, PERSON, STATE
from factx.reading.names.things import kind
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc, Token

    from factx.reading.names.named import Named

CONTENT = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "CD"})
"""Tags of the words of a phrase that say which one is meant."""
MAX_THINGS_BACK = 40  # farther back, a reader has forgotten a thing


@dataclass(frozen=True, slots=True)
class Profile:
    """What a named thing may be called: the words of its name and description, its country and its size."""

    named: Named
    name: frozenset[str]
    described: frozenset[str]

    @classmethod
    def of(cls, named: Named) -> Profile:
        """The words for one thing."""
        return cls(named, frozenset(key(named.name).split()), frozenset(map(_sense, named.description or ())))

    @property
    def words(self) -> frozenset[str]:
        """The words of the name and of the description."""
        return self.name | self.described


def meanings(doc: Doc, marks: Mapping[int, Named]) -> dict[int, Named]:
    """Each definite common noun, by its index, with the named thing mentioned before that it fits, where one does."""
    meant: dict[int, Named] = {}
    profiles = {id(named): Profile.of(named) for named in marks.values()}
    recent: deque[Profile] = deque(maxlen=MAX_THINGS_BACK)
    for token in doc:
        named = marks.get(token.i) or _meaning(token, recent)
        if named is None:
            continue
        if token.i not in marks:
            meant[token.i] = named
        if not recent or recent[-1].named is not named:
            recent.append(profiles[id(named)])
    return meant


def _meaning(token: Token, recent: Sequence[Profile]) -> Named | None:
    if token.lower_ == "police":
        return _the_police(token, recent)
    if token.tag_ not in tokens.SINGULAR_NOUN or not _is_definite(token) or not _may_mean(token.lemma_.lower()):
        return None
    said = {_sense(each) for each in syntax.phrase(token) if each.tag_ in CONTENT and each != token}
    return next((each.named for each in reversed(recent) if _suits(token.lemma_.lower(), said, each)), None)


def _the_police(token: Token, recent: Sequence[Profile]) -> Named | None:
    """The one police body that the article has named, for bare "police"."""
    forces = {id(each.named): each.named for each in recent if "police" in each.name}
    bare = len(syntax.phrase(token)) == 1 and len(forces) == 1
    return next(iter(forces.values())) if bare else None


def _is_definite(noun: Token) -> bool:
    return tokens.is_definite(syntax.determiner(noun)) and syntax.owner(noun) is None


def _may_mean(noun: str) -> bool:
    return noun in words("roles") or noun in values("organization_nouns") or noun in values("place_kinds")


def _suits(noun: str, said: set[str], profile: Profile) -> bool:
    """Whether all that a phrase says is known of a thing, and the thing may be called by the noun."""
    return said <= profile.words | {profile.named.country} and bool(ways.first(CALLED, noun, profile))


def _is_role(noun: str, profile: Profile) -> bool:
    return profile.named.type == PERSON and noun in profile.described and noun in words("roles")


def _is_size(noun: str, profile: Profile) -> bool:
    if noun not in values("place_kinds") or profile.named.type not in {STATE, LOCATION}:
        return False
    return bool(values("place_kinds")[noun] == _size(profile.named))


def _is_word_of_body(noun: str, profile: Profile) -> bool:
    return profile.named.kind is not None and noun in profile.words


def _is_kind(noun: str, profile: Profile) -> bool:
    return profile.named.kind is not None and kind.may_be(noun, profile.named.kind)


CALLED: tuple[Way[[str, Profile], bool], ...] = (
    Way("role of a person", _is_role, "Ann Rahal, a nurse, left Aleppo. Two days later the nurse died."),
    Way("size of a place", _is_size, "Two people were killed in Aleppo. The city was shelled."),
    Way("word for a body", _is_word_of_body, "The Talas Commission met on Monday. The commission closed on Tuesday."),
    Way(
        "kind of a body", _is_kind, "The Talas Liberation Front said on Monday that it was there. The group denied all."
    ),
)
"""Why a thing may be called by a common noun."""


def _size(named: Named) -> str:
    if countries.country(named.name):
        return "country"
    return "region" if named.type == LOCATION or key(named.name).split()[-1] in words("nouns_behind_places") else "town"


def _sense(token: Token) -> str:
    return countries.code(token.text) or token.lower_
