"""Toll verbs: verbs that state a figure, "put the toll at 34", and so report as verbs of saying do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading import syntax
from factx.reading.attribution.word_classes import lemma

if TYPE_CHECKING:
    from spacy.tokens import Token


def figures(verb: Token) -> list[Token]:
    """The figures at which a verb puts its object: 34 in "put the toll at 34"."""
    below = [noun for head in (verb, *syntax.objects(verb)) for noun in syntax.complements(head)]
    placed = [noun for noun in below if any(word.lower_ == "at" for word in syntax.adpositions(noun))]
    return [noun for noun in placed if (noun.like_num or syntax.numbers(noun)) and not _is_hour(noun)]


def is_report(verb: Token) -> bool:
    """Whether a verb says or states a figure; not so in "put the cup on the table"."""
    licences = values("saying").get(lemma(verb))
    return licences is not None and (licences != ["figure"] or bool(figures(verb)))


def _is_hour(noun: Token) -> bool:
    """Whether a number is a time of day: "at 5 p.m."."""
    return any(token.text in values("times")["meridiem"] for token in noun.doc[noun.i : noun.i + 2])
