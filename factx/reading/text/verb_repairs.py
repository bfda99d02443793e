"""Verb repairs: what has an object is no passive, and what stands behind a verb with a subject is no second one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Token

COUNTED = frozenset({"number", "toll", "count", "total"})
NOT_LEAVING_SO = labels.MARKER | labels.DIRECT_OBJECT
PAST = frozenset({"VBD", "VBN"})
CAPTIVES = frozenset({"captive", "hostage", "prisoner"})
LEADING = frozenset({"from", "to", "by", "above", "past", "sharply"})


def mend_voice(verb: Token) -> None:
    """The rebels of "Rebels kidnapped six workers" do it: a passive with an object of its own has an auxiliary."""
    subjects = [word for word in labels.children(verb, labels.PASSIVE_SUBJECT) if word.i < verb.i]
    if not subjects or labels.has(verb, labels.AUXILIARY) or verb.dep_ in labels.REDUCED_RELATIVE:
        return
    sharing = [word for word in labels.children(verb, labels.CONJUNCT) if not labels.has(word, labels.SUBJECT)]
    if any(_has_object(other) and not labels.has(other, labels.AUXILIARY) for other in (verb, *sharing)):
        for subject in subjects:
            subject.dep_ = "nsubj"


def mend_objects(verb: Token) -> None:
    """The guards of "Officials reported 40 guards killed" are an object; the "hostage" of "hold men hostage" is none."""
    subjects = list(labels.children(verb, labels.ACTIVE_SUBJECT))
    behind = [word for word in subjects if word.left_edge.i == verb.i + 1 and word.tag_.startswith("NN")]
    if behind and subjects[0].i < verb.i and not labels.has(verb, labels.DIRECT_OBJECT | labels.COPULA):
        behind[0].dep_ = "obj"
    for first, second in pairwise(labels.children(verb, labels.DIRECT_OBJECT)):
        if second.lower_ in CAPTIVES and verb.i < first.i and first.right_edge.i + 1 == second.left_edge.i == second.i:
            second.dep_ = "xcomp"


def mend_conjunct(noun: Token) -> None:
    """A conjunct stands behind what it is joined to: the rebels of "40 guards and 25 rebels killed" to the guards."""
    if noun.dep_ not in labels.CONJUNCT or noun.head.i < noun.i or not noun.head.tag_.startswith("VB"):
        return
    before = [word for word in noun.doc[noun.sent.start : noun.left_edge.i] if not word.is_punct]
    if before and before[-1].tag_.startswith("NN") and noun.tag_.startswith("NN"):
        noun.head = syntax.first_conjunct(before[-1])


def mend_participle(verb: Token) -> None:
    """The "claiming" of "said so, claiming that it worked" goes with what is said, and is no second thing said."""
    before = [word for word in verb.doc[max(0, verb.left_edge.i - 2) : verb.left_edge.i] if not word.is_quote]
    is_bare = verb.tag_ == "VBG" and not labels.has(verb, labels.SUBJECT | labels.AUXILIARY | labels.MARKER)
    if is_bare and verb.dep_ in labels.CLAUSAL_COMPLEMENT and verb.head.i < verb.i and before[-1:] and before[-1].text == ",":
        verb.dep_ = "advcl"


def mend_left(left: Token) -> None:
    """What "left 25 workers hurt" leaves so is a clause below it, though "hurt" may pass for a past tense."""
    if left.lower_ != "left" or not labels.has(left, labels.SUBJECT) or labels.has(left, NOT_LEAVING_SO):
        return
    for state in (left.head, *left.head.children):
        is_told = any(noun.left_edge.i == left.i + 1 for noun in labels.children(state, labels.SUBJECT))
        if state.i > left.i and state.tag_ in PAST and is_told:
            if state == left.head:
                left.head, left.dep_ = left if state.head == state else state.head, state.dep_
            state.head, state.dep_ = left, "ccomp"
            return


def mend_rose(verb: Token) -> None:
    """The flower of "the number of injured rose to 24" is a verb, and the number its subject."""
    of, harmed = verb.i - 2, verb.i - 1
    if verb.lower_ != "rose" or verb.tag_ == "VBD" or of < 1 or verb.i + 1 == len(verb.doc):
        return
    doc = verb.doc
    number = doc[of - 1]
    if doc[of].lower_ != "of" or number.lower_ not in COUNTED or doc[verb.i + 1].lower_ not in LEADING:
        return
    if number.head not in {number, verb} or doc[harmed].head != verb:
        return
    if number.head == number:
        verb.head, verb.dep_ = verb, number.dep_
    verb.tag_, verb.pos_, verb.lemma_ = "VBD", "VERB", "rise"
    for word in [child for child in number.rights if child.i > harmed]:
        word.head = verb
    for word in (word for word in verb.rights if word.dep_ == "nmod"):
        word.dep_ = "obl"
    doc[of].head = doc[harmed]
    number.head, number.dep_ = verb, "nsubj"
    doc[harmed].head, doc[harmed].dep_ = number, "nmod"


def _has_object(verb: Token) -> bool:
    return any(word.i > verb.i for word in labels.children(verb, labels.DIRECT_OBJECT))
