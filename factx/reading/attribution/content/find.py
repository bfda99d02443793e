"""Content: the words that a cue reports, as a clause, an infinitive or a noun phrase: what was said, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading import syntax, ways
from factx.reading.attribution.content.clause import clause, sentence
from factx.reading.attribution.content.end import clause_end
from factx.reading.attribution.content.gathered import gathered, introducers, introducing_that, without_cue
from factx.reading.attribution.content.said_arguments import arguments
from factx.reading.attribution.sentences import sentence_around
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading.attribution.cues.cue import Cue
    from factx.reading.attribution.sentences import Places


def content(cue: Cue) -> Places:
    """The places of the words that a cue reports; none where it reports nothing."""
    return ways.first(CONTENTS, cue) or set()


def _sentence(cue: Cue) -> Places:
    return without_cue(cue, sentence(cue)) if cue.part_of_speech == "preposition" else set()


def _that_clause(cue: Cue) -> Places:
    if cue.part_of_speech != "noun":
        return set()
    below = [*syntax.clauses(cue.head), *syntax.relative_clauses(cue.head)]
    heads = [head for head in below if introducing_that(head) is not None]
    return gathered(cue, heads) - introducers(heads)


def _clause(cue: Cue) -> Places:
    return without_cue(cue, clause(cue)) if "clause" in cue.licences else set()


def _infinitive(cue: Cue) -> Places:
    if cue.part_of_speech != "verb":
        return set()
    heads = [head for head in syntax.open_complements(cue.head) if _is_licensed(cue, head)]
    asked = [noun for licence in cue.licences if heads for noun in _asked(cue.head, licence)]
    places = gathered(cue, [*asked, *heads])
    end = clause_end(cue.head, max(places), sentence_around(cue.head)[1]) if places else 0
    return places | set(range(max(places, default=0), end))


def _asked(verb: Token, licence: str) -> list[Token]:
    """Those who are to do it: "urged **them** to leave", "called on **them** to leave"."""
    preposition, is_asking, _ = licence.partition("whom to")
    if not is_asking:
        return []
    return syntax.complements(verb, preposition.strip()) if preposition else syntax.objects(verb)


def _is_licensed(cue: Cue, head: Token) -> bool:
    if syntax.is_infinitive(head):
        return any(licence == "to" or licence.endswith(" to") for licence in cue.licences - {"noun to"})
    return "gerund" in cue.licences


def _arguments(cue: Cue) -> Places:
    return arguments(cue) if cue.part_of_speech == "verb" else set()


CONTENTS: tuple[Way[[Cue], Places], ...] = (
    Way("sentence around a preposition", _sentence, "Two men died, according to the mayor."),
    Way("that-clause of a noun", _that_clause, "The ministry's claim that two men had died was false."),
    Way("clause", _clause, "The mayor said two men had died.", "surest where a verb may report several forms"),
    Way("infinitive or gerund", _infinitive, "Officials urged residents to leave the town."),
    Way("nouns", _arguments, "Officials warned of floods in the valley."),
)
"""In what form something is reported."""
