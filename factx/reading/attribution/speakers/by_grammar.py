"""Speakers: whose words a verb, noun or preposition of saying reports, and the words that tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax
from factx.reading.attribution.sentences import FINITE, sentence_around

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

RELATIVE = frozenset({"who", "which", "that", "whom"})
DUMMY = frozenset(
    {"there", "what", "nobody", "none", "nothing", "whoever", "everything", "this", "these", "that", "which"}
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """The words that tell the speaker, and the noun phrase that they stand for where they are "who" or "which"."""

    words: Span
    meant: Span


def of_verb(verb: Token) -> Speaker | None:
    """Give the speaker of a verb of saying, by its grammar."""
    if is_passive(verb):
        return _of_nouns([noun for noun in syntax.agents(verb) if noun.i > verb.i])
    if quoted := _quoted(verb):
        return _of_nouns(quoted)
    own = [noun for noun in _subjects(verb) if verb.tag_ != "VBG" or noun.i < verb.i] or _inverted(verb)
    antecedent = syntax.relative_antecedent(verb)
    if antecedent is not None and (not own or own[0].lower_ in RELATIVE):
        meant = syntax.phrase(antecedent, keep=("appositions",))
        return Speaker(verb.doc[own[0].i : own[0].i + 1] if own else meant, meant)
    return _of_nouns(own or syntax.subjects(verb) or syntax.expletives(verb))


def is_passive(verb: Token) -> bool:
    """Tell a passive from a past tense taken for a participle: the one verb of "The party called for talks"."""
    if verb.head == verb and not syntax.auxiliaries(verb):
        return False
    noun = syntax.relative_antecedent(verb)
    first, last = sentence_around(verb)
    if noun is None or noun.head != noun or verb.tag_ != "VBN" or verb.doc[last - 1].text != ".":
        return syntax.is_passive(verb)
    return any(token.tag_ in FINITE or token.pos_ == "AUX" for token in verb.doc[first:last])


def of_noun(noun: Token) -> Speaker | None:
    """Give the speaker of a noun of saying: the ministry in "the ministry's claim", "a statement by the ministry"."""
    possessor = syntax.owner(noun)
    released = [agent for verb in syntax.relative_clauses(noun) if verb.tag_ == "VBN" for agent in syntax.agents(verb)]
    return _of_nouns([possessor] if possessor is not None else syntax.complements(noun, "by", "from") or released)


def of_preposition(noun: Token) -> Speaker | None:
    """Give the speaker that "according to" names; a statement by somebody is that body's."""
    if noun.lemma_.lower() in words("sayings"):
        return of_noun(noun) or _of_nouns([noun])
    found = _of_nouns([noun])
    return _with_name(found) if found is not None else None


def _with_name(speaker: Speaker) -> Speaker:
    """Take in the name of "according to **eyewitness** Vera Holm" and "… the mayor, Tom Beck.", hung elsewhere."""
    span, doc = speaker.words, speaker.words.doc
    start = end = span.end + (doc[span.end : span.end + 1].text == ",")
    while end < len(doc) and doc[end].tag_ == "NNP" and doc[end].lower_ not in words("telling"):
        end += 1
    is_closed = start == span.end or doc[end : end + 1].text in {"", ",", "."}
    is_named = span[-1].tag_ == "NN" and end > start and is_closed
    whole = doc[span.start : end] if is_named else span
    return Speaker(whole, whole)


def phrase(nouns: list[Token]) -> Span:
    """Give the whole noun phrase of a speaker: titles, appositions and what restricts it, but no asides."""
    first, last = nouns[0], nouns[-1]
    span = syntax.phrase(first, keep=("appositions", "clauses"))
    end = min([span.end, *_asides(first)])
    if last is not first and not syntax.is_predicate(last):
        end = max(end, syntax.phrase(last).end)
    return first.doc[span.start : max(end, first.i + 1)]


def _quoted(verb: Token) -> list[Token]:
    """Give the guard of "The paper quoted a guard as saying …"."""
    mark = syntax.introducer(verb)
    is_quoted = verb.tag_ == "VBG" and mark is not None and mark.lower_ == "as" and not is_passive(verb.head)
    return syntax.objects(verb.head) if is_quoted else []


def _subjects(verb: Token) -> list[Token]:
    """Give the subjects but for a day behind the verb, and of two the nearer: "Two men drowned, police said Monday"."""
    own = [noun for noun in syntax.own_subjects(verb) if noun.i < verb.i or noun.lower_ not in words("telling")]
    before = [noun for noun in own if noun.i < verb.i]
    is_second = len(before) > 1 and "," in {before[-1].left_edge.text, verb.doc[before[-1].left_edge.i - 1].text}
    return before[-1:] if is_second else own


def _inverted(verb: Token) -> list[Token]:
    """Give the noun behind a verb that a comma sets off: "The road is open, said the mayor." """
    if verb.tag_ == "VBG" or verb.is_sent_start or verb.doc[verb.i - 1].text != "," or syntax.clauses(verb):
        return []
    return [noun for noun in syntax.objects(verb) if _fills(verb.doc[verb.i + 1 : noun.i + 1], syntax.phrase(noun))]


def _fills(stretch: Span, noun_phrase: Span) -> bool:
    following = stretch.doc[noun_phrase.end : noun_phrase.end + 1]
    return stretch.start == noun_phrase.start and all(token.is_punct for token in following)


def _of_nouns(nouns: list[Token]) -> Speaker | None:
    speakers = [noun for noun in nouns if noun.lower_ not in DUMMY and not _is_nobody(noun)]
    if not speakers or speakers[0].pos_ in {"VERB", "PUNCT"}:
        return None
    span = phrase(speakers)
    return Speaker(span, span)


def _is_nobody(noun: Token) -> bool:
    determiner = syntax.determiner(noun)
    return determiner is not None and determiner.lower_ == "no"


def _asides(noun: Token) -> list[int]:
    """Give where the relative clauses behind a comma begin."""
    rest = noun.doc[noun.i + 1 : noun.right_edge.i + 1]
    finite = next((token.i for token in rest if token.tag_ in FINITE), noun.i)
    starts = [token.i + 1 for token in reversed(noun.doc[noun.i + 1 : finite]) if token.text == ","][:1]
    members = [noun, *syntax.appositions(noun)]
    clauses = [syntax.clause(verb) for member in members for verb in syntax.relative_clauses(member)]
    starts += [clause.start for clause in clauses if clause]
    loose = [part for member in members for part in syntax.complements(member) if _is_loose(part)]
    starts += [syntax.trimmed(syntax.span_of(part)).start for part in loose]
    return [start - 1 for start in starts if start > noun.i and noun.doc[start - 1].text in {",", "—", "–", "--"}]


def _is_loose(noun: Token) -> bool:
    return syntax.adpositions(noun)[0].lower_ not in {"of", "from", "with", "for"}
