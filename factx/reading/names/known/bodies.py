"""Bodies and countries that news names without explanation, and where the recogniser missed them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading.names.known import countries
from factx.reading.names.known.calendar_words import is_calendar_word
from factx.reading.names.known.keys import is_acronym, key
from factx.reading.names.known.titles import is_title
from factx.reading.names.labels import ORGANIZATION, PEOPLE, PERSON, STATE, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Span, Token

FIRST_WORD = re.compile(r"[^\s\-'’]+")
LONGEST_SHORT_WORD = 3


@dataclass(frozen=True, slots=True)
class Body:
    """A body that everybody knows: its usual name, kind and country."""

    name: str
    kind: str
    country: str | None


def body(name: str) -> Body | None:
    """Give the known body of this name."""
    return bodies().get(_form(name))


def parent(name: str) -> Body | None:
    """Give the known body whose branch a longer name is: the BBC for "BBC Sport"."""
    parts = name.split()
    shorter = (" ".join(parts[:i]) for i in range(len(parts) - 1, 0, -1))
    return next((known for form in shorter if (" " in form or is_acronym(form)) and (known := body(form))), None)


@cache
def bodies() -> Mapping[str, Body]:
    """Map each form of the name of a known body to it."""
    return MappingProxyType(
        {
            _form(form): Body(name, entry["kind"], entry.get("country"))
            for name, entry in values("bodies").items()
            for form in (name, *entry.get("also", ()))
        }
    )


def known(doc: Doc) -> Iterator[Span]:
    """Find names of known bodies, countries and peoples wherever they stand."""
    text, upto = doc.text, 0
    for token in doc:
        if token.i < upto or not token.text[:1].isalpha():
            continue
        if found := _longest(token, text):
            upto = found.end
            if _is_certain(found):
                yield found


def known_label(name: str) -> str | None:
    """Give the type of a known body or country."""
    if body(name):
        return ORGANIZATION
    return STATE if countries.country(name) else PEOPLE if countries.people(name) else None


def corrected(span: Span) -> Span:
    """Give a name the type that everybody knows it has; Jordan and Chad may well be persons, Oxfam is none."""
    label = known_label(span.text)
    may_be_person = span.label_ == PERSON and label != ORGANIZATION
    if label is None or span.label_ == label or may_be_person:
        return span
    return labelled(span.doc, span.start, span.end, label)


def _form(name: str) -> str:
    """Spell an acronym in capitals and all else in small letters: the WHO is not the Who."""
    return name.replace(".", "").replace("the ", "") if is_acronym(name) else key(name)


def _longest(token: Token, text: str) -> Span | None:
    for form, label in _forms().get(_first_word(token.text), ()):
        if text.startswith(form, token.idx) and (end := _end(token, token.idx + len(form))):
            return labelled(token.doc, token.i, end, label)
    return None


def _end(token: Token, offset: int) -> int | None:
    """Give the index behind the token that ends at an offset into the text, if one does."""
    doc, i = token.doc, token.i
    while i < len(doc) and doc[i].idx + len(doc[i]) < offset:
        i += 1
    return i + 1 if i < len(doc) and doc[i].idx + len(doc[i]) == offset else None


@cache
def _forms() -> Mapping[str, list[tuple[str, str]]]:
    """Map the first word of each known name to the names that begin so, the longest first."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, entry in values("bodies").items():
        for form in (name, *entry.get("also", ())):
            found[_first_word(form)].append((form, ORGANIZATION))
    for form in countries.names():
        found[_first_word(form)].append((form, STATE))
    for form in countries.peoples():
        found[_first_word(form)].append((form, PEOPLE))
        found[_first_word(form)].append((f"{form}s", PEOPLE))
    return MappingProxyType({word: sorted(forms, key=lambda pair: -len(pair[0])) for word, forms in found.items()})


def _first_word(text: str) -> str:
    match = FIRST_WORD.match(text)
    return match.group() if match else text


def _is_certain(span: Span) -> bool:
    """A single word counts only where no other capitalised word leans on it, and in no line of capitals."""
    doc = span.doc
    around = [doc[i] for i in (span.start - 1, span.end) if 0 <= i < len(doc) and doc[i].is_alpha]
    if span.label_ == ORGANIZATION and _goes_on(span):
        return False
    if is_acronym(span.text):
        return not any(token.is_upper and len(token) > LONGEST_SHORT_WORD for token in around)
    if len(span) > 1 or span.label_ == PEOPLE:
        return True
    return not any(token.tag_ in {"NNP", "NNPS"} and token.text[:1].isupper() for token in around)


def _goes_on(span: Span) -> bool:
    """The branch of a body is another body: "BBC Sport"; a title behind it is none: "FBI Director"."""
    following = span.doc[span.end] if span.end < len(span.doc) else None
    if following is None or following.tag_ not in {"NNP", "NNPS"} or not following.text[:1].isupper():
        return False
    person = is_title(following) or following.lower_ in words("roles") | words("titles")
    return not (person or following.is_sent_start or is_calendar_word(following))
