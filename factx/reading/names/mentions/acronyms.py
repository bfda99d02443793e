"""Acronyms where the article itself says what they stand for: "Independent Doctors Association (IDA)"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading import tokens, ways
from factx.reading.names.known.keys import abbreviates, is_acronym
from factx.reading.names.labels import ORGANIZATION, labelled
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Span, Token

OPENING = frozenset({"(", "["})
CLOSING = frozenset({")", "]", ",", ";"})
SMALL_WORDS = frozenset({"of", "the", "for", "and", "in", "on", "to", "de", "la", "del", "des"})
SIGNS = frozenset({"&", "-", "'s", "’s", "'", "’"})
MAX_WORDS_OF_LONG_FORM = 11  # before its bracket; an acronym has ten letters at most


@dataclass(frozen=True, slots=True)
class Definition:
    """A long form and its acronym, where the article puts one beside the other."""

    long: Span
    short: Span


def definitions(doc: Doc, marks: Mapping[int, Span]) -> Iterator[Definition]:
    """Every long form with its acronym in brackets, and the other way round.

    `marks` maps the index of each named token to its name.
    """
    for token in doc:
        is_bracket = token.text in OPENING and 0 < token.i < len(doc) - 2
        if is_bracket and (definition := ways.first(DEFINITIONS, token, marks)):
            yield definition


def _behind_name(bracket: Token, marks: Mapping[int, Span]) -> Definition | None:
    long = _name_before(bracket, marks)
    short = _acronym_inside(bracket)
    return _defined(long, bracket.i + 1) if long is not None and short and _suits(long, short) else None


def _behind_words(bracket: Token, marks: Mapping[int, Span]) -> Definition | None:
    short = _acronym_inside(bracket)
    long = _spelled_out(bracket, short) if short else None
    return _defined(long, bracket.i + 1) if long is not None else None


def _before_name(bracket: Token, marks: Mapping[int, Span]) -> Definition | None:
    long = marks.get(bracket.i + 1) or marks.get(bracket.i + 2)
    short = bracket.nbor(-1).text
    is_defined = long is not None and is_acronym(short) and abbreviates(short, long.text)
    return _defined(long, bracket.i - 1) if long is not None and is_defined else None


DEFINITIONS: tuple[Way[[Token, Mapping[int, Span]], Definition | None], ...] = (
    Way(
        "acronym behind its name", _behind_name, "The Young Miners Union (YMU) said on Monday that two people had died."
    ),
    Way(
        "acronym behind the words that it is made from",
        _behind_words,
        "A River Flood Emergency Response (RFER) team was sent to Aleppo on Monday.",
    ),
    Way(
        "name behind its acronym",
        _before_name,
        "The YMU (Young Miners Union) said on Monday that two people had died.",
        "an acronym in brackets is no long form",
    ),
)
"""How a bracket defines an acronym."""


def _defined(long: Span, short: int) -> Definition:
    return Definition(long, labelled(long.doc, short, short + 1, long.label_))


def _acronym_inside(bracket: Token) -> str:
    is_alone = bracket.nbor(2).text in CLOSING
    return bracket.nbor().text if is_alone and is_acronym(bracket.nbor().text) else ""


def _name_before(bracket: Token, marks: Mapping[int, Span]) -> Span | None:
    is_apart = bracket.i > 1 and bracket.nbor(-1).is_punct
    return marks.get(bracket.i - 1) or (marks.get(bracket.i - 2) if is_apart else None)


def _suits(name: Span, acronym: str) -> bool:
    """Whether a name may have an acronym: an organization may, though the letters be in another language ("PKK")."""
    return abbreviates(acronym, name.text) or (name.label_ == ORGANIZATION and len(name) > 1)


def _spelled_out(bracket: Token, acronym: str) -> Span | None:
    """The long form among the words before the bracket, shortest first."""
    doc = bracket.doc
    for start in range(bracket.i - 2, max(-1, bracket.i - 1 - MAX_WORDS_OF_LONG_FORM), -1):
        token = doc[start]
        if not (tokens.is_capitalised(token) or token.lower_ in SMALL_WORDS | SIGNS):
            return None
        if tokens.is_capitalised(token) and abbreviates(acronym, doc[start : bracket.i].text):
            return labelled(doc, start, bracket.i, ORGANIZATION)
    return None
