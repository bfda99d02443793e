"""Acronyms: where the article itself says what they stand for, "Independent Doctors Association (IDA)"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading.names.known.keys import abbreviates, is_acronym
from factx.reading.names.labels import NAME, ORGANIZATION, PEOPLE, PERSON, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Span, Token

OPENING = frozenset({"(", "["})
CLOSING = frozenset({")", "]", ",", ";"})
SMALL_WORDS = frozenset({"of", "the", "for", "and", "in", "on", "to", "de", "la", "del", "des"})
SIGNS = frozenset({"&", "-", "'s", "’s", "'", "’"})
LONGEST = 12


@dataclass(frozen=True, slots=True)
class Definition:
    """A long form and its acronym, where the article puts one beside the other."""

    long: Span
    short: Span


def definitions(doc: Doc, found: Mapping[int, Span]) -> Iterator[Definition]:
    """Find every long form with its acronym in brackets, and the other way round.

    `found` maps the index of each named token to its name.
    """
    for token in doc[1:-2] if len(doc) > LONGEST // 4 else ():
        if token.text not in OPENING:
            continue
        if definition := _acronym_inside(token, found) or _long_form_inside(token, found):
            yield definition


def _acronym_inside(bracket: Token, found: Mapping[int, Span]) -> Definition | None:
    doc, i = bracket.doc, bracket.i
    if not is_acronym(doc[i + 1].text) or doc[i + 2].text not in CLOSING:
        return None
    before = _before(bracket, found)
    long = before if before is not None and _fits(before, doc[i + 1].text) else _spelled_out(bracket, doc[i + 1].text)
    if long is None:
        return None
    return Definition(long, labelled(doc, i + 1, i + 2, long.label_))


def _long_form_inside(bracket: Token, found: Mapping[int, Span]) -> Definition | None:
    """Read "IDA (Independent Doctors Association)"."""
    doc, i = bracket.doc, bracket.i
    long = found.get(i + 1) or found.get(i + 2)
    short = doc[i - 1]
    if long is None or not is_acronym(short.text) or not abbreviates(short.text, long.text):
        return None
    return Definition(long, labelled(doc, i - 1, i, long.label_))


def _before(bracket: Token, found: Mapping[int, Span]) -> Span | None:
    doc, i = bracket.doc, bracket.i
    return found.get(i - 1) or (found.get(i - 2) if i > 1 and doc[i - 1].is_punct else None)


def _fits(name: Span, acronym: str) -> bool:
    """A bracket right behind an organization holds its acronym, though letters be in another language ("PKK")."""
    if abbreviates(acronym, name.text):
        return True
    return name.label_ in NAME - {PERSON, PEOPLE} and len(name) > 1 and name.label_ == ORGANIZATION


def _spelled_out(bracket: Token, acronym: str) -> Span | None:
    """Read the long form off the words before the bracket, shortest first."""
    doc = bracket.doc
    for start in range(bracket.i - 2, max(-1, bracket.i - LONGEST), -1):
        token = doc[start]
        if not (token.text[:1].isupper() or token.lower_ in SMALL_WORDS | SIGNS):
            return None
        if token.text[:1].isupper() and abbreviates(acronym, doc[start : bracket.i].text):
            return labelled(doc, start, bracket.i, ORGANIZATION)
    return None
