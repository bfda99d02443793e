"""What the recogniser marked, cut and trimmed to the name: "Arab League" of "the Arab League's"; "Aug. 8" is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import tokens, ways
from factx.reading.names.known.calendar_words import is_date
from factx.reading.names.labels import NAME, ORGANIZATION, OTHER, PEOPLE
from factx.reading.names.mentions import hyphens, nicknames
from factx.reading.names.mentions.split import pieces
from factx.reading.names.mentions.trim import trimmed
from factx.reading.text import sentence_starts
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

FILE = re.compile(r"^\S+@\S+$|\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|zip|jpe?g|png|gif|exe|mp[34])\b", re.IGNORECASE)
"""What files and mail addresses are told by; neither names anybody."""


@dataclass(frozen=True, slots=True)
class Spellings:
    """How the words of an article are written elsewhere in it."""

    in_names: frozenset[str]
    """Words that the recogniser marked where no sentence begins."""
    in_small_letters: frozenset[str]


def recognised(doc: Doc) -> list[Span]:
    """The names that the recogniser marked, in order: no articles, titles, possessives, brackets, line breaks."""
    return [span for span, reason in _weighed(doc) if reason is None]


def refused(doc: Doc) -> list[tuple[Span, str]]:
    """What the recogniser marked and is no name, each with what it is."""
    return [(span, reason) for span, reason in _weighed(doc) if reason is not None]


def _weighed(doc: Doc) -> Iterator[tuple[Span, str | None]]:
    limits = {edge for credit in sentence_starts.credits(doc) for edge in (credit.start, credit.end)}
    marked = hyphens.joined(entity for entity in doc.ents if entity.label_ in NAME)
    names = (trimmed(piece) for entity in marked for piece in pieces(entity, limits))
    whole = nicknames.joined(doc, (span for span in names if span is not None))
    spellings = Spellings(
        frozenset(token.text for entity in doc.ents for token in entity if not token.is_sent_start),
        frozenset(token.text for token in doc if token.is_lower),
    )
    return ((span, _why_not(span, spellings)) for span in whole)


def _why_not(span: Span, spellings: Spellings) -> str | None:
    """What a span is that names nothing; none for a name."""
    return next((way.name for way, _ in ways.each(NO_NAMES, span, spellings)), None)


def _is_sign(span: Span, _: Spellings) -> bool:
    return not any(char.isalpha() for char in span.text)


def _is_date(span: Span, _: Spellings) -> bool:
    return span.label_ not in OTHER and is_date(span)


def _is_file(span: Span, _: Spellings) -> bool:
    return FILE.search(span.text) is not None


def _is_bare_body(span: Span, _: Spellings) -> bool:
    """Whether a single word means no body of its own: "police", "government", or the source of a picture."""
    if len(span) > 1 or span.label_ == PEOPLE:
        return False
    word = span[0]
    if word.lower_ in words("pictures"):
        return True
    opens = word.is_lower or bool(word.is_sent_start)
    return opens and span.label_ == ORGANIZATION and word.lower_ in words("bare_bodies")


def _is_capitalised_by_place(span: Span, spellings: Spellings) -> bool:
    """Whether a single word is only written so because a sentence begins with it: "Reportedly they left"."""
    word: Token = span[0]
    if len(span) > 1 or span.label_ == PEOPLE or not word.is_sent_start or word.text in spellings.in_names:
        return False
    return word.lower_ in spellings.in_small_letters or not tokens.is_proper(word)


def _is_common(span: Span, _: Spellings) -> bool:
    is_small = span.label_ != PEOPLE and span.text == span.text.lower()
    return is_small and not tokens.is_proper(span[-1])


NO_NAMES: tuple[Way[[Span, Spellings], bool], ...] = (
    Way("a number or sign", _is_sign, "He bought an Airbus, 320, and a Boeing (747)."),
    Way("a date", _is_date, "He spoke to Seven on Monday."),
    Way(
        "a file or mail address",
        _is_file,
        "According to Talas.pdf, Microsoft said WannaCry.exe and Petya.exe hit the NHS.",
    ),
    Way("a common noun, for no body of its own", _is_bare_body, "Senate Minority Leader Ann Rahal spoke on Monday."),
    Way(
        "capitalised as the first word of a sentence",
        _is_capitalised_by_place,
        "Curfew lifted in Aleppo, but the curfew in Talas is still on.",
    ),
    Way("common nouns", _is_common, "Two people, said rahal brothers, died in aleppo province, syria."),
)
"""What a recognised span is that names nothing; the name of a way is the reason given for the rejection."""
