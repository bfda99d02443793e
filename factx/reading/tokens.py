"""Tokens: what is asked of single words everywhere: what stands beside them, their lemma, whether they open a clause.

"the" in "the minister" is a definite article; the word behind "the" is "minister", the word before it is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

ARTICLES = frozenset({"the", "a", "an"})
DEFINITE = frozenset({"the", "this", "that"})
"""What makes a noun in the singular mean one that is known: "the minister", "this group"."""
HYPHENS = frozenset({"-", "‐", "‑"})
COMMON_NOUN = frozenset({"NN", "NNS"})
SINGULAR_NOUN = frozenset({"NN", "NNP"})
PROPER_NOUN = frozenset({"NNP", "NNPS"})
FINITE = frozenset({"VBD", "VBP", "VBZ"})
"""Tags of verbs that can head a main clause by themselves; modals are not among them."""


def before(token: Token) -> Token | None:
    """The word before a word; none before the first of the article."""
    return token.nbor(-1) if token.i else None


def after(token: Token) -> Token | None:
    """The word behind a word; none behind the last of the article."""
    return token.nbor() if token.i + 1 < len(token.doc) else None


def lemma(token: Token) -> str:
    """The dictionary form of a word in small letters, or the word itself where it has none."""
    return (token.lemma_ or token.text).lower()


def is_article(token: Token) -> bool:
    """Whether a word is an article, definite or not."""
    return token.lower_ in ARTICLES


def is_definite(determiner: Token | None) -> bool:
    """Whether a determiner points at something known: "the", "this", "that"; a noun without one is not definite."""
    return determiner is not None and determiner.lower_ in DEFINITE


def is_proper(token: Token) -> bool:
    """Whether a word is tagged as a proper noun, in singular or plural."""
    return token.tag_ in PROPER_NOUN


def is_capitalised(token: Token) -> bool:
    """Whether a word begins with a capital letter, whatever follows it: "Aleppo", "YMU"."""
    return token.text[:1].isupper()


def is_finite(verb: Token) -> bool:
    """Whether a verb is tagged as finite: "fell", "falls", not "fallen" or "may fall"."""
    return verb.tag_ in FINITE


def ends_name(hyphen: Token) -> bool:
    """Whether what stands behind a hyphen is the end of a name: the 19 of "COVID-19", unlike in "twenty-two"."""
    word = hyphen.nbor(-1) if hyphen.text in HYPHENS and hyphen.i > 0 else None
    if word is None or word.whitespace_ or hyphen.whitespace_:
        return False
    return word.is_alpha and not word.like_num and word.text != word.lower_
