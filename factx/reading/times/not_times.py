"""Doubts: what looks like time and is none: Theresa May, "may go", the Sunday Times, Flight 1994, 2000 miles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading.times.engine.lexer import OTHER
from factx.reading.times.engine.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Token

    from factx.reading.times.engine.lexer import Piece

DOUBTFUL = frozenset({"day_word", "month", "weekday", "four", "season", "bare_holiday"})
VERBAL = ("MD", "VB")
COUNTING = frozenset({"VB", "RB", "CC"})
"""Tags of what stands before "2000 soldiers", not before "the 2000 elections"."""
LIKELY_YEARS = range(1900, 2040)


def cleared(doc: Doc, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Let through the pieces of a text, but as `OTHER` those that the words around them give away."""
    for piece in pieces:
        yield piece._replace(kind=OTHER) if why_not(doc, piece) else piece


def why_not(doc: Doc, piece: Piece) -> str | None:
    """Tell what a piece is that only looks like time; None where the words around do not give it away."""
    token = _token(doc, piece) if piece.kind in DOUBTFUL else None
    return _given_away(token, piece) if token is not None else None


def _given_away(token: Token, piece: Piece) -> str | None:
    if piece.kind == "four":
        return "a number, not a year" if _is_amount(token, piece.value) or _is_number_of(token) else None
    if piece.kind == "season" and token.pos_ == "VERB":
        return "a verb"
    if piece.kind not in {"day_word", "season", "weekday"} and _is_verb(token):
        return "a verb"
    return "part of a name" if _is_of_name(token, piece.kind) else None


def _is_verb(token: Token) -> bool:
    return token.tag_.startswith(VERBAL) and not _is_before_number(token)


def _is_of_name(token: Token, kind: str) -> bool:
    if kind == "day_word":
        return token.text.istitle() and (_is_part_of_name(token) or _follows_name(token))
    if kind == "season":
        return _is_part_of_name(token)
    if kind == "weekday":
        return any(_is_name(other) for other in _beside_in_name(token) if other.i > token.i)
    return not _is_before_number(token) and (_is_part_of_name(token) or _is_given_name(token))


def _is_before_number(token: Token) -> bool:
    _, following = _neighbours(token)
    return following is not None and following.text[:1].isdigit()


def _is_part_of_name(token: Token) -> bool:
    """Tell whether a recognised name holds other words than those of time: "Sunday Times", "Theresa May"."""
    return any(_is_name(other) for other in _beside_in_name(token))


def _is_given_name(token: Token) -> bool:
    """Tell "April Jones" and "Prime Minister May" from "since May", where the name was not recognised."""
    if token.text not in words("given_names"):
        return False
    before, following = _neighbours(token)
    if before is not None and (before.tag_ == "IN" or before.text in vocabulary() or before.lower_ in vocabulary()):
        return False
    return _follows_name(token) or (following is not None and following.tag_ == "NNP" and _is_name(following))


def _follows_name(token: Token) -> bool:
    before, _ = _neighbours(token)
    return before is not None and not token.is_sent_start and before.tag_ == "NNP" and _is_name(before)


def _is_name(token: Token) -> bool:
    return token.text[:1].isupper() and token.text not in vocabulary() and token.text.rstrip(".").isalpha()


def _is_amount(token: Token, number: int) -> bool:
    before, following = _neighbours(token)
    if before is not None and before.lower_ == "than":
        return True
    if following is not None and following.tag_ == "NNS" and before is not None and before.tag_[:2] in COUNTING:
        return True
    if following is not None and following.lemma_.lower() in words("counted") and _is_plural(following):
        return True
    return number not in LIKELY_YEARS and not _leads_to_year(before)


def _is_plural(noun: Token) -> bool:
    return noun.tag_ != "NN" or len(noun.text) < len("foot")  # km, kg


def _leads_to_year(before: Token | None) -> bool:
    return before is not None and (
        before.lower_ in words("before_years") or before.text in vocabulary() or before.text in {",", "-", "–"}
    )


def _is_number_of(token: Token) -> bool:
    before, _ = _neighbours(token)
    return before is not None and before.lemma_.lower() in words("numbered")


def _beside_in_name(token: Token) -> Iterator[Token]:
    """Walk the neighbours that stand in the same recognised name, one on either side."""
    before, following = _neighbours(token)
    if before is not None and token.ent_iob_ == "I":
        yield before
    if following is not None and token.ent_iob_ in {"B", "I"} and following.ent_iob_ == "I":
        yield following


def _neighbours(token: Token) -> tuple[Token | None, Token | None]:
    last = token.i + 1 == len(token.doc)
    return token.nbor(-1) if token.i else None, None if last else token.nbor()


def _token(doc: Doc, piece: Piece) -> Token | None:
    span = doc.char_span(piece.start, piece.end, alignment_mode="expand")
    return span[0] if span else None
