"""Bodies and countries that news names without explanation: "Reuters", "the FBI", "Syria"."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import tokens
from factx.reading.names.known import countries
from factx.reading.names.known.calendar_words import is_calendar_word
from factx.reading.names.known.keys import is_acronym, key
from factx.reading.names.known.titles import is_title
from factx.reading.names.labels import ORGANIZATION, PEOPLE, PERSON, STATE, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Span, Token

FIRST_WORD = re.compile(r"[^\s\-'’]+")
MAX_LETTERS_BESIDE_ACRONYM = 3  # in capitals; a longer word in capitals shows a headline


@dataclass(frozen=True, slots=True)
class Body:
    """A body that everybody knows: its usual name, kind and country."""

    name: str
    kind: str
    country: str | None


def body(name: str) -> Body | None:
    """The known body of this name."""
    return bodies().get(_form(name))


def parent(name: str) -> Body | None:
    """The known body whose branch a longer name is: the BBC for "BBC Sport"."""
    parts = name.split()
    shorter = (" ".join(parts[:i]) for i in range(len(parts) - 1, 0, -1))
    return next((known for form in shorter if (" " in form or is_acronym(form)) and (known := body(form))), None)


@cache
def bodies() -> Mapping[str, Body]:
    """Each form of the name of a known body, with the body."""
    return MappingProxyType(
        {
            _form(form): Body(name, entry["kind"], entry.get("country"))
            for name, entry in values("bodies").items()
            for form in (name, *entry.get("also", ()))
        }
    )


def famous(doc: Doc) -> Iterator[Span]:
    """The names of known bodies, countries and peoples, wherever they stand."""
    text, upto = doc.text, 0
    for token in doc:
        if token.i < upto or not token.text[:1].isalpha():
            continue
        if found := _longest(token, text):
            upto = found.end
            if _is_certain(found):
                yield found


def known_label(name: str) -> str | None:
    """The type of a known body, country or people."""
    if body(name):
        return ORGANIZATION
    return STATE if countries.country(name) else PEOPLE if countries.people(name) else None


def corrected(span: Span) -> Span:
    """A name with the type that everybody knows it has; Jordan and Chad may well be persons, Oxfam is none."""
    label = known_label(span.text)
    may_be_person = span.label_ == PERSON and label != ORGANIZATION
    if label is None or span.label_ == label or may_be_person:
        return span
    return labelled(span.doc, span.start, span.end, label)


def _form(name: str) -> str:
    """An acronym in capitals and all else in small letters: the WHO is not the Who."""
    return name.replace(".", "").replace("the ", "") if is_acronym(name) else key(name)


def _longest(token: Token, text: str) -> Span | None:
    for form, label in _forms().get(_first_word(token.text), ()):
        if text.startswith(form, token.idx) and (end := _end(token, token.idx + len(form))):
            return labelled(token.doc, token.i, end, label)
    return None


def _end(token: Token, offset: int) -> int | None:
    """The index behind the token that ends at an offset into the text, if one does."""
    doc, i = token.doc, token.i
    while i < len(doc) and doc[i].idx + len(doc[i]) < offset:
        i += 1
    return i + 1 if i < len(doc) and doc[i].idx + len(doc[i]) == offset else None


@cache
def _forms() -> Mapping[str, list[tuple[str, str]]]:
    """The known names by their first word, the longest first, each with its type."""
    forms: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, entry in values("bodies").items():
        for form in (name, *entry.get("also", ())):
            forms[_first_word(form)].append((form, ORGANIZATION))
    for form in countries.names():
        forms[_first_word(form)].append((form, STATE))
    for form in countries.peoples():
        forms[_first_word(form)].append((form, PEOPLE))
        forms[_first_word(form)].append((f"{form}s", PEOPLE))
    return MappingProxyType({word: sorted(named, key=lambda pair: -len(pair[0])) for word, named in forms.items()})


def _first_word(text: str) -> str:
    match = FIRST_WORD.match(text)
    return match.group() if match else text


def _is_certain(span: Span) -> bool:
    """Whether a known name is one where it stands: no word leans on a single one, and it is in no line of capitals."""
    doc = span.doc
    around = [doc[i] for i in (span.start - 1, span.end) if 0 <= i < len(doc) and doc[i].is_alpha]
    if span.label_ == ORGANIZATION and _goes_on(span):
        return False
    if is_acronym(span.text):
        return not any(token.is_upper and len(token) > MAX_LETTERS_BESIDE_ACRONYM for token in around)
    if len(span) > 1 or span.label_ == PEOPLE:
        return True
    return not any(tokens.is_proper(token) and tokens.is_capitalised(token) for token in around)


def _goes_on(span: Span) -> bool:
    """Whether another body is named, a branch of the known one: "BBC Sport"; a title makes none: "FBI Director"."""
    following = tokens.after(span[-1])
    if following is None or not tokens.is_proper(following) or not tokens.is_capitalised(following):
        return False
    person = is_title(following) or following.lower_ in words("roles") | words("titles")
    return not (person or following.is_sent_start or is_calendar_word(following))
