"""Preposition repairs: a preposition stands before its noun, and hangs on that and not on another word beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Token

BEFORE_NOUN = labels.NUMBER | labels.COMPOUND | labels.ADJECTIVE | labels.POSSESSOR | {"nmod:desc"}
PARTICIPLES = labels.ADJECTIVE | labels.REDUCED_RELATIVE | labels.RELATIVE_CLAUSE
HIGH_NUMBERS = frozenset({"hundreds", "thousands", "millions", "dozens", "scores"})


def mend_preposition(case: Token) -> None:
    """Hang a preposition on its noun, and let the noun be one that a preposition governs."""
    if case.dep_ not in labels.CASE or case.tag_ == "POS":
        return
    _mend_behind(case)
    _mend_astray(case)
    _mend_label(case)


def mend_counted(noun: Token) -> None:
    """The people of "tens of thousands of people" hang on the thousands, which count them."""
    before = noun.left_edge.i - 1
    if before < 0 or noun.dep_ not in labels.OBLIQUE or noun.doc[before].lower_ not in HIGH_NUMBERS:
        return
    number = noun.doc[before]
    is_of = noun.left_edge.dep_ in labels.CASE and noun.left_edge.lower_ == "of"
    if is_of and number.head == noun.head and number.dep_ in labels.OBLIQUE:
        noun.head = number


def _mend_behind(case: Token) -> None:
    """The "of" of "a population of 9,000" hung on the population is hung on the number behind it."""
    if case.i < case.head.i or case.tag_ != "IN":
        return
    governed = [word for word in case.head.rights if word.i > case.i and word.left_edge.i == case.i + 1]
    if governed and governed[0].dep_ in labels.OBLIQUE and not labels.has(governed[0], labels.CASE):
        case.head = governed[0]


def _mend_astray(case: Token) -> None:
    """A preposition governs no word before its noun: the "of" of "the bodies of 20 miners" is hung on the miners."""
    noun = case.head
    while noun.dep_ in BEFORE_NOUN and noun.head.i > noun.i:
        noun = noun.head
    is_astray = case.i < case.head.i < noun.i
    if is_astray and noun.dep_ in labels.OBLIQUE | labels.APPOSITION and not labels.has(noun, labels.CASE):
        case.head = noun
        noun.dep_ = "nmod" if noun.dep_ in labels.APPOSITION | {"dep"} else noun.dep_


def _mend_label(case: Token) -> None:
    """The statement of "said in a statement" is no object, the injured of "the number of injured" no clause."""
    noun = case.head
    if noun.left_edge != case or noun.head.i > case.i or case.tag_ != "IN":
        return
    if noun.dep_ in labels.DIRECT_OBJECT and noun.tag_ in {"NN", "NNP", "NNPS"}:
        noun.dep_ = "obl"
    elif noun.dep_ in PARTICIPLES and noun.i == case.i + 1 == noun.head.i + 2:
        noun.dep_ = "nmod"
