"""What is not said: verbs of saying that are denied, wished, asked or supposed: "did not say", "if he says"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax, ways
from factx.reading.attribution.cues.toll_verbs import is_report
from factx.reading.attribution.sentences import sentence_around
from factx.reading.attribution.word_classes import lemma
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_said(verb: Token) -> bool:
    """Whether a verb of saying reports that something is said: not denied, wished, asked or supposed."""
    return is_saying(verb) and why_unsaid(verb) is None


def is_saying(verb: Token) -> bool:
    """Whether a verb reports, said or not, and is no part of a noun, as in "the said man" and "an asking price"."""
    return is_report(verb) and verb.tag_.startswith("VB") and not syntax.is_attributive(verb)


def why_unsaid(verb: Token) -> str | None:
    """Why a verb of saying reports nothing said; none where it does."""
    return next((way.name for way, _ in ways.each(UNSAID, verb)), None)


def is_denied(verb: Token) -> bool:
    """Whether a negation belongs to a verb, "did not say", and is no word said, as in "“No,” she said"."""
    return syntax.is_negated(verb) and not any(child.tag_ == "UH" for child in verb.children)


def _is_supposed(verb: Token) -> bool:
    is_doubtful = any(word.lower_ in words("doubtful_modals") for word in syntax.auxiliaries(verb))
    return is_doubtful or syntax.is_conditional(verb)


def _is_withheld(verb: Token) -> bool:
    governor = syntax.governing(verb)
    if governor is None or verb.tag_ != "VB":
        return False
    return lemma(governor) in words("withholding") or syntax.is_negated(governor)


def _is_reign(verb: Token) -> bool:
    """Whether someone rules, and finds nothing: "who ruled until 2010", unlike "the court ruled that"."""
    if lemma(verb) != "rule" or syntax.clauses(verb):
        return False
    subjects = [*syntax.own_subjects(verb), *(noun for noun in [syntax.relative_antecedent(verb)] if noun is not None)]
    is_set_off = verb.i > 0 and (verb.i + 1 >= len(verb.doc) or verb.nbor().is_punct)
    return not is_set_off and not any(lemma(noun) in words("ruling_bodies") for noun in subjects)


def is_question_put(verb: Token) -> bool:
    """Whether it is put to whoever speaks: "Asked whether it was safe, the mayor replied"."""
    is_bare = verb.tag_ in {"VBN", "VBD"} and not any(noun.i < verb.i for noun in syntax.own_subjects(verb))
    return is_bare and lemma(verb) == "ask" and verb.i == sentence_around(verb)[0] and verb.head != verb


def _is_manner(verb: Token) -> bool:
    """Whether a participle tells where somebody says what the next verb reports: "Writing on X, the mayor said"."""
    is_bare = verb.tag_ == "VBG" and not syntax.own_subjects(verb) and not syntax.clauses(verb)
    is_leading = is_bare and verb.i == sentence_around(verb)[0] and verb.i < verb.head.i
    return is_leading and is_report(verb.head) and not syntax.objects(verb)


UNSAID: tuple[Way[[Token], bool], ...] = (
    Way("not said", is_denied, "The mayor did not say that the bridge was weak."),
    Way("not said, only thought of", _is_supposed, "The mayor could say that the bridge was weak."),
    Way(
        "not said, but wished, asked or refused", _is_withheld, "The mayor declined to say whether the bridge was weak."
    ),
    Way("ruled over people", _is_reign, "Otto Brenn, who ruled until 2010, left the town."),
    Way("asked of the speaker", is_question_put, "Asked whether the bridge was weak, the mayor replied that it was."),
    Way("where something is said", _is_manner, "Writing on X, the mayor said that the bridge was weak."),
)
"""By what it is known that nothing is said; the name is the reason that is given."""
