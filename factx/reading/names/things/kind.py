"""What sort of body an organization is, by its name, what it is called and what it does: a "Hospital" is health."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import tokens, ways
from factx.reading.names.known.famous import body, parent
from factx.reading.names.labels import FACILITY, ORGANIZATION
from factx.reading.names.things import kind_by_deeds
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Span

LINK = re.compile(r"\s(?:of|for|in|at|on|to|against)\s")
HOUSED = frozenset({"health", "education"})
"""Kinds of bodies that a building may be: a hospital, a school."""


def kind(label: str, forms: Iterable[str], description: Span | None, mentions: Sequence[Span]) -> str | None:
    """The kind of a body, by the forms of its name, its description and its deeds; none for what is no body.

    A hospital or school is a body though it is a place as well; "the Senate" alone names none.
    """
    forms = [form for form in forms if form.lower() not in words("bare_bodies")]
    if label == FACILITY:
        return named if (named := _of_names(forms, None, ())) in HOUSED else None
    if label != ORGANIZATION or not forms:
        return None
    return ways.first(KINDS, forms, description, mentions) or "other"


def shown_by(forms: Sequence[str], description: Span | None, mentions: Sequence[Span]) -> str | None:
    """What shows the kind of a body: "its name", what it is called or what it does; none where nothing does."""
    return next((way.name for way, _ in ways.each(KINDS, forms, description, mentions)), None)


def may_be(noun: str, kind: str | None) -> bool:
    """Whether a common noun may mean a body of this kind whatever its name: "the group", "the hospital"."""
    return noun not in words("name_nouns") and kind in values("organization_nouns").get(noun, ())


def _of_names(forms: Sequence[str], description: Span | None, mentions: Sequence[Span]) -> str | None:
    return next((kind for form in forms if (kind := ways.first(KINDS_BY_NAME, form))), None)


def _of_description(forms: Sequence[str], description: Span | None, mentions: Sequence[Span]) -> str | None:
    nouns = [tokens.lemma(token) for token in description or ()]
    head = next((noun for noun in nouns if noun in values("organization_nouns")), None)
    return str(values("organization_nouns")[head][0]) if head else None


def _of_deeds(forms: Sequence[str], description: Span | None, mentions: Sequence[Span]) -> str | None:
    return kind_by_deeds.kind(mentions)


KINDS: tuple[Way[[Sequence[str], Span | None, Sequence[Span]], str | None], ...] = (
    Way("its name", _of_names, "The Independent Miners Association said on Monday that two people had died."),
    Way("what it is called", _of_description, "The militant group Red Dawn said on Monday that two people had died."),
    Way(
        "what it does",
        _of_deeds,
        "Kelmar shares rose on Monday.",
        "anybody may do it, so only where nothing else shows the kind",
    ),
)
"""What shows the kind of a body; the name of a way is printed where a kind is explained."""


def _of_known_body(name: str) -> str | None:
    return known.kind if (known := body(name)) else None


def _of_parent(name: str) -> str | None:
    return known.kind if (known := parent(name)) else None


def _of_words_inside(name: str) -> str | None:
    plain = _plain(name)
    return next((kind for kind, pattern in _patterns() if pattern.search(plain)), None)


def _of_head(name: str) -> str | None:
    core = LINK.split(_plain(name))[0].split()
    heads = values("kind_by_word_in_name")["head"]
    return next((str(kind) for kind in heads if core and core[-1] in heads[kind]), None)


KINDS_BY_NAME: tuple[Way[[str], str | None], ...] = (
    Way("known to everybody", _of_known_body, "The Red Cross said on Monday that two people had died."),
    Way("branch of a known body", _of_parent, "BBC Sport said on Monday that two people had died."),
    Way("words inside it", _of_words_inside, "The Talas Liberation Front said on Monday that two people had died."),
    Way(
        "last word of its core",
        _of_head,
        "The Ministry of Public Works said that two people had died.",
        "the head alone says less: a police academy is no police",
    ),
)
"""What in one form of a name shows the kind of its bearer."""


def _plain(name: str) -> str:
    """A name in small letters, with a blank on either side of each word."""
    return f" {' '.join(name.lower().replace('’', chr(39)).split())} "


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    listed = values("kind_by_word_in_name")["anywhere"]
    any_of = {kind: "|".join(map(re.escape, forms)) for kind, forms in listed.items()}
    return tuple((kind, re.compile(rf"\s(?:{forms})(?=\s)")) for kind, forms in any_of.items())
