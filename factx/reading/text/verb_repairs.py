"""Verb repairs: what has an object is no passive, and what stands behind a verb with a subject is no second one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Token

COUNTED = frozenset({"number", "toll", "count", "total"})
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
    """The guards of "Officials reported 40 guards killed" are an object; the "hostage" of "hold him hostage" is none."""
    subjects = [word for word in labels.children(verb, labels.SUBJECT) if word.tag_.startswith(("NN", "PRP"))]
    behind = [word for word in subjects if word.i > verb.i]
    if behind and subjects[0].i < verb.i and not labels.has(verb, labels.DIRECT_OBJECT | labels.COPULA):
        behind[0].dep_ = "obj"
    objects = list(labels.children(verb, labels.DIRECT_OBJECT))
    for first, second in zip(objects, objects[1:], strict=False):
        is_bare = second.left_edge == second and second.tag_ == "NN"
        if is_bare and first.right_edge.i + 1 == second.i and verb.i < first.i and first.tag_ != "PRP":
            second.dep_ = "xcomp"


def mend_conjunct(noun: Token) -> None:
    """A conjunct stands behind what it is joined to: the rebels of "40 guards and 25 rebels killed" to the guards."""
    if noun.dep_ not in labels.CONJUNCT or noun.head.i < noun.i or not noun.tag_.startswith("NN"):
        return
    before = [word for word in noun.doc[noun.sent.start : noun.left_edge.i] if not word.is_punct]
    if not before or before[-1].dep_ in labels.COORDINATOR or not before[-1].tag_.startswith("NN"):
        return
    noun.head = syntax.first_conjunct(before[-1])


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
