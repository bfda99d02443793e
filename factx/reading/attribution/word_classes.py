"""Word classes: what attribution asks of a single token: whether it is a finite verb, a noun, a relative word."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Tags of verbs that make a sentence: "left", "leaves", "leave", "will"."""
PAST_OR_PRESENT = frozenset({"VBD", "VBZ", "VBP", "VBN"})
"""Tags of a verb beside a quotation; a past form is often taken for a participle there, and a modal tells nothing."""
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
"""Tags of words that begin a relative clause: "who", "whose", "where"."""
PERSONAL_RELATIVE = frozenset({"WP", "WP$"})
"""Tags of "who" and "whose"."""
NAMING = frozenset({"NOUN", "PROPN", "PRON"})
"""Parts of speech that can name somebody."""
NOMINAL = NAMING | {"DET", "ADJ", "NUM"}
"""Parts of speech that make up a noun phrase."""
DASHES = frozenset({"—", "–", "--"})
SETTING_OFF = DASHES | {","}
"""Marks that set an aside apart from its sentence."""


def lemma(token: Token) -> str:
    """The dictionary form of a word in small letters: "Said" is "say"."""
    return token.lemma_.lower()


def is_finite(token: Token) -> bool:
    """Whether a word makes a sentence: "left", "will", not "leaving"."""
    return token.tag_ in FINITE


def is_participle(verb: Token) -> bool:
    """Whether a verb ends in -ing: "saying"."""
    return verb.tag_ == "VBG"
