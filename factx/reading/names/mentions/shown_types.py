"""What shows the type of one mention: its head ("Ada Lovelace Avenue") or the word before it ("Mr. Halaby")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import tokens
from factx.reading.names.known import countries
from factx.reading.names.known.famous import known_label
from factx.reading.names.known.titles import bare
from factx.reading.names.labels import FACILITY, ORGANIZATION, OTHER, PERSON
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Span


def _of_health_place(span: Span) -> str | None:
    return FACILITY if _has_heads(span) and span[-1].lower_ in words("health_places") else None


def _of_last_word(span: Span) -> str | None:
    return _listed("last", span[-1].lower_) if _has_heads(span) else None


def _of_first_word(span: Span) -> str | None:
    return _listed("first", span[0].lower_) if _has_heads(span) else None


def _behind_title(span: Span) -> str | None:
    if not _is_open_to_person(span):
        return None
    word = span.doc[span.start - 1]
    return PERSON if _is_honorific(bare(word)) and tokens.is_capitalised(word) else None


def _behind_role(span: Span) -> str | None:
    if not _is_open_to_person(span):
        return None
    word = span.doc[span.start - 1]
    is_role = word.tag_ == "NN" and word.is_lower and word.lemma_.lower() in words("roles") - words("shared_roles")
    is_person = is_role and not _is_honorific(bare(word)) and not countries.place(span.text)
    return PERSON if is_person else None


def _of_newspaper(span: Span) -> str | None:
    """Whether it is the paper of "told the Tarnow Ledger": no person has an article."""
    has_article = span.start > 0 and tokens.is_article(span.doc[span.start - 1]) and span.label_ == PERSON
    is_paper = has_article and _has_heads(span) and span[-1].lower_ in values("kind_by_word_in_name")["head"]["media"]
    return ORGANIZATION if is_paper else None


SHOWN_TYPES: tuple[Way[[Span], str | None], ...] = (
    Way(
        "head of a health place",
        _of_health_place,
        "Two people died in Elm Valley Hospital on Monday.",
        "the same words end names of bodies",
    ),
    Way("last word", _of_last_word, "Two people died in Carlo Mars Avenue on Monday."),
    Way(
        "first word",
        _of_first_word,
        "Two people died on Mount Elgon on Monday.",
        "the head of a name is its last word, where it is one",
    ),
    Way("behind a title", _behind_title, "They met Mr. Rahal in Aleppo on Monday."),
    Way("behind a role", _behind_role, "They met the activist al-Omari in Aleppo on Monday."),
    Way(
        "newspaper with an article",
        _of_newspaper,
        "The mayor told the Tarnow Ledger on Monday that the bridge would open.",
    ),
)
"""What shows the type of one mention; where nothing does, it keeps that of the recogniser."""


def _has_heads(span: Span) -> bool:
    """Whether the type can be read off words of the name: "Ada Lovelace Avenue", "Mount Elgon"."""
    return len(span) > 1 and span.label_ not in OTHER and span[-1].text[:1].isalnum() and not span[-1].is_lower


def _listed(where: str, word: str) -> str | None:
    return next((label for label, heads in values("type_by_word_in_name")[where].items() if word in heads), None)


def _is_open_to_person(span: Span) -> bool:
    """Whether the word before may show that a name is a person's: "Mr. Halaby", "the activist al-Halaby"."""
    return span.start > 0 and not span[0].is_sent_start and span.label_ not in OTHER and not known_label(span.text)


def _is_honorific(word: str) -> bool:
    return word != "the" and word in words("honorifics")
