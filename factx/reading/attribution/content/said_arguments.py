"""Arguments: nouns that a verb of saying reports: "announced the plan", "accused them of fraud"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import syntax, ways
from factx.reading.attribution.content.end import clause_end
from factx.reading.attribution.content.gathered import gathered
from factx.reading.attribution.cues.toll_verbs import figures
from factx.reading.attribution.sentences import sentence_around
from factx.reading.attribution.speakers.by_grammar import is_passive
from factx.reading.attribution.word_classes import lemma
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading.attribution.cues.cue import Cue
    from factx.reading.attribution.sentences import Places

NO_PREPOSITIONS = frozenset(
    {
        "clause", "hearer", "again", "object", "implied", "to", "whom to", "hearer to", "gerund", "evidence",
        "figure", "naming", "noun",
    }
)  # fmt: skip
"""Licences of other forms; all the rest are prepositions."""


def arguments(cue: Cue) -> Places:
    """The places of the nouns that a verb reports, to the next report of its speaker; none where it reports none."""
    if is_passive(cue.head):
        return gathered(cue, ways.first(SAID_OF_A_SUBJECT, cue) or [])
    nouns = [noun for noun in syntax.objects(cue.head) or syntax.addressees(cue.head) if noun.i > cue.head.i]
    readings = (ways.first(ARGUMENTS, cue.head, licence, nouns) for licence in _longest_first(cue))
    return _to_next_report(cue, gathered(cue, next(filter(None, readings), [])))


def _longest_first(cue: Cue) -> list[str]:
    return sorted(cue.licences, key=lambda licence: (-len(licence), licence))


def _to_next_report(cue: Cue, places: Places) -> Places:
    """Places up to what the same speaker says next or the sentence's end, but not from or into quoted words.

    None are left where that stands before all of them.
    """
    start = min((place for place in places if place > cue.head.i), default=None)
    if start is None:
        return places
    end = clause_end(cue.head, start, sentence_around(cue.head)[1])
    kept = {place for place in places if place < end}
    if not kept:
        return kept
    rest = cue.head.doc[max(kept) + 1 : end]
    end = next((word.i for word in rest if _tells_meanwhile(word)), end)
    is_quoted = any(token.is_quote for token in cue.head.doc[min(kept) : end])
    return kept if is_quoted else kept | set(range(max(kept), end))


def _tells_meanwhile(word: Token) -> bool:
    """Whether a word opens what the story adds: "warned of floods **as** rain fell"."""
    return word.lower_ in {"as", "while"} and syntax.introducer(word.head) == word


def _subject_and_figure(cue: Cue) -> list[Token]:
    stated = figures(cue.head) if "figure" in cue.licences else []
    return [*syntax.own_subjects(cue.head), *stated] if stated else []


def _behind_participle(cue: Cue) -> list[Token]:
    prepositions = [licence.partition(" ")[2] for licence in cue.licences if licence.startswith("noun ")]
    return syntax.complements(cue.head, *prepositions) if prepositions else []


def _noun_with_preposition(verb: Token, licence: str, nouns: list[Token]) -> list[Token]:
    first, _, preposition = licence.partition(" ")
    if first != "noun" or not preposition:
        return []
    second = [noun for head in (verb, *nouns) for noun in _behind(head, preposition)]
    second += syntax.object_predicates(verb) if preposition == "as" else []
    return [*nouns, *second] if nouns and second else []


def _noun_with_figure(verb: Token, licence: str, nouns: list[Token]) -> list[Token]:
    stated = figures(verb) if licence == "figure" and nouns else []
    return [*nouns, *stated] if stated else []


def _noun_with_name(verb: Token, licence: str, nouns: list[Token]) -> list[Token]:
    called = syntax.object_predicates(verb) if licence == "naming" else []
    return [*nouns, *called] if called else []


def _noun(verb: Token, licence: str, nouns: list[Token]) -> list[Token]:
    named = [noun for noun in nouns if noun.pos_ != "PRON" and not _is_threatened(verb, noun)]
    named = named if licence == "noun" else []
    return named and [*named, *syntax.complements(verb, "for", "of")]


def _is_threatened(verb: Token, noun: Token) -> bool:
    """Whether it is whom somebody threatens, and not what with: "threatened his brother", "threatened a strike"."""
    return lemma(verb) == "threaten" and (noun.pos_ == "PROPN" or lemma(noun) in words("people") | words("roles"))


def _nouns_behind_prepositions(verb: Token, licence: str, _: list[Token]) -> list[Token]:
    """The nouns behind each preposition of a licence, all of them there: "refer **to** … **as** …"."""
    if licence in NO_PREPOSITIONS or licence.startswith("noun ") or licence.endswith("whom to"):
        return []
    parts = [_behind(verb, preposition) for preposition in licence.split(" ")]
    return [noun for part in parts for noun in part] if all(parts) else []


def _behind(head: Token, preposition: str) -> list[Token]:
    """The nouns and gerunds behind a preposition: "of fraud", "of shelling the town"."""
    return list(dict.fromkeys([*syntax.complements(head, preposition), *syntax.gerunds(head, preposition)]))


SAID_OF_A_SUBJECT: tuple[Way[[Cue], list[Token]], ...] = (
    Way("subject and figure", _subject_and_figure, "The toll was put by prosecutors at 34."),
    Way("behind a preposition", _behind_participle, "The man was described by police as a thief."),
)
"""What a passive reports."""
ARGUMENTS: tuple[Way[[Token, str, list[Token]], list[Token]], ...] = (
    Way("noun with a preposition", _noun_with_preposition, "Police accused the men of fraud."),
    Way("noun with a figure", _noun_with_figure, "Prosecutors put the toll at 34."),
    Way("noun with what it is called", _noun_with_name, "The minister called the plan a failure."),
    Way("noun", _noun, "The council announced a plan for the valley."),
    Way("behind prepositions", _nouns_behind_prepositions, "Officials warned of floods in the valley."),
)
"""What nouns an active verb reports in the form of one licence."""
