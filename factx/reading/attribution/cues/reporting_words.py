"""Reporting words: the verbs, prepositions and nouns of saying by which an article reports what somebody says."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax, ways
from factx.reading.attribution.cues.attributing_prepositions import begins_preposition, first_noun, length_of
from factx.reading.attribution.cues.cue import Cue
from factx.reading.attribution.cues.resumed import is_resumed
from factx.reading.attribution.cues.sayings import noun_cue, statement_saying
from factx.reading.attribution.cues.toll_verbs import is_report
from factx.reading.attribution.cues.unsaid import is_said
from factx.reading.attribution.sentences import sentence_around
from factx.reading.attribution.speakers import by_grammar
from factx.reading.attribution.speakers.can_tell import can_show
from factx.reading.attribution.word_classes import is_participle, lemma
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from factx.reading.attribution.speakers.speaker import Speaker

MEASURING = frozenset({"per", "as"})
"""First words of attributing prepositions that mostly measure or compare: "per head", "as per tradition"."""


def cues(doc: Doc) -> Iterator[Cue]:
    """All cues of a parsed article, in order."""
    for token in doc:
        if _is_listed(token) and (cue := ways.first(CUES, token)):
            yield cue


def _is_listed(token: Token) -> bool:
    """Whether a word may report at all, so that few words are asked further."""
    dictionary = lemma(token)
    return dictionary in values("saying") or dictionary in words("sayings") or begins_preposition(token)


def _verb(token: Token) -> Cue | None:
    licences = values("saying").get(lemma(token))
    if licences is None or not is_said(token) or ("implied" in licences and is_participle(token)):
        return None
    speaker, cue = statement_saying(token) or (by_grammar.of_verb(token), None)
    if is_resumed(token) or ("again" in licences and not syntax.own_subjects(token)):
        speaker = _speaker_before(token) or speaker
    if "evidence" in licences:
        licences = ["evidence", "object", "clause"] if speaker and can_show(speaker) else []
    return Cue(token, cue or _with_preposition(token, licences), speaker, frozenset(licences))


def _with_preposition(verb: Token, licences: Collection[str]) -> Span:
    """A verb with the preposition right behind it that takes what is said: "called for", "warned of"."""
    following = verb.doc[verb.i + 1 : verb.i + 2]
    is_taken = following.text in licences and not syntax.clauses(verb)
    return verb.doc[verb.i : following.end if is_taken and following.text != "to" else verb.i + 1]


def _speaker_before(verb: Token) -> Speaker | None:
    """The speaker of the verb of saying before this one in its sentence: "He said …, adding that …"."""
    before = reversed(verb.doc[sentence_around(verb)[0] : verb.i])
    reports = (token for token in before if is_report(token) and syntax.own_subjects(token))
    return next((by_grammar.of_verb(token) for token in reports), None)


def _preposition(token: Token) -> Cue | None:
    length = length_of(token)
    noun = first_noun(token.doc, token.i + length) if length else None
    if noun is None:
        return None
    speaker = by_grammar.of_preposition(noun)
    if token.lower_ in MEASURING and not (speaker and can_show(speaker)):
        return None
    end = speaker.words.start if speaker and speaker.words.start > noun.i else token.i + length
    return Cue(noun, token.doc[token.i : end], speaker, frozenset({"sentence"}))


CUES: tuple[Way[[Token], Cue | None], ...] = (
    Way("verb", _verb, "The mayor said that two men had died."),
    Way("preposition", _preposition, "Two men died, according to the mayor."),
    Way("noun", noun_cue, "The ministry's claim that two men had died was false."),
)
"""What a word that reports may be."""
