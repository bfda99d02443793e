"""What looks like time and is none: Theresa May, "may go", the Sunday Times, Flight 1994, 2000 miles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import tokens, ways
from factx.reading.times.engine.lexer import OTHER, Piece
from factx.reading.times.engine.vocabulary import vocabulary
from factx.reading.times.given_names import follows_name, is_given_name, is_name
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Token

DOUBTFUL = frozenset({"day_word", "month", "weekday", "four", "season", "bare_holiday"})
VERBAL = ("MD", "VB")
"""How the tags of verbs and modals begin."""
COUNTING = frozenset({"VB", "RB", "CC"})
"""Tags of what stands before "2000 soldiers", not before "the 2000 elections"."""
LIKELY_YEARS = range(1900, 2040)
"""Numbers that are years wherever they stand; others need a word like "since" before."""
LETTERS_OF_EXCHANGE = 3  # "555-2019"
MAX_LETTERS_OF_SIGN = 3  # km, kg: a sign has no plural


def cleared(doc: Doc, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces of a text, as `OTHER` those that the words around them give away."""
    for piece in pieces:
        yield piece._replace(kind=OTHER) if why_not(doc, piece) else piece


def why_not(doc: Doc, piece: Piece) -> str | None:
    """What a piece is that only looks like time; none where the words around do not give it away."""
    token = _token(doc, piece) if piece.kind in DOUBTFUL else None
    return next((way.name for way, _ in ways.each(NO_TIMES, token, piece)), None) if token is not None else None


def _is_number(token: Token, piece: Piece) -> bool:
    return piece.kind == "four" and (_is_amount(token, piece.value) or _is_number_of(token))


def _is_verb(token: Token, piece: Piece) -> bool:
    if piece.kind == "season":
        return token.pos_ == "VERB"
    may_be_verb = piece.kind in {"month", "bare_holiday"} and token.tag_.startswith(VERBAL)
    return may_be_verb and not _is_before_number(token)


def _is_of_name(token: Token, piece: Piece) -> bool:
    match piece.kind:
        case "day_word":
            return token.text.istitle() and (_is_part_of_name(token) or follows_name(token))
        case "season":
            return _is_part_of_name(token)
        case "weekday":
            return any(is_name(other) for other in _beside_in_name(token) if other.i > token.i)
        case "month" | "bare_holiday":
            return not _is_before_number(token) and (_is_part_of_name(token) or is_given_name(token))
    return False


NO_TIMES: tuple[Way[[Token, Piece], bool], ...] = (
    Way("a number, not a year", _is_number, "They walked more than 2000 miles to Aleppo."),
    Way("a verb", _is_verb, "They may spring a trap on Monday.", "no verb is part of a name"),
    Way("part of a name", _is_of_name, "Theresa May spoke in Aleppo."),
)
"""What only looks like time; the name of a way is the reason given for the rejection."""


def _is_before_number(token: Token) -> bool:
    following = tokens.after(token)
    return following is not None and following.text[:1].isdigit()


def _is_part_of_name(token: Token) -> bool:
    """Whether a recognised name holds other words than those of time: "Sunday Times", "Theresa May"."""
    return any(is_name(other) for other in _beside_in_name(token))


def _is_amount(token: Token, number: int) -> bool:
    before, following = tokens.before(token), tokens.after(token)
    if before is not None and before.lower_ == "than":
        return True
    if following is not None and following.tag_ == "NNS" and before is not None and before.tag_[:2] in COUNTING:
        return True
    if following is not None and following.lemma_.lower() in words("counted") and _is_plural(following):
        return True
    return number not in LIKELY_YEARS and not _leads_to_year(before)


def _is_plural(noun: Token) -> bool:
    return noun.tag_ != "NN" or len(noun.text) <= MAX_LETTERS_OF_SIGN


def _leads_to_year(before: Token | None) -> bool:
    return before is not None and (
        before.lower_ in words("before_years") or before.text in vocabulary() or before.text in {",", "-", "–"}
    )


def _is_number_of(token: Token) -> bool:
    """Whether it is the number of a thing, or the end of one for the telephone: "No. 1987", "555-2019"."""
    before = tokens.before(token)
    if before is None:
        return False
    if before.text == "." and before.i > 0 and not before.nbor(-1).whitespace_:
        return before.nbor(-1).text == "No"
    is_end = before.text in tokens.HYPHENS and before.i > 0 and before.nbor(-1).text.isdigit()
    is_phone = is_end and not before.whitespace_ and len(before.nbor(-1).text) == LETTERS_OF_EXCHANGE
    return before.lemma_.lower().rstrip(".") in words("numbered") or is_phone


def _beside_in_name(token: Token) -> Iterator[Token]:
    """The neighbours that stand in the same recognised name, one on either side."""
    before, following = tokens.before(token), tokens.after(token)
    if before is not None and token.ent_iob_ == "I":
        yield before
    if following is not None and token.ent_iob_ in {"B", "I"} and following.ent_iob_ == "I":
        yield following


def _token(doc: Doc, piece: Piece) -> Token | None:
    span = doc.char_span(piece.start, piece.end, alignment_mode="expand")
    return span[0] if span else None
