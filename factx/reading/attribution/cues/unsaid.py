"""What is not said: verbs of saying that are denied, wished, asked or supposed: "did not say", "if he says"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax, ways
from factx.reading.attribution.cues.toll_verbs import is_report
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


UNSAID: tuple[Way[[Token], bool], ...] = (
    Way("not said", is_denied, "The mayor did not say that the bridge was weak."),
    Way("not said, only thought of", _is_supposed, "The mayor could say that the bridge was weak."),
    Way(
        "not said, but wished, asked or refused", _is_withheld, "The mayor declined to say whether the bridge was weak."
    ),
)
"""By what it is known that nothing is said; the name is the reason that is given."""
