"""Verb repairs: what has an object is no passive, and what stands behind a verb with a subject is no second one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Token

NOT_LEAVING_SO = labels.MARKER | labels.DIRECT_OBJECT
PAST = frozenset({"VBD", "VBN"})
SAYING = frozenset({"said", "says"})
CAPTIVES = frozenset({"captive", "hostage", "prisoner"})


def mend_voice(verb: Token) -> None:
    """The rebels of "Rebels kidnapped six workers" do it: a passive with an object of its own has an auxiliary."""
    subjects = [word for word in labels.children(verb, labels.PASSIVE_SUBJECT) if word.i < verb.i]
    if not subjects or labels.has(verb, labels.AUXILIARY) or verb.dep_ in labels.REDUCED_RELATIVE:
        return
    sharing = [word for word in labels.children(verb, labels.CONJUNCT) if not labels.has(word, labels.SUBJECT)]
    if any(_has_object(other) and not labels.has(other, labels.AUXILIARY) for other in (verb, *sharing)):
        for subject in subjects:
            subject.dep_ = "nsubj"


def mend_second_subject(verb: Token) -> None:
    """The guards of "Officials reported 40 guards killed" are an object, those of "said guards had died" had died."""
    subjects = list(labels.children(verb, labels.ACTIVE_SUBJECT))
    behind = [word for word in subjects if word.left_edge.i == verb.i + 1 and word.tag_.startswith("NN")]
    if not behind or subjects[0].i > verb.i or labels.has(verb, labels.DIRECT_OBJECT | labels.COPULA):
        return
    said = labels.first(verb, labels.CLAUSAL_COMPLEMENT)
    is_clause = said is not None and behind[0].i < said.i and labels.has(said, labels.AUXILIARY | labels.COPULA)
    if said is None or not is_clause or labels.has(said, labels.SUBJECT):
        behind[0].dep_ = "obj"
    else:
        behind[0].head = said
        behind[0].dep_ = "nsubj:pass" if labels.has(said, labels.PASSIVE_AUXILIARY) else "nsubj"


def mend_captives(verb: Token) -> None:
    """The "hostage" of "hold men hostage" is what they are held as, and no second object."""
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


def mend_subject_before(verb: Token) -> None:
    """The dozens of "five were killed, and dozens were hurt" are the subject of what stands behind them."""
    first = verb.head
    if verb.dep_ not in labels.CONJUNCT or labels.has(verb, labels.SUBJECT) or not labels.has(verb, labels.AUXILIARY):
        return
    between = (word for word in labels.children(first, labels.CONJUNCT) if first.i < word.i < verb.i)
    noun = next((word for word in between if word.tag_.startswith(("NN", "CD"))), None)
    if noun is not None:
        noun.head, noun.dep_ = verb, "nsubj:pass" if labels.has(verb, labels.PASSIVE_AUXILIARY) else "nsubj"


def mend_participle(verb: Token) -> None:
    """The "claiming" of "said so, claiming that it worked" goes with what is said, and is no second thing said."""
    before = [word.text for word in verb.doc[max(verb.sent.start, verb.i - 2) : verb.i] if not word.is_quote]
    is_bare = verb.tag_ == "VBG" and not labels.has(verb, labels.SUBJECT | labels.AUXILIARY | labels.MARKER)
    if is_bare and verb.dep_ in labels.CLAUSAL_COMPLEMENT and verb.head.i < verb.i and before[-1:] == [","]:
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


def mend_speaker(verb: Token) -> None:
    """The mayor of "Nine people were hurt, the mayor, Ann Reed, said" speaks, and renames nobody before."""
    if verb.lower_ not in SAYING or verb.i - verb.sent.start < 2 or verb.nbor(-1).text != ",":
        return
    name = verb.nbor(-2)
    name = name.head if name.dep_ in labels.COMPOUND else name
    role = name.head
    opening = role.doc[max(verb.sent.start, role.left_edge.i - 1) : role.left_edge.i + 1]
    is_set_off = any(word.text == "," for word in opening)
    are_apposed = name.dep_ in labels.APPOSITION and role.dep_ in labels.APPOSITION and name.tag_.startswith("NNP")
    others = syntax.own_subjects(verb)
    said = labels.first(verb, labels.CLAUSAL_COMPLEMENT)
    if said is None and len(others) == 1:
        said = labels.first(others[0], labels.REDUCED_RELATIVE)
    if not (are_apposed and is_set_off and said is not None) or (others and labels.has(said, labels.SUBJECT)):
        return
    said.head, said.dep_ = verb, "ccomp"
    for subject in others:
        subject.head = said
    role.head, role.dep_ = verb, "nsubj"


def mend_aside(verb: Token) -> None:
    """The Ann Reed of "The toll rose to 19, Ann Reed said" is the subject of the verb right behind her."""
    said = verb.head if verb.dep_ in labels.PARENTHETICAL else labels.first(verb, labels.CLAUSAL_COMPLEMENT)
    if said is None or labels.has(verb, labels.SUBJECT):
        return
    for speaker in labels.children(said, labels.ACTIVE_SUBJECT):
        if said.i < speaker.i and speaker.right_edge.i + 1 == verb.i:
            speaker.head = verb
            return


def _has_object(verb: Token) -> bool:
    return any(word.i > verb.i for word in labels.children(verb, labels.DIRECT_OBJECT))
