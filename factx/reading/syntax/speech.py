"""Reported speech: what introduces a clause, what governs it, and whose words it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Token

UNREAL = frozenset({"if", "unless", "whether", "without", "lest", "instead", "than"})


def own_subjects(verb: Token) -> list[Token]:
    """The subjects that stand by a verb itself, relative pronouns as they are."""
    return list(labels.children(verb, labels.SUBJECT))


def expletives(verb: Token) -> list[Token]:
    """What stands for a subject, the parser thinks: the "it" of "it added that"."""
    return [word for word in labels.children(verb, labels.EXPLETIVE) if word.lower_ == "it"]


def relative_antecedent(verb: Token) -> Token | None:
    """The noun that a relative clause, full or reduced, modifies: "statement" in "a statement saying"."""
    return verb.head if verb.dep_ in labels.RELATIVE_CLAUSE | labels.REDUCED_RELATIVE else None


def introducer(verb: Token) -> Token | None:
    """The word that introduces a subordinate clause: such as "that", "whether" or "if"."""
    return next((mark for mark in labels.children(verb, labels.MARKER) if mark.tag_ != "TO"), None)


def is_infinitive(verb: Token) -> bool:
    """Whether a verb is an infinitive: ``to leave``, not ``leaves``."""
    return any(child.tag_ == "TO" and child.i < verb.i for child in verb.children)


def open_complements(verb: Token) -> list[Token]:
    """The infinitives and participles that complete a verb: "leave" in "urged them to leave"."""
    below = labels.children(verb, labels.OPEN_COMPLEMENT | labels.CLAUSAL_COMPLEMENT)
    return [child for child in below if is_infinitive(child) or child.tag_ == "VBG"]


def is_parenthetical(verb: Token) -> bool:
    """Whether a verb is one in passing, as ``police said`` in "Two men, police said, are being sought"."""
    return verb.dep_ in labels.PARENTHETICAL


def governing(verb: Token) -> Token | None:
    """What an infinitive, participle or subordinate clause hangs on, prepositions passed over."""
    head = verb.head
    while head.dep_ in labels.PREPOSITION and head.head != head:
        head = head.head
    subordinate = labels.OPEN_COMPLEMENT | labels.CLAUSAL_COMPLEMENT | labels.ADVERBIAL_CLAUSE | {"pcomp"}
    return head if verb.dep_ in subordinate | labels.REDUCED_RELATIVE and head != verb else None


def is_conditional(verb: Token) -> bool:
    """Whether a verb stands in a clause of condition or exception: "if he says", "without saying"."""
    own = introducer(verb)
    before = verb.head if verb.head.dep_ in labels.PREPOSITION else own
    return before is not None and before.lower_ in UNREAL


def object_predicates(verb: Token) -> list[Token]:
    """What an object is called: "failure" in "called the plan a failure", "as a failure" aside."""
    below = labels.children(verb, labels.OPEN_COMPLEMENT)
    return [child for child in below if child.pos_ in {"NOUN", "PROPN", "ADJ", "NUM"} and not is_infinitive(child)]


def addressees(verb: Token) -> list[Token]:
    """Who is spoken to where an object is: "reporters" in "told reporters that"."""
    return list(labels.children(verb, labels.DIRECT_OBJECT | labels.INDIRECT_OBJECT))
