"""Cues: the verbs, nouns and prepositions that report what somebody says, each with its speaker."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax
from factx.reading.attribution.cues.prepositions import first_noun, length_of
from factx.reading.attribution.cues.resumed import is_resumed
from factx.reading.attribution.cues.toll_verbs import is_report
from factx.reading.attribution.sentences import sentence_around
from factx.reading.attribution.speakers import by_grammar
from factx.reading.attribution.speakers.by_grammar import Speaker

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

DOUBTFUL_MODALS = frozenset({"might", "may", "could", "should", "must", "can", "ca"})
FARTHEST_VERB = 8
MEASURING = frozenset({"per", "as"})


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that report a statement: the token that the statement hangs on, its words, speaker and licences."""

    head: Token
    words: Span
    speaker: Speaker | None
    licences: frozenset[str] = frozenset()

    @property
    def part_of_speech(self) -> str:
        """Tell what kind of word it is."""
        return "preposition" if "sentence" in self.licences else "noun" if "that" in self.licences else "verb"

    @property
    def rule(self) -> str:
        """Tell what makes what it reports a statement."""
        return f"words with a {self.part_of_speech} of saying"


def cues(doc: Doc) -> Iterator[Cue]:
    """Find the cues of a parsed article, in order."""
    for token in doc:
        cue = _verb(token) or _preposition(token) or _noun(token)
        if cue:
            yield cue


def _verb(token: Token) -> Cue | None:
    licences = values("saying").get(token.lemma_.lower())
    if licences is None or not is_said(token) or ("implied" in licences and token.tag_ == "VBG"):
        return None
    speaker, words_of_cue = _statement(token) or (by_grammar.of_verb(token), None)
    if is_resumed(token) or ("again" in licences and not syntax.own_subjects(token)):
        speaker = _speaker_before(token) or speaker
    if "evidence" in licences:
        licences = ["evidence", "object", "clause"] if speaker and tells(speaker) else []
    return Cue(token, words_of_cue or _with_preposition(token, licences), speaker, frozenset(licences))


def _with_preposition(verb: Token, licences: Collection[str]) -> Span:
    """Give a verb with the preposition right behind it that takes what is said: "called for", "warned of"."""
    following = verb.doc[verb.i + 1 : verb.i + 2]
    is_taken = any(licence == following.text for licence in licences) and not syntax.clauses(verb)
    return verb.doc[verb.i : following.end if is_taken and following.text != "to" else verb.i + 1]


def _speaker_before(verb: Token) -> Speaker | None:
    """Give the speaker of the verb of saying before this one in its sentence: "He said …, adding that …"."""
    before = reversed(verb.doc[sentence_around(verb)[0] : verb.i])
    known = (token for token in before if is_report(token) and syntax.own_subjects(token))
    return next((by_grammar.of_verb(token) for token in known), None)


def is_said(verb: Token) -> bool:
    """Tell whether a verb of saying reports that something is said: not denied, wished, asked or supposed."""
    return is_saying(verb) and why_unsaid(verb) is None


def is_saying(verb: Token) -> bool:
    """Tell a verb that reports, said or not, from "the said man" and "an asking price"."""
    return is_report(verb) and verb.tag_.startswith("VB") and not syntax.is_attributive(verb)


def why_unsaid(verb: Token) -> str | None:
    """Tell why a verb of saying reports nothing said; None where it does."""
    if is_denied(verb):
        return "not said"
    if syntax.is_conditional(verb) or any(word.lower_ in DOUBTFUL_MODALS for word in syntax.auxiliaries(verb)):
        return "not said, only thought of"
    governor = syntax.governing(verb)
    return "not said, but wished, asked or refused" if governor is not None and _withholds(governor, verb) else None


def is_denied(verb: Token) -> bool:
    """Tell "did not say" from "“No,” she said"."""
    return syntax.is_negated(verb) and not any(child.tag_ == "UH" for child in verb.children)


def tells(speaker: Speaker) -> bool:
    """Tell whether a speaker is somebody, or a document, rather than an event that "shows" something."""
    head = syntax.head_of(speaker.meant)
    return head.pos_ in {"PROPN", "PRON"} or head.lemma_.lower() in words("documents") | words("sayings")


def _withholds(governor: Token, verb: Token) -> bool:
    if verb.tag_ == "VB" and governor.lemma_.lower() in words("withholding"):
        return True
    return verb.tag_ == "VB" and syntax.is_negated(governor)


def _statement(verb: Token) -> tuple[Speaker | None, Span] | None:
    """Read "The ministry released a statement saying": the verb's noun is a saying, whose giver is the speaker."""
    noun = syntax.relative_antecedent(verb) or (verb.nbor(-1) if verb.i else None)
    if noun is None or verb.tag_ != "VBG" or noun.lemma_.lower() not in words("sayings"):
        return None
    given = _given(noun, verb)
    if given:
        return given
    itself = by_grammar.phrase([noun])
    return by_grammar.of_noun(noun) or Speaker(itself, itself), verb.doc[verb.i : verb.i + 1]


def _given(noun: Token, last: Token) -> tuple[Speaker | None, Span] | None:
    """Read "issued a statement": the giver and the words from the verb to the last token."""
    giver = syntax.predicate(noun)
    if giver is None or giver.lemma_.lower() not in words("issuing") or last.i - giver.i not in range(FARTHEST_VERB):
        return None
    if noun not in syntax.objects(giver) or syntax.is_negated(giver):
        return None
    return by_grammar.of_noun(noun) or by_grammar.of_verb(giver), last.doc[giver.i : last.i + 1]


def _preposition(token: Token) -> Cue | None:
    length = length_of(token)
    noun = first_noun(token.doc, token.i + length) if length else None
    if noun is None:
        return None
    speaker = by_grammar.of_preposition(noun)
    if token.lower_ in MEASURING and not (speaker and tells(speaker)):
        return None
    end = speaker.words.start if speaker and speaker.words.start > noun.i else token.i + length
    return Cue(noun, token.doc[token.i : end], speaker, frozenset({"sentence"}))


def _noun(token: Token) -> Cue | None:
    if token.pos_ != "NOUN" or token.lemma_.lower() not in words("sayings"):
        return None
    speaker, words_of_cue = _given(token, token) or (by_grammar.of_noun(token), token.doc[token.i : token.i + 1])
    return Cue(token, words_of_cue, speaker, frozenset({"that"})) if speaker else None
