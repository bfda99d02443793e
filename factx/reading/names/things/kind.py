"""Kinds: what sort of body an organization is, by its name or by what the article calls it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading.names.known.bodies import body, parent
from factx.reading.names.labels import FACILITY, ORGANIZATION
from factx.reading.names.things import kind_by_deeds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Span

LINK = re.compile(r"\s(?:of|for|in|at|on|to|against)\s")
HOUSED = frozenset({"health", "education"})


def kind(label: str, forms: Iterable[str], description: Span | None, mentions: Sequence[Span]) -> str | None:
    """Tell the kind of a body from the forms of its name, its description and its deeds; None for what is no body.

    A hospital or school is a body though it is a place as well; "the Senate" alone names none.
    """
    forms = [form for form in forms if form.lower() not in words("bare_bodies")]
    if label == FACILITY:
        return named if (named := _by_names(forms)) in HOUSED else None
    if label != ORGANIZATION or not forms:
        return None
    return next((found for _, found in shown(forms, description, mentions)), "other")


def shown(forms: Iterable[str], description: Span | None, mentions: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Give what shows the kind of a body, and the kind that it shows: its name, what it is called, what it does."""
    if found := _by_names(forms):
        yield "its name", found
    if found := _by_description(description):
        yield "what it is called", found
    if found := kind_by_deeds.kind(mentions):
        yield "what it does", found


def _by_names(forms: Iterable[str]) -> str | None:
    return next((known for known in map(_by_name, forms) if known), None)


def _by_name(name: str) -> str | None:
    if (known := body(name) or parent(name)) is not None:
        return known.kind
    plain = f" {' '.join(name.lower().replace('’', chr(39)).split())} "
    return _anywhere(plain) or _by_head(LINK.split(plain)[0].split())


def _anywhere(plain: str) -> str | None:
    for kind, pattern in _patterns():
        if pattern.search(plain):
            return kind
    return None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    listed = values("organization_words")["anywhere"]
    any_of = {kind: "|".join(map(re.escape, forms)) for kind, forms in listed.items()}
    return tuple((kind, re.compile(rf"\s(?:{forms})(?=\s)")) for kind, forms in any_of.items())


def _by_head(name: list[str]) -> str | None:
    for kind, heads in values("organization_words")["head"].items():
        if name and name[-1] in heads:
            return str(kind)
    return None


def _by_description(description: Span | None) -> str | None:
    nouns = [token.lemma_.lower() for token in description or ()]
    head = next((noun for noun in nouns if noun in values("organization_nouns")), None)
    return str(values("organization_nouns")[head][0]) if head else None


def may_be(noun: str, kind: str | None) -> bool:
    """Tell whether a common noun may mean a body of this kind whatever its name: "the group", "the hospital"."""
    return noun not in words("name_nouns") and kind in values("organization_nouns").get(noun, ())
