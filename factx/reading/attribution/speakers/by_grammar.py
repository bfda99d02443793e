"""Speakers by grammar: whose words a verb, noun or preposition of saying reports: the mayor in "the mayor said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax, ways
from factx.reading.attribution.sentences import sentence_around
from factx.reading.attribution.speakers.speaker import Speaker, of_nouns, of_span, phrase, with_joined
from factx.reading.attribution.word_classes import is_finite, is_participle, lemma
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

__all__ = ["is_passive", "of_noun", "of_preposition", "of_verb", "phrase"]

RELATIVE_PRONOUNS = frozenset({"who", "which", "that", "whom"})


def of_verb(verb: Token) -> Speaker | None:
    """The speaker of a verb of saying."""
    if is_passive(verb):
        return of_nouns([noun for noun in syntax.agents(verb) if noun.i > verb.i])
    return ways.first(SPEAKERS_OF_A_VERB, verb)


def of_noun(noun: Token) -> Speaker | None:
    """The speaker of a noun of saying: the ministry in "the ministry's claim", "a statement by the ministry"."""
    return ways.first(SPEAKERS_OF_A_NOUN, noun)


def of_preposition(noun: Token) -> Speaker | None:
    """The speaker that "according to" names; a statement by somebody is that body's."""
    if lemma(noun) in words("sayings"):
        return of_noun(noun) or of_nouns([noun])
    speaker = of_nouns([noun])
    return _with_name(speaker) if speaker is not None else None


def is_passive(verb: Token) -> bool:
    """Whether a verb is a passive, and no past tense taken for a participle, as in "The party called for talks"."""
    if verb.head == verb and not syntax.auxiliaries(verb):
        return False
    noun = syntax.relative_antecedent(verb)
    first, last = sentence_around(verb)
    if noun is None or noun.head != noun or verb.tag_ != "VBN" or verb.doc[last - 1].text != ".":
        return syntax.is_passive(verb)
    return any(is_finite(token) or token.pos_ == "AUX" for token in verb.doc[first:last])


def _quoted(verb: Token) -> Speaker | None:
    mark = syntax.introducer(verb)
    is_quoted = is_participle(verb) and mark is not None and mark.lower_ == "as" and not is_passive(verb.head)
    return of_nouns(syntax.objects(verb.head)) if is_quoted else None


def _antecedent(verb: Token) -> Speaker | None:
    """The relative pronoun for its noun, or the noun where there is none."""
    antecedent = syntax.relative_antecedent(verb)
    own = _subjects(verb) or _nouns_behind(verb) if antecedent is not None else []
    if antecedent is None or (own and own[0].lower_ not in RELATIVE_PRONOUNS):
        return None
    meant = syntax.phrase(antecedent, keep=("appositions",))
    return Speaker(verb.doc[own[0].i : own[0].i + 1] if own else meant, meant)


def _subject(verb: Token) -> Speaker | None:
    return of_nouns(with_joined(_subjects(verb), verb))


def _inverted(verb: Token) -> Speaker | None:
    return None if _subjects(verb) else of_nouns(_nouns_behind(verb))


def _shared(verb: Token) -> Speaker | None:
    return of_nouns(syntax.subjects(verb))


def _expletive(verb: Token) -> Speaker | None:
    return None if syntax.subjects(verb) else of_nouns(syntax.expletives(verb))


def _subjects(verb: Token) -> list[Token]:
    """The subjects but for a day behind the verb, and of two the nearer: "Two men drowned, police said Monday"."""
    own = [noun for noun in syntax.own_subjects(verb) if noun.i < verb.i or noun.lower_ not in words("telling")]
    before = [noun for noun in own if noun.i < verb.i]
    is_second = len(before) > 1 and "," in {before[-1].left_edge.text, verb.doc[before[-1].left_edge.i - 1].text}
    nearest = before[-1:] if is_second else own
    return [noun for noun in nearest if not is_participle(verb) or noun.i < verb.i]


def _nouns_behind(verb: Token) -> list[Token]:
    """The nouns behind a verb that a comma sets off: "The road is open, said the **mayor**"."""
    if is_participle(verb) or verb.is_sent_start or verb.doc[verb.i - 1].text != "," or syntax.clauses(verb):
        return []
    return [noun for noun in syntax.objects(verb) if _fills(verb.doc[verb.i + 1 : noun.i + 1], syntax.phrase(noun))]


def _fills(stretch: Span, noun_phrase: Span) -> bool:
    following = stretch.doc[noun_phrase.end : noun_phrase.end + 1]
    return stretch.start == noun_phrase.start and all(token.is_punct for token in following)


def _owner(noun: Token) -> Speaker | None:
    owner = syntax.owner(noun)
    return of_nouns([owner]) if owner is not None else None


def _giver(noun: Token) -> Speaker | None:
    return None if syntax.owner(noun) is not None else of_nouns(syntax.complements(noun, "by", "from"))


def _who_released(noun: Token) -> Speaker | None:
    if syntax.owner(noun) is not None or syntax.complements(noun, "by", "from"):
        return None
    released = (verb for verb in syntax.relative_clauses(noun) if verb.tag_ == "VBN")
    return of_nouns([agent for verb in released for agent in syntax.agents(verb)])


def _with_name(speaker: Speaker) -> Speaker:
    """The speaker with the name of "according to **eyewitness** Vera Holm", which the parse hangs elsewhere."""
    span, doc = speaker.words, speaker.words.doc
    start = end = span.end + (doc[span.end : span.end + 1].text == ",")
    while end < len(doc) and doc[end].tag_ == "NNP" and doc[end].lower_ not in words("telling"):
        end += 1
    is_closed = start == span.end or doc[end : end + 1].text in {"", ",", "."}
    is_named = span[-1].tag_ == "NN" and end > start and is_closed
    return of_span(doc[span.start : end] if is_named else span)


SPEAKERS_OF_A_VERB: tuple[Way[[Token], Speaker | None], ...] = (
    Way(
        "whom it quotes",
        _quoted,
        "The paper quoted a guard as saying that the gate was open.",
        "the grammatical subject is who quotes",
    ),
    Way("whom it modifies", _antecedent, "Ana Roe, who said that the bridge was weak, left the town."),
    Way("its subject", _subject, "The mayor said that two men had died."),
    Way("behind a comma", _inverted, "The road is open, added the mayor."),
    Way("the subject of another verb", _shared, "The mayor smiled and said that the road was open."),
    Way("an it that is no subject", _expletive, "It added that the road was open."),
)
SPEAKERS_OF_A_NOUN: tuple[Way[[Token], Speaker | None], ...] = (
    Way("its owner", _owner, "The ministry's claim that two men had died was false."),
    Way("from whom it is", _giver, "A statement by the ministry that two men had died was false."),
    Way("who released it", _who_released, "A statement released by the ministry that two men had died was false."),
)
