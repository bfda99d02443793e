"""No report: harm that is asked about, defined, foretold or made up, and not told: "Did 40 people die?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.words.lookup import lemma, listed
from factx.reading import syntax, tokens, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.casualties.harm import Harm

SENTENCE_ENDS = frozenset({".", "?", "!", "?!", "!?"})
ASKING = frozenset({"WP", "WRB", "WP$"})
INVERTED = frozenset("did do does is are was were has have had can could will would may might should".split())
ASKED_AFTER = frozenset({",", ";", ":", "—", "–", "“", '"', "‘", "'", "(", "and", "but", "or", "so"})
COMING = frozenset({"will", "'ll", "’ll", "wo"})
SUPPOSING = frozenset({"if", "without", "otherwise", "unless", "plot"})
PARTICIPLES = frozenset({"VBN", "VBD"})
PRESENT = frozenset({"VBZ", "VBP"})
MAX_ARCS_ABOVE = 8
"""How far above a harm the clause stands that makes a definition or a story of it."""


def is_no_report(harm: Harm) -> bool:
    """Whether no harm is told of that has happened or may have happened."""
    return ways.first(NO_REPORTS, harm) is not None


def _is_asked(harm: Harm) -> bool:
    """Whether it is asked about; what a relative clause tells is taken for granted: "the fire that killed 12"."""
    trigger = harm.trigger
    end = next((token for token in trigger.doc[trigger.i + 1 : trigger.sent.end] if token.text in SENTENCE_ENDS), None)
    if end is None or "?" not in end.text or any(_is_relative(word) for word in _upward(trigger)):
        return False
    before = trigger.doc[trigger.sent.start : trigger.i + 1]
    return any(word.tag_ in ASKING or _is_inverted(word) for word in before)


def _is_inverted(word: Token) -> bool:
    """Whether a clause begins with an auxiliary: "Did 40 people die?"."""
    before = tokens.before(word)
    is_first = word.i == word.sent.start or (before is not None and (before.is_space or before.lower_ in ASKED_AFTER))
    return is_first and word.lower_ in INVERTED


def _is_defined(harm: Harm) -> bool:
    """Whether a word is explained: "a massacre is an attack in which four or more people are killed"."""
    trigger = harm.trigger
    if trigger.tag_.startswith("NN"):
        return any(lemma(word) in {"mean", "define"} and word.tag_ in PRESENT for word in (trigger.head,))
    if not _is_in_present(trigger):
        return False
    above = list(_upward(trigger))
    defined = (word for word in above if _is_relative(word) or word.dep_ in syntax.labels.ADVERBIAL_CLAUSE)
    return any(listed("defining", word) for word in above[1:]) or any(_is_class(word.head) for word in defined)


def _is_class(noun: Token) -> bool:
    """Whether a noun says what sort of thing another is: the incident of "a massacre is an incident in which"."""
    subjects = [child for child in noun.children if child.dep_ in syntax.labels.SUBJECT]
    copulas = [child for child in noun.children if child.dep_ in syntax.labels.COPULA]
    is_general = any(not tokens.is_definite(syntax.determiner(subject)) for subject in subjects if _is_common(subject))
    return is_general and any(copula.tag_ in PRESENT for copula in copulas)


def _is_common(noun: Token) -> bool:
    return noun.tag_ in tokens.COMMON_NOUN and syntax.owner(noun) is None


def _is_foretold(harm: Harm) -> bool:
    """Whether it is still to come, or would have come: "400 will die", "would have killed 400 had it burst"."""
    if OUTCOMES[harm.outcome].may_be_ordered:
        return False
    modals = {word.lower_ for word in syntax.auxiliaries(harm.trigger)}
    if "would" in modals and "have" in modals:
        return any(word.lower_ in SUPPOSING or _is_supposing(word) for word in harm.trigger.sent)
    return not modals.isdisjoint(COMING)


def _is_supposing(had: Token) -> bool:
    """Whether a clause supposes without "if": the "had" of "would have killed 400 had it burst"."""
    clause = had.head if had.dep_ in syntax.labels.AUXILIARY else had
    subjects = syntax.own_subjects(clause)
    if had.lower_ != "had" or clause.dep_ in syntax.labels.CONJUNCT or any(noun.i < had.i for noun in subjects):
        return False
    told = [noun for noun in (*subjects, *syntax.objects(had)) if noun.left_edge.i == had.i + 1]
    return bool(told) and any(word.tag_ in PARTICIPLES for word in (clause, *clause.rights) if word != had)


def _is_pretended(harm: Harm) -> bool:
    """Whether it is part of what never was: "the drill simulated an attack that left 30 dead"."""
    return any(listed("pretences", word) for word in _upward(harm.trigger))


def _is_of_story(harm: Harm) -> bool:
    """Whether a work of art tells of it, in the present tense: "in the series, a detective kills three men"."""
    return _is_in_present(harm.trigger) and any(
        noun.tag_ in tokens.COMMON_NOUN and listed("stories", noun)
        for word in _upward(harm.trigger)
        for noun in (*syntax.subjects(word), *syntax.complements(word, "in", "on"))
    )


def _is_in_present(verb: Token) -> bool:
    """Whether a verb is in the simple present: "kills", "are killed", not "are being killed" or "have died"."""
    auxiliaries = syntax.auxiliaries(verb)
    if any(word.lower_ in {"have", "has", "being"} for word in auxiliaries) or verb.tag_ == "VBG":
        return False
    return verb.tag_ in PRESENT or any(word.tag_ in PRESENT for word in auxiliaries)


def _is_relative(word: Token) -> bool:
    return word.dep_ in syntax.labels.RELATIVE_CLAUSE


def _upward(word: Token) -> Iterator[Token]:
    """A word and those that it hangs on."""
    for _ in range(MAX_ARCS_ABOVE):
        yield word
        if word.head == word:
            return
        word = word.head


NO_REPORTS: tuple[Way[[Harm], bool], ...] = (
    Way("asked", _is_asked, "Did 40 people die?"),
    Way("defined", _is_defined, "A massacre is an incident in which four or more people are killed."),
    Way("foretold", _is_foretold, "If the dam breaks, 400 people will die."),
    Way("pretended", _is_pretended, "The drill simulated an attack that left 30 dead."),
    Way("of a story", _is_of_story, "In the series, a detective kills three men."),
)
"""What shows that a word of harm tells of none."""
