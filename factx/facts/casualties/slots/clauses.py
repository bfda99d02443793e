"""Scenes: the clauses that tell of one harm, from its own words up to the report that holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.facts.casualties.words import causes
from factx.facts.casualties.words.lookup import lemma, outcome
from factx.lexicon import values
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure

HIGHEST = 5
FARTHEST = 30
LARGEST = 24


@dataclass(frozen=True, slots=True)
class Scene:
    """The words that a place, a time or a cause of one harm may hang on, the nearest first."""

    verbs: tuple[Token, ...]
    """The harm's own verb, then those of the clauses above it, up to the report."""
    below: tuple[Token, ...]
    """Verbs of clauses inside: "when a bomb exploded", "people gathered at a cafe"."""
    words: tuple[Token, ...]
    """All of them, and the nouns that take part in the harm."""

    @classmethod
    def of(cls, figure: Figure) -> Scene:
        """Collect the clauses around one figure: "…, killing 12", "a blast that killed 12", "12 died when …"."""
        trigger = figure.harm.trigger
        verbs = tuple(_clauses_above(trigger))
        near = [trigger, figure.noun, *syntax.complements(figure.noun, "of")]
        agents = [noun for verb in verbs[:1] for noun in (*doers(verb), *_heads(verb))]
        above = [word for verb in verbs[1:] for word in (verb, *doers(verb), *syntax.objects(verb))]
        beside = [
            other for other in syntax.conjuncts(trigger) if other != trigger and abs(other.i - trigger.i) < FARTHEST
        ]
        below = (*beside, *_clauses_below([*verbs, *beside, figure.noun], trigger))[:LARGEST]
        words = dict.fromkeys([*near, *verbs[:1], *agents, *above, *below])
        return cls(verbs, below, tuple(words)[:LARGEST])

    def complements(self, *prepositions: str) -> Iterator[Token]:
        """Walk the nouns that hang on the scene, or on a cause in it, through one of the prepositions."""
        seen = set()
        for word in self.words:
            for noun in (*syntax.complements(word, *prepositions), *_of_causes(word, prepositions)):
                if noun not in seen:
                    seen.add(noun)
                    yield noun


def doers(verb: Token) -> list[Token]:
    """Who or what does it; in "Syria: Airstrikes kill five" that is what follows the colon."""
    found: list[Token] = []
    before = syntax.compounds(verb) if is_mistaken(verb) else []
    for noun in (*before, *syntax.agents(verb)[:LARGEST]):
        is_topic = noun.i + 1 < len(noun.doc) and noun.nbor().text == ":"
        found += syntax.appositions(noun) or [noun] if is_topic else [noun]
    return found


def is_mistaken(word: Token) -> bool:
    """Whether a verb is taken for a noun, as in "a gunman shot three people": no noun has an object."""
    is_fatal = word.i + 1 < len(word.doc) and word.nbor().lower_ == "dead"
    return word.tag_ == "NN" and (is_fatal or bool(syntax.objects(word)))


def _of_causes(word: Token, prepositions: tuple[str, ...]) -> Iterator[Token]:
    for noun in syntax.complements(word):
        if causes.is_cause(noun):
            yield from syntax.complements(noun, *prepositions)


def _heads(verb: Token) -> list[Token]:
    """The noun that a relative clause of harm hangs on: "the fighting, which killed 12"."""
    return [verb.head] if syntax.is_relative_clause(verb) else []


def _clauses_above(trigger: Token) -> Iterator[Token]:
    mistaken = next((word for word in trigger.ancestors if is_mistaken(word)), None)
    verb = trigger if syntax.is_predicate(trigger) else syntax.predicate(trigger) or mistaken
    for _ in range(HIGHEST):
        if verb is None:
            return
        yield verb
        verb = _clause_above(verb)


def _clause_above(verb: Token) -> Token | None:
    above = syntax.predicate(verb)
    if above is None or verb in syntax.reported(above):
        return None
    return told_before(above, verb) if is_report(above) else above


def told_before(report: Token, word: Token) -> Token | None:
    """The hit of "officials say a ferry hit a pier Saturday, injuring nine": nobody says an injuring nine."""
    told = (verb for verb in syntax.reported(report) if report.i < verb.i < word.i)
    return next(told, None)


def near(figure: Figure) -> list[Token]:
    """The words around a harm, those behind it first, for what the parse has attached elsewhere."""
    trigger, sentence = figure.harm.trigger, figure.harm.trigger.sent
    behind = [*figure.span.doc[trigger.i + 1 : min(trigger.i + FARTHEST, sentence.end)]]
    return [*behind, *reversed(figure.span.doc[max(sentence.start, trigger.i - FARTHEST) : trigger.i])]


def is_speaker(noun: Token) -> bool:
    """Whether a word says it rather than does it, where the parse has mixed them up."""
    return noun in syntax.subjects(noun.head) and is_report(noun.head)


def is_report(verb: Token) -> bool:
    """Whether a verb reports what is said rather than tells what happened."""
    is_claim = any(lemma(noun) == "responsibility" for noun in syntax.objects(verb))
    return "clause" in values("saying").get(lemma(verb), ()) and not is_claim


def _is_harm_of_its_own(verb: Token) -> bool:
    is_joined = syntax.first_conjunct(verb) != verb
    return not is_joined and (outcome("done", verb) or outcome("undergone", verb)) is not None


def _clauses_below(words: list[Token], trigger: Token) -> Iterator[Token]:
    for word in words:
        inner = (child for child in word.children if syntax.is_clause(child) and child.i > word.i)
        told = [trigger, *words, *syntax.reported(word)]
        yield from (child for child in inner if child not in told and not _is_harm_of_its_own(child))
