"""Sayings as cues: nouns of what is said, alone or in a verb's hands: "the claim that", "issued a statement saying"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax
from factx.reading.attribution.cues.cue import Cue
from factx.reading.attribution.speakers import by_grammar
from factx.reading.attribution.speakers.speaker import of_span
from factx.reading.attribution.word_classes import is_participle, lemma

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.reading.attribution.speakers.speaker import Speaker

MAX_TOKENS_FROM_VERB = 8
"""Within so many words of its noun the verb stands that gives it: "**issued** on Monday a short **statement**"."""


def noun_cue(token: Token) -> Cue | None:
    """The cue that a noun of saying is, where it has a speaker: "the ministry's claim", "issued a statement"."""
    if token.pos_ != "NOUN" or not _is_saying(token):
        return None
    speaker, cue = _given(token, token) or (by_grammar.of_noun(token), token.doc[token.i : token.i + 1])
    return Cue(token, cue, speaker, frozenset({"that"})) if speaker else None


def statement_saying(verb: Token) -> tuple[Speaker | None, Span] | None:
    """The speaker and the cue of "The ministry released a statement saying": who gives what says it."""
    noun = syntax.relative_antecedent(verb) or (verb.nbor(-1) if verb.i else None)
    if noun is None or not is_participle(verb) or not _is_saying(noun):
        return None
    itself = by_grammar.phrase([noun])
    return _given(noun, verb) or (by_grammar.of_noun(noun) or of_span(itself), verb.doc[verb.i : verb.i + 1])


def _is_saying(noun: Token) -> bool:
    return lemma(noun) in words("sayings")


def _given(noun: Token, last: Token) -> tuple[Speaker | None, Span] | None:
    """The giver of "issued a statement", and the words from the verb to the last token."""
    giver = syntax.predicate(noun)
    if giver is None or lemma(giver) not in words("issuing") or last.i - giver.i not in range(MAX_TOKENS_FROM_VERB):
        return None
    if noun not in syntax.objects(giver) or syntax.is_negated(giver):
        return None
    return by_grammar.of_noun(noun) or by_grammar.of_verb(giver), last.doc[giver.i : last.i + 1]
