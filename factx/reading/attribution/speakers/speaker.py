"""Speakers: the words that tell who says something, titles and appositions kept and asides left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax
from factx.reading.attribution.word_classes import SETTING_OFF, is_finite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

RESTRICTING = frozenset({"of", "from", "with", "for"})
"""Prepositions whose phrases tell which one is meant, also behind a comma."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """The words that tell the speaker, and the noun phrase that they stand for where they are "who" or "which"."""

    words: Span
    meant: Span


def of_nouns(nouns: list[Token]) -> Speaker | None:
    """The speaker that some nouns name, the first with what it is joined to; none where they name nobody."""
    names = [noun for noun in nouns if noun.lower_ not in words("no_speakers") and not _is_nobody(noun)]
    names = [noun for noun in names if not noun.is_digit]
    if not names or names[0].pos_ in {"VERB", "PUNCT"}:
        return None
    return of_span(phrase(names))


def of_span(words: Span) -> Speaker:
    """The speaker that words name by themselves."""
    return Speaker(words, words)


def with_joined(nouns: list[Token], verb: Token) -> list[Token]:
    """A subject with what an "and" joins to it: "the army and the police said"."""
    joined = [noun for noun in syntax.conjuncts(nouns[0]) if noun.i < verb.i] if len(nouns) == 1 else []
    is_plain = len(joined) > 1 and joined[0] == nouns[0] and all(noun.tag_.startswith("NN") for noun in joined)
    return joined if is_plain else nouns


def phrase(nouns: list[Token]) -> Span:
    """The whole noun phrase of a speaker: titles, appositions and what restricts it, but no asides."""
    first, last = nouns[0], nouns[-1]
    span = syntax.phrase(first, keep=("appositions", "clauses"))
    end = min([span.end, *_asides(first), *_days(first)])
    if last is not first and not syntax.is_predicate(last):
        end = max(end, syntax.phrase(last).end)
    return first.doc[span.start : max(end, first.i + 1)]


def _days(noun: Token) -> list[int]:
    """Where the day of saying begins that the parse hangs on a noun: "A court **on Thursday** ruled"."""
    behind = noun.doc[noun.i + 1 : noun.right_edge.i + 1]
    days = (day for day in behind[1:] if day.lower_ in words("telling") and day.nbor(-1).lower_ == "on")
    return [day.i - 1 for day in days if noun.head.i > noun.i or day.head == noun]


def _is_nobody(noun: Token) -> bool:
    """Whether a "no" stands by a noun: "no doctor"."""
    determiner = syntax.determiner(noun)
    return determiner is not None and determiner.lower_ == "no"


def _asides(noun: Token) -> list[int]:
    """The places of the commas and dashes that asides on a noun begin with: "Holm, **who runs the clinic**"."""
    members = [noun, *syntax.appositions(noun)]
    starts = [*_behind_comma(noun), *_clause_starts(members), *_loose_starts(members)]
    return [start - 1 for start in starts if start > noun.i and noun.doc[start - 1].text in SETTING_OFF]


def _behind_comma(noun: Token) -> list[int]:
    """The place behind the last comma before the first finite verb that hangs on a noun."""
    below = noun.doc[noun.i + 1 : noun.right_edge.i + 1]
    finite = next((token.i for token in below if is_finite(token)), noun.i)
    return [token.i + 1 for token in reversed(noun.doc[noun.i + 1 : finite]) if token.text == ","][:1]


def _clause_starts(members: list[Token]) -> Iterator[int]:
    clauses = (syntax.clause(verb) for member in members for verb in syntax.relative_clauses(member))
    return (clause.start for clause in clauses if clause)


def _loose_starts(members: list[Token]) -> Iterator[int]:
    """Where the phrases begin that only add something: "Holm, **in a red coat**"."""
    parts = (part for member in members for part in syntax.complements(member))
    loose = (part for part in parts if syntax.adpositions(part)[0].lower_ not in RESTRICTING)
    return (syntax.trimmed(syntax.span_of(part)).start for part in loose)
