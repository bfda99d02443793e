"""Uncounted: how many a noun means that no number counts, and which nouns to step over to those who are meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words import people
from factx.facts.casualties.words.lookup import belongs, lemma, listed
from factx.lexicon import values
from factx.reading import syntax
from factx.reading.numbers import ages, ordinal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from factx.facts.casualties.harm import Harm
    from factx.reading.numbers import Amount


def content(noun: Token) -> Token:
    """The foreigners of "a group of eight foreigners"; a noun itself otherwise, as of "the number of people who"."""
    if belongs("containers", noun) and not (lemma(noun) == "number" and people.is_definite(noun)):
        return next((inner for inner in syntax.complements(noun, "of") if inner.i > noun.i), noun)
    return noun


def inhabitants(noun: Token) -> Iterator[Token]:
    """Those who live in what is emptied: "a town of 900", "all residents of a city with a population of 9,000"."""
    with_it = syntax.complements(noun, "with")
    for place in (noun, *syntax.complements(noun, "of")):
        if belongs("peopled", place):
            inside = [*syntax.complements(place, "of", "with"), *(held for held in with_it if place != noun)]
            yield from (
                part for held in inside if lemma(held) == "population" for part in syntax.complements(held, "of")
            )
            yield from inside


def is_vague(harm: Harm, noun: Token) -> bool:
    """Whether people at large are meant: "killings of civilians", "people who flee", "taxes hurt producers"."""
    is_plural = noun.tag_ in {"NNS", "NNPS"}
    if _is_totalled(noun) or (is_plural and _is_among(noun)):
        return True
    is_habit = belongs("loose", harm.trigger) and not syntax.is_passive(harm.trigger)
    if noun.lower_ == "those":
        return harm.trigger.i != noun.i + 1
    return is_plural and (harm.trigger.tag_.startswith("NN") or is_habit or lemma(noun) == "people")


def _is_totalled(noun: Token) -> bool:
    """Whether a number of them is given elsewhere: "brought the number of guards killed to six"."""
    governor = syntax.governor(noun)
    return governor is not None and governor[1] == "of" and lemma(governor[0]) == "number"


def _is_among(noun: Token) -> bool:
    """Whether it is they of whom some were harmed: "among the passengers who died were 14 girls"."""
    return any(word.lower_ in {"among", "amongst"} for word in syntax.adpositions(noun))


def size(noun: Token) -> tuple[int | None, int | None]:
    """How many a noun without a number means, with the lower bound."""
    known = values("collectives")
    form = noun.lower_ if noun.lower_ in known else lemma(noun)
    if form in known:
        members = known[form] or None
        return members, members or 2
    if ages.are_two(syntax.phrase(noun)):
        return 2, 2
    return (None, 2) if noun.tag_ in {"NNS", "NNPS"} or noun.lower_ == "those" else (1, 1)


def counts_through(noun: Token, amount: Amount) -> bool:
    """Whether an amount counts what is "of" a noun: "dozens of deaths", "no reports of deaths", not "no cause of"."""
    return amount.span.start <= noun.i < amount.span.end or (amount.value == 0 and belongs("reports", noun))


def kind_of_victim(event: Token) -> Span | None:
    """The "civilian" of "civilian deaths"."""
    before = [*syntax.modifiers(event), *syntax.compounds(event)]
    kinds = [word for word in before if listed("people", word) and not word.tag_.startswith("VB")]
    return event.doc[kinds[0].i : kinds[0].i + 1] if kinds else None


def is_number_word(noun: Token) -> bool:
    """Whether a pronoun brings new people in: "another was wounded", "a fourth is missing", "those killed"."""
    return noun.lower_ in {"another", "those", "others"} or _is_one_more(noun)


def _is_one_more(noun: Token) -> bool:
    article = noun.nbor(-1) if noun.i > noun.sent.start else noun
    following = noun.nbor().lower_ if noun.i + 1 < len(noun.doc) else ""
    return ordinal(noun) is not None and article.lower_ == "a" and following != "of"
