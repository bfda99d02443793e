"""Tree repairs: what no sentence has is put right word by word, such as two subjects side by side."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax
from factx.reading.syntax import labels
from factx.reading.text import number_repairs, verb_repairs
from factx.reading.text.preposition_repairs import mend_counted, mend_preposition

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc, Token

NAME = "factx_mending"
"""What the component is called that mends every tree right behind the parser."""
IN_NAMES = frozenset({"NNP", "NNPS", "NN", "CC", "HYPH", "JJ"})


def mend_apposition(name: Token) -> None:
    """The Ann Reed of "a spokesman, Ann Reed," renames the spokesman, and is no part of his name."""
    is_part = name.dep_ in labels.COMPOUND and name.head.i < name.i and name.tag_.startswith("NNP")
    if is_part and name.head.tag_ == "NN" and any(word.text == "," for word in name.doc[name.head.i : name.i]):
        name.dep_ = "appos"


REPAIRS: tuple[Callable[[Token], None], ...] = (
    mend_apposition,
    mend_preposition,
    mend_counted,
    number_repairs.mend_rose,
    verb_repairs.mend_second_subject,
    verb_repairs.mend_captives,
    verb_repairs.mend_voice,
    verb_repairs.mend_conjunct,
    verb_repairs.mend_participle,
    verb_repairs.mend_left,
    verb_repairs.mend_speaker,
    verb_repairs.mend_aside,
    verb_repairs.mend_subject_before,
)
"""What is tried on each word, in this order, once its neighbouring subjects are one."""


def mend(doc: Doc) -> Doc:
    """The article with what is wrong in its trees put right."""
    for token in doc:
        _mend_subjects([word for word in token.lefts if _is_subject(word)])
        _mend_subjects([word for word in token.rights if _is_subject(word)])
        for repair in REPAIRS:
            repair(token)
    return doc


def _mend_subjects(subjects: list[Token]) -> None:
    """A verb has one subject, or an "and" between two: the first of two neighbours is hung on the second."""
    for first, second in pairwise(subjects):
        if first.right_edge.i + 1 == second.left_edge.i and _are_nouns(first, second):
            _join(first, second)


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
