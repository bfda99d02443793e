"""Reported speech: the clause, infinitive or noun phrase that a cue governs, with the right borders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from factx.reading import syntax
from factx.reading.attribution.content.clause import Places, clause, sentence
from factx.reading.attribution.content.end import clause_end
from factx.reading.attribution.cues.toll_verbs import figures
from factx.reading.attribution.sentences import sentence_around
from factx.reading.attribution.speakers.by_grammar import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading.attribution.cues.find import Cue

WORDY = frozenset(
    {"clause", "hearer", "again", "object", "implied", "to", "whom to", "hearer to", "gerund", "evidence"}
)


def content(cue: Cue) -> Places:
    """Give the places of the words that a cue reports; none where it reports nothing."""
    if "sentence" in cue.licences:
        return _own_words_aside(cue, sentence(cue))
    if "that" in cue.licences:
        return _that_clause(cue)
    return _own_words_aside(cue, clause(cue)) or _infinitive(cue) or _until_next(cue, _arguments(cue))


def _infinitive(cue: Cue) -> Places:
    heads = [head for head in syntax.open_complements(cue.head) if _licensed(cue, head)]
    asked = [noun for licence in cue.licences if heads for noun in _asked(cue.head, licence)]
    places = _gathered(cue, [*asked, *heads])
    end = clause_end(cue.head, max(places), sentence_around(cue.head)[1]) if places else 0
    return places | set(range(max(places, default=0), end))


def _until_next(cue: Cue, places: Places) -> Places:
    """Go on to what the same speaker says next, or to the end of the sentence, but not from or into quoted words."""
    start = min((place for place in places if place > cue.head.i), default=None)
    if start is None or is_passive(cue.head):
        return places
    end = clause_end(cue.head, start, sentence_around(cue.head)[1])
    kept = {place for place in places if place < end}
    rest = cue.head.doc[max(kept) + 1 : end]
    end = next((word.i for word in rest if _tells_meanwhile(word)), end)
    is_quoted = any(token.is_quote for token in cue.head.doc[min(kept) : end])
    return kept if is_quoted else kept | set(range(max(kept), end))


def _tells_meanwhile(word: Token) -> bool:
    """Tell what the story adds: "warned of floods **as** rain fell"."""
    return word.lower_ in {"as", "while"} and syntax.introducer(word.head) == word


def _asked(verb: Token, licence: str) -> list[Token]:
    """Give whom to: "urged them to leave", "called on them to leave"."""
    preposition, matched, _ = licence.partition("whom to")
    if not matched:
        return []
    return syntax.complements(verb, preposition.strip()) if preposition else syntax.objects(verb)


def _licensed(cue: Cue, head: Token) -> bool:
    if syntax.is_infinitive(head):
        return any(licence == "to" or licence.endswith(" to") for licence in cue.licences - {"noun to"})
    return "gerund" in cue.licences


def _arguments(cue: Cue) -> Places:
    """Read nouns: "announced the plan", "warned of floods", "accused them of fraud", "called it a crime"."""
    nouns = [noun for noun in syntax.objects(cue.head) or syntax.addressees(cue.head) if noun.i > cue.head.i]
    if is_passive(cue.head):
        return _gathered(cue, _said_of_subject(cue))
    for licence in sorted(cue.licences, key=lambda licence: (-len(licence), licence)):
        told = _told(cue.head, licence, nouns)
        if told:
            return _gathered(cue, told)
    return set()


def _said_of_subject(cue: Cue) -> list[Token]:
    """Read the passive: "was described by police as armed", "the toll was put by prosecutors at 34"."""
    if "figure" in cue.licences and (stated := figures(cue.head)):
        return [*syntax.own_subjects(cue.head), *stated]
    prepositions = [licence.partition(" ")[2] for licence in cue.licences if licence.startswith("noun ")]
    return syntax.complements(cue.head, *prepositions) if prepositions else []


def _told(verb: Token, licence: str, nouns: list[Token]) -> list[Token]:
    first, _, second = licence.partition(" ")
    if first == "noun" and second:
        return _with_second(verb, second, nouns)
    if licence == "figure":
        return [*nouns, *figures(verb)] if nouns and figures(verb) else []
    if licence == "naming":
        return [*nouns, *syntax.object_predicates(verb)] if syntax.object_predicates(verb) else []
    if licence == "noun":
        named = [noun for noun in nouns if noun.pos_ != "PRON"]
        return named and [*named, *syntax.complements(verb, "for", "of")]
    if licence in WORDY or licence.endswith("whom to"):
        return []
    parts = [_behind(verb, part) for part in (first, second) if part]
    return [noun for part in parts for noun in part] if all(parts) else []


def _with_second(verb: Token, preposition: str, nouns: list[Token]) -> list[Token]:
    second = [noun for head in (verb, *nouns) for noun in _behind(head, preposition)]
    second += syntax.object_predicates(verb) if preposition == "as" else []
    return [*nouns, *second] if nouns and second else []


def _behind(head: Token, preposition: str) -> list[Token]:
    """Give nouns and gerunds behind a preposition: "of fraud", "of shelling the town"."""
    return list(dict.fromkeys([*syntax.complements(head, preposition), *syntax.gerunds(head, preposition)]))


def _that_clause(cue: Cue) -> Places:
    below = [*syntax.clauses(cue.head), *syntax.relative_clauses(cue.head)]
    heads = [head for head in below if (word := syntax.introducer(head)) is not None and word.lower_ == "that"]
    return _gathered(cue, heads) - introducers(heads)


def _gathered(cue: Cue, heads: Iterable[Token]) -> Places:
    """Join what hangs on the heads, without the cue, its speaker, and what else hangs on the cue."""
    heads = list(heads)
    places = set().union(*map(_below, heads)) if heads else set()
    if cue.head.i in places:
        places -= _below(cue.head)
    return _own_words_aside(cue, places)


def _own_words_aside(cue: Cue, places: Places) -> Places:
    told_by = cue.speaker.words if cue.speaker else cue.words
    return places - set(range(cue.words.start, cue.words.end)) - set(range(told_by.start, told_by.end))


def _below(head: Token) -> Places:
    places = {token.i for token in head.subtree}
    return places | {word.i for word in syntax.adpositions(head) if syntax.governor(head) is not None}


def introducers(heads: Iterable[Token]) -> Places:
    """Give the places of the "that" of clauses, which is no part of what is said."""
    words = [syntax.introducer(head) for head in heads]
    return {word.i for word in words if word is not None and word.lower_ == "that"}
