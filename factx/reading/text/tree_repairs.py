"""Tree repairs: what no sentence has is put right: two subjects side by side, a preposition that governs a number."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax
from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

NAME = "factx_mending"
"""What the component is called that mends every tree right behind the parser."""
BEFORE_NOUN = labels.NUMBER | labels.COMPOUND | labels.ADJECTIVE | labels.POSSESSOR | {"nmod:desc"}
IN_NAMES = frozenset({"NNP", "NNPS", "NN", "CC", "HYPH", "JJ"})


def mend(doc: Doc) -> Doc:
    """The article with what is wrong in its trees put right."""
    for token in doc:
        _mend_subjects(token)
        _mend_preposition(token)
    return doc


def _mend_subjects(verb: Token) -> None:
    """A verb has one subject, or an "and" between two: the first of two neighbours is hung on the second."""
    subjects = [word for word in verb.children if word.i < verb.i and _is_subject(word)]
    for first, second in pairwise(subjects):
        if first.right_edge.i + 1 == second.left_edge.i and _are_nouns(first, second):
            _join(first, second)


def _mend_preposition(case: Token) -> None:
    """A preposition governs no word before its noun: the "of" of "the bodies of 20 miners" is hung on the miners."""
    if case.dep_ not in labels.CASE:
        return
    noun = case.head
    while noun.dep_ in BEFORE_NOUN and noun.head.i > noun.i:
        noun = noun.head
    is_astray = case.i < case.head.i < noun.i
    if is_astray and noun.dep_ in labels.OBLIQUE | labels.APPOSITION and not labels.has(noun, labels.CASE):
        case.head = noun
        noun.dep_ = "nmod" if noun.dep_ in labels.APPOSITION | {"dep"} else noun.dep_


def _is_subject(word: Token) -> bool:
    """Whether a word is a subject, or a name before one that the parser has no label for."""
    return word.dep_ in labels.SUBJECT or (word.dep_ == "dep" and word.tag_.startswith("NNP"))


def _are_nouns(first: Token, second: Token) -> bool:
    """Whether both subjects are nouns, the second surely a subject."""
    return first.tag_.startswith("NN") and second.tag_.startswith("NN") and second.dep_ in labels.SUBJECT


def _join(first: Token, second: Token) -> None:
    """A day becomes an adverb, an owner an owner, a plural before "and" a subject with the other."""
    if _are_joined_plurals(first, second):
        second.head, second.dep_ = first, "conj"
    elif second.lower_ in words("telling"):
        second.dep_ = "obl:unmarked"
    elif syntax.adpositions(first) == [] and any(child.tag_ == "POS" for child in first.children):
        first.head, first.dep_ = second, "nmod:poss"
    elif all(word.tag_ in IN_NAMES for word in first.doc[first.i + 1 : second.i]):
        first.head, first.dep_ = second, "compound"


def _are_joined_plurals(first: Token, second: Token) -> bool:
    """Whether the subjects are two peoples: "Tutsis and moderate Hutus"."""
    return first.tag_ == second.tag_ == "NNPS" and first.doc[first.i + 1].tag_ == "CC"
