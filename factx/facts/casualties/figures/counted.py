"""Counted: figures read off the noun phrases that a harm befalls, with all amounts of the article at hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factx.facts.casualties.figure import Figure
from factx.facts.casualties.figures import uncounted
from factx.facts.casualties.figures.amounts_of_a_noun import DEGREES, amounts_of, amounts_of_event, part_before
from factx.facts.casualties.figures.coordinated import summed
from factx.facts.casualties.figures.lists.named_list import named_list
from factx.facts.casualties.harm import Kind
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.triggers.constructions.labels import numbers_by_place
from factx.facts.casualties.words import people
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.facts.casualties.words.victim_phrases import PRONOUNS, core, counted_by, excerpt_of, victims_of, with_name
from factx.lexicon import values
from factx.reading import syntax
from factx.reading.names import labels
from factx.reading.numbers import Amount
from factx.reading.numbers import amounts as amounts_in

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figures.lists.named_list import NamedList
    from factx.facts.casualties.harm import Harm
    from factx.reading import Reading


@dataclass(frozen=True, slots=True)
class Measure:
    """What reads figures off noun phrases, with all amounts of the article at hand."""

    reading: Reading
    at: dict[int, Amount]

    @classmethod
    def of(cls, reading: Reading) -> Measure:
        """The measure of an article, with every amount looked up once."""
        told = {token.i: amount for amount in amounts_in(reading.doc) for token in amount.span}
        shares = (number for noun in reading.doc for number in numbers_by_place(noun))
        return cls(reading, {**{number.i: _share(number) for number in shares}, **told})

    def figures(self, harm: Harm) -> Iterator[Figure]:
        """The figures of one harm; an enumeration without numbers is one figure: "a man and his wife"."""
        nouns = [noun for noun in dict.fromkeys(harm.victims) if not _is_verb_of_harm(noun)]
        if harm.kind is Kind.PEOPLE and nouns and (found := named_list(self.reading, self.at, tuple(nouns))):
            yield from self._of_list(harm, min(nouns, key=lambda noun: noun.i), found)
            nouns = [noun for noun in nouns if not found.span.start <= noun.i < found.span.end]
        yield from summed([figure for noun in people.told_apart(nouns) for figure in self._of_noun(harm, noun)])

    def _of_list(self, harm: Harm, first: Token, found: NamedList) -> Iterator[Figure]:
        span, total = found.span, found.total
        if not found.apart:
            yield Figure(harm.outcome, harm, first, span, span, total, total, total, span)
        for member in found.apart:
            yield from self._of_noun(harm, syntax.head_of(member))

    def _of_noun(self, harm: Harm, noun: Token) -> Iterator[Figure]:
        noun = noun if noun.i in self.at else people.antecedent(uncounted.content(noun))
        if OUTCOMES[harm.outcome].empties_places and not amounts_of(self.at, noun):
            noun = next((inner for inner in uncounted.inhabitants(noun) if amounts_of(self.at, inner)), noun)
        if harm.is_event:
            yield from self._events(harm, noun)
        elif amounts := amounts_of(self.at, noun):
            counted = (self._counted(harm, noun, amount) for amount in amounts if self._counts_people(harm, noun))
            yield from {figure.count.start: figure for figure in map(self._of_whole, counted)}.values()
        elif not people.refers_back(noun) and (uncounted.is_number_word(noun) or people.is_person(self.reading, noun)):
            yield from self._uncounted(harm, noun)

    def _counts_people(self, harm: Harm, noun: Token) -> bool:
        """Whether what is counted can be people; a bare number can."""
        if noun.i not in self.at:
            is_case = OUTCOMES[harm.outcome].has_cases and outcome("events", noun) == harm.outcome
            return is_case or people.is_person(self.reading, noun) or lemma(noun) in DEGREES
        counted = counted_by(noun, self.at[noun.i].span)
        is_vague = self.at[noun.i].value is None
        is_doubtful = is_vague or belongs("grabbing", harm.trigger)
        return not any(people.is_thing(whole) or (is_doubtful and self._is_stuff(whole)) for whole in counted)

    def _is_stuff(self, noun: Token) -> bool:
        """Whether no people are counted: "most of the wheat" and "most of Dale County", unlike "most of the crew"."""
        named = self.reading.names.at(noun)
        is_place = named is not None and named.type in labels.PLACE
        return is_place or (noun.tag_ in {"NN", "NNS"} and not people.is_person(self.reading, noun))

    def _counted(self, harm: Harm, noun: Token, amount: Amount) -> Figure:
        victims = victims_of(noun, amount.span)
        span = excerpt_of(noun, amount.span)
        span = with_name(noun, span) if amount.value == 1 else span
        return Figure(harm.outcome, harm, noun, span, amount.span, amount.value, amount.low, amount.high, victims)

    def _of_whole(self, figure: Figure) -> Figure:
        """The 12 of "12 out of 60 patients", who are the harmed ones."""
        part = part_before(self.at, self.reading.doc, figure.count.start)
        if part is None or _is_one_among(part):
            return figure
        span = figure.span.doc[part.span.start : figure.span.end]
        return replace(figure, span=span, count=part.span, value=part.value, low=part.low, high=part.high)

    def _events(self, harm: Harm, noun: Token) -> Iterator[Figure]:
        amounts = amounts_of_event(self.at, noun)
        wholes = [amount for amount in amounts if part_before(self.at, self.reading.doc, amount.span.start) is not None]
        for amount in (wholes or amounts)[:1]:
            figure = self._counted(harm, noun, amount)
            yield replace(figure, victims=uncounted.kind_of_victim(noun))

    def _uncounted(self, harm: Harm, noun: Token) -> Iterator[Figure]:
        span = core(noun)
        is_pronoun = noun.tag_ in PRONOUNS and not uncounted.is_number_word(noun)
        is_rate = any(number.lower_ == "one" and number.i not in self.at for number in syntax.numbers(noun))
        if is_pronoun or is_rate or not span or uncounted.is_vague(harm, noun):
            return
        value, low = self._members(noun) or uncounted.size(noun)
        single = value is not None
        victims = None if uncounted.is_number_word(noun) else span
        whole = with_name(noun, span) if single else span
        yield Figure(harm.outcome, harm, noun, whole, span, value, low, value, victims, is_single=single)

    def _members(self, noun: Token) -> tuple[int | None, int | None] | None:
        """How many "a family of five" is."""
        inside = syntax.complements(noun, "of") if lemma(noun) in values("collectives") else []
        counted = [self.at[word.i] for word in inside if word.i in self.at and word.tag_ == "CD"]
        return (counted[0].value, counted[0].low) if counted else None


def _share(number: Token) -> Amount:
    """The amount of a number in brackets, which alone would pass for an age."""
    value = int(number.text.replace(",", ""))
    return Amount(number.doc[number.i : number.i + 1], value, value, value)


def _is_one_among(part: Amount) -> bool:
    """Whether all are meant, of whom somebody is one: "Ann Reed was one of six people who died"."""
    doc, start = part.span.doc, part.span.start
    return part.value == 1 and start > 0 and doc[start - 1].lower_ in {"is", "was", "among"}


def _is_verb_of_harm(noun: Token) -> bool:
    return noun.tag_.startswith("VB") and outcome("done", noun) is not None
