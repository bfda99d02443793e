"""Phrases of victims: the words that count, the words that name, and the whole of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

INSIDE = frozenset({"of", "from", "aboard", "on board", "with"})
OF_THEM = (["of", "whom"], ["of", "them"], ["of", "those"])
LISTING = frozenset({"including", "among", "amongst"})
PRONOUNS = frozenset({"PRP", "WP", "WDT", "DT", "WP$", "EX"})


def core(noun: Token) -> Span:
    """The noun phrase of a victim, without where and how it happened."""
    whole = syntax.phrase(noun)
    outside = [inner for inner in syntax.complements(noun) if inner.i > noun.i and not _is_inside(noun, inner)]
    cuts = [min([inner.left_edge.i, *(word.i for word in syntax.adpositions(inner))]) for inner in outside]
    cuts += [word.i for word in whole if word.lower_ in LISTING]
    end = min([cut for cut in cuts if cut > noun.i] + [whole.end])
    start = max([min(whole.start, noun.i), *(word.i + 1 for word in whole if _lists(word) and word.i < noun.i)])
    return syntax.trimmed(noun.doc[start : max(end, noun.i + 1)])


def _lists(word: Token) -> bool:
    """Whether a word opens a list: "including", "among", the "them" of "among them"."""
    is_them = word.lower_ in {"them", "whom"} and word.i > 0 and word.nbor(-1).lower_ in LISTING
    return word.lower_ in LISTING or is_them


def victims_of(noun: Token, count: Span) -> Span | None:
    """The words for who they are, behind the number: "other civilians", "his guards"."""
    if count.start <= noun.i < count.end:
        return _whole_of(noun, count)
    phrase = core(noun)
    start = max(phrase.start, count.end)
    if [word.lower_ for word in noun.doc[start : phrase.end]] == ["more"]:
        return None
    return syntax.trimmed(noun.doc[start : phrase.end]) if start < phrase.end else None


def excerpt_of(noun: Token, count: Span) -> Span:
    """The whole noun phrase of the figure: "at least 12 people", "698 of whom"."""
    is_bare = count.start <= noun.i < count.end <= noun.sent.end - 1 and outcome("states", noun.doc[count.end])
    end = count.end if is_bare else max(count.end, core(noun).end)
    end += end < len(noun.doc) and noun.doc[end].lower_ == "more"
    return noun.doc[min(count.start, noun.i) : end + 2 if is_of_them(noun.doc, end) else end]


def with_name(noun: Token, span: Span) -> Span:
    """The words for one person with what renames them right behind: "another, a nurse", "the sergeant, Paul Weir"."""
    doc, end = span.doc, span.end
    behind = [word for word in syntax.appositions(noun) if word.i > noun.i and doc[end : end + 1].text == ","]
    renaming = next((core(word) for word in behind if word.tag_.startswith("NN")), None)
    return doc[span.start : renaming.end] if renaming is not None and renaming.start == end + 1 else span


def is_of_them(doc: Doc, i: int) -> bool:
    """Whether "of whom" or "of them" stands at a token, whatever the parse makes of it."""
    return [token.lower_ for token in doc[i : i + 2]] in OF_THEM


def _whole_of(number: Token, count: Span) -> Span | None:
    """The guards of "two of his guards", the personnel of "medical personnel, 698 of whom"."""
    for whole in counted_by(number, count):
        if whole.tag_ not in PRONOUNS:
            phrase = core(whole)
            return number.doc[max(phrase.start, count.end if count.end <= whole.i else phrase.start) : phrase.end]
        if (antecedent := _antecedent(number)) is not None:
            return bare(antecedent)
    return None


def counted_by(number: Token, count: Span) -> list[Token]:
    """What a number counts through "of": the people of "tens of thousands of people"."""
    inside = syntax.complements(number, "of", "among")
    nested = [whole for whole in inside if count.start <= whole.i < count.end]
    return counted_by(nested[0], count) if nested else inside


def bare(noun: Token) -> Span:
    """A noun phrase without the number that counts it."""
    phrase = core(noun)
    counted = [number.right_edge.i + 1 for number in syntax.numbers(noun) if number.i < noun.i]
    return noun.doc[max([phrase.start, *counted]) : phrase.end]


def _antecedent(number: Token) -> Token | None:
    """The noun whose relative clause a number is the subject of: "750 personnel, 698 of whom were killed"."""
    verb = syntax.predicate(number)
    return verb.head if verb is not None and syntax.is_relative_clause(verb) else None


def _is_inside(noun: Token, inner: Token) -> bool:
    governor = syntax.governor(inner)
    return governor is not None and governor[1] in INSIDE
