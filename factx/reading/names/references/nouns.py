"""References: what "the minister", "the group", "the hospital" mean, where one named thing fits."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax
from factx.reading.names.known import countries
from factx.reading.names.known.keys import key
from factx.reading.names.labels import LOCATION, PERSON, STATE
from factx.reading.names.things import kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc, Token

    from factx.reading.names.named import Named

DEFINITE = frozenset({"the", "this", "that"})
CONTENT = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "CD"})
SINGULAR = frozenset({"NN", "NNP"})
MEMORY = 40


@dataclass(frozen=True, slots=True)
class Profile:
    """What a named thing may be called: the words of its name and description, its country and its size."""

    named: Named
    name: frozenset[str]
    said: frozenset[str]

    @classmethod
    def of(cls, named: Named) -> Profile:
        """Gather the words for one thing."""
        return cls(named, frozenset(key(named.name).split()), frozenset(map(_sense, named.description or ())))


def meanings(doc: Doc, marks: Mapping[int, Named]) -> dict[int, Named]:
    """Map each definite common noun to the named thing mentioned before that it fits, where there is one."""
    meant: dict[int, Named] = {}
    profiles = {id(named): Profile.of(named) for named in marks.values()}
    recent: deque[Profile] = deque(maxlen=MEMORY)
    for token in doc:
        named = marks.get(token.i) or _meant(token, recent)
        if named is None:
            continue
        if token.i not in marks:
            meant[token.i] = named
        if not recent or recent[-1].named is not named:
            recent.append(profiles[id(named)])
    return meant


def _meant(token: Token, recent: Sequence[Profile]) -> Named | None:
    if token.lower_ == "police":
        return _the_police(token, recent)
    if token.tag_ not in SINGULAR or not _is_definite(token) or not _may_mean(token.lemma_.lower()):
        return None
    said = {_sense(each) for each in syntax.phrase(token) if each.tag_ in CONTENT and each != token}
    return next((each.named for each in reversed(recent) if _fits(token.lemma_.lower(), said, each)), None)


def _the_police(token: Token, recent: Sequence[Profile]) -> Named | None:
    """Take bare "police" for the one police body that the article has named."""
    forces = {id(each.named): each.named for each in recent if "police" in each.name}
    bare = len(syntax.phrase(token)) == 1 and len(forces) == 1
    return next(iter(forces.values())) if bare else None


def _is_definite(noun: Token) -> bool:
    determiner = syntax.determiner(noun)
    return determiner is not None and determiner.lower_ in DEFINITE and syntax.owner(noun) is None


def _may_mean(noun: str) -> bool:
    return noun in words("roles") or noun in values("organization_nouns") or noun in values("place_kinds")


def _fits(noun: str, said: set[str], profile: Profile) -> bool:
    known = profile.name | profile.said | {profile.named.country}
    return said <= known and _is_called(noun, profile)


def _is_called(noun: str, profile: Profile) -> bool:
    """Tell whether a thing may be called by a common noun: by its description, its name or its kind."""
    named = profile.named
    if named.type == PERSON:
        return noun in profile.said and noun in words("roles")
    if noun in values("place_kinds") and named.type in {STATE, LOCATION}:
        return bool(values("place_kinds")[noun] == _size(named))
    return named.kind is not None and (noun in profile.name | profile.said or kind.may_be(noun, named.kind))


def _size(named: Named) -> str:
    if countries.country(named.name):
        return "country"
    return "region" if named.type == LOCATION or key(named.name).split()[-1] in words("place_heads") else "town"


def _sense(token: Token) -> str:
    return countries.code(token.text) or token.lower_
