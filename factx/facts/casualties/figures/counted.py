"""Measures: figures read off the noun phrases that a harm befalls, with all amounts of the article at hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factx.facts.casualties.figure import Figure
from factx.facts.casualties.figures import uncounted
from factx.facts.casualties.figures.coordinated import summed
from factx.facts.casualties.figures.counted_events import counted_off, has_own_words
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.words import people
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.facts.casualties.words.phrases import PRONOUNS, core, counted_by, excerpt_of, victims_of
from factx.reading import syntax
from factx.reading.names import labels
from factx.reading.numbers import Amount, amounts

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.harm import Harm
    from factx.reading import Reading

PREMODIFIERS = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNP", "HYPH", "RB"})
DEGREES = frozenset({"more", "others", "other"})


@dataclass(frozen=True, slots=True)
class Measure:
    """Reads figures off noun phrases, with all amounts of the article at hand."""

    reading: Reading
    at: dict[int, Amount]

    @classmethod
    def of(cls, reading: Reading) -> Measure:
        """Look up every amount of the article once."""
        found = amounts(reading.doc)
        return cls(reading, {token.i: amount for amount in found for token in amount.span})

    def figures(self, harm: Harm) -> Iterator[Figure]:
        """Read the figures of one harm; an enumeration without numbers is one figure."""
        nouns = [
            noun for noun in dict.fromkeys(harm.victims) if not (noun.tag_.startswith("VB") and outcome("done", noun))
        ]
        found = [figure for noun in people.told_apart(nouns) for figure in self._figures(harm, noun)]
        yield from summed(found)

    def _figures(self, harm: Harm, noun: Token) -> Iterator[Figure]:
        noun = noun if noun.i in self.at else people.antecedent(uncounted.content(noun))
        if OUTCOMES[harm.outcome].empties_places and not self._amounts(noun):
            noun = next((inner for inner in uncounted.inhabitants(noun) if self._amounts(inner)), noun)
        if harm.is_event:
            yield from self._events(harm, noun)
        elif found := self._amounts(noun):
            counted = (self._counted(harm, noun, amount) for amount in found if self._counts_people(harm, noun))
            told = [self._of_whole(figure) for figure in counted]
            yield from {figure.count.start: figure for figure in told}.values()
        elif not people.refers_back(noun) and (uncounted.is_number_word(noun) or people.is_person(self.reading, noun)):
            yield from self._uncounted(harm, noun)

    def _amounts(self, noun: Token) -> list[Amount]:
        """List the amounts that count a noun: its own, and that of "six American and two Afghan soldiers"."""
        if own := self.at.get(noun.i):
            return [own]
        if noun.lower_ in DEGREES and noun.i - 1 in self.at:
            return [self.at[noun.i - 1]]
        start = core(noun).start
        owner = syntax.owner(noun)
        skipped = set(range(owner.left_edge.i, owner.right_edge.i + 1)) if owner else set()
        inside = [self.at[i] for i in range(start, noun.i) if i in self.at and i not in skipped]
        return list({amount.span.start: amount for amount in inside}.values()) or self._amount_before(noun)

    def _amount_before(self, noun: Token) -> list[Amount]:
        """Find the amount that stands before a noun and its adjectives, where the parse has lost it."""
        i = noun.i - 1
        while i > noun.sent.start and noun.i - i < 6 and noun.doc[i].tag_ in PREMODIFIERS and i not in self.at:
            i -= 1
        return [self.at[i]] if i in self.at and i >= noun.sent.start else []

    def _counts_people(self, harm: Harm, noun: Token) -> bool:
        """Tell whether what is counted can be people; a bare number can."""
        if noun.i not in self.at:
            is_case = OUTCOMES[harm.outcome].has_cases and outcome("events", noun) == harm.outcome
            return is_case or people.is_person(self.reading, noun) or lemma(noun) in DEGREES
        counted = counted_by(noun, self.at[noun.i].span)
        is_vague = self.at[noun.i].value is None
        is_doubtful = is_vague or belongs("grabbing", harm.trigger)
        return not any(people.is_thing(whole) or (is_doubtful and self._is_stuff(whole)) for whole in counted)

    def _is_stuff(self, noun: Token) -> bool:
        """Tell "most of the wheat" and "most of Dale County" from "most of the crew"."""
        named = self.reading.names.at(noun)
        is_place = named is not None and named.type in labels.PLACE
        return is_place or (noun.tag_ in {"NN", "NNS"} and not people.is_person(self.reading, noun))

    def _counted(self, harm: Harm, noun: Token, amount: Amount) -> Figure:
        victims = victims_of(noun, amount.span)
        span = excerpt_of(noun, amount.span)
        return Figure(harm.outcome, harm, noun, span, amount.span, amount.value, amount.low, amount.high, victims)

    def _of_whole(self, figure: Figure) -> Figure:
        """Give the 12 of "12 out of 60 patients", who are the harmed ones."""
        part = self._part_of(figure.count.start)
        if part is None:
            return figure
        span = figure.span.doc[part.span.start : figure.span.end]
        return replace(figure, span=span, count=part.span, value=part.value, low=part.low, high=part.high)

    def _part_of(self, start: int) -> Amount | None:
        """Give the amount before "of" or "out of" that begins the phrase of another one."""
        before = self.reading.doc[max(0, start - 2) : start]
        length = 2 if before.text.lower() == "out of" else 1 if before[-1:].text.lower() == "of" else 0
        part = self.at.get(start - length - 1) if length else None
        return part if part is not None and part.span.end == start - length else None

    def _events(self, harm: Harm, noun: Token) -> Iterator[Figure]:
        found = self._event_amounts(noun)
        wholes = [amount for amount in found if self._part_of(amount.span.start) is not None]
        for amount in (wholes or found)[:1]:
            figure = self._counted(harm, noun, amount)
            yield replace(figure, victims=uncounted.kind_of_victim(noun))

    def _event_amounts(self, noun: Token) -> list[Amount]:
        """List what counts a harm: "no injuries or deaths", "dozens of arrests", "no reports of casualties"."""
        governor = syntax.governor(syntax.first_conjunct(noun))
        above = self._amounts(governor[0]) if governor is not None and governor[1] == "of" else []
        counting = [
            amount for amount in above if governor is not None and uncounted.counts_through(governor[0], amount)
        ]
        shared = [] if has_own_words(noun) else self._amounts(syntax.first_conjunct(noun))
        return self._amounts(noun) or shared or counting or counted_off(noun)

    def _uncounted(self, harm: Harm, noun: Token) -> Iterator[Figure]:
        span = core(noun)
        is_pronoun = noun.tag_ in PRONOUNS and not uncounted.is_number_word(noun)
        is_rate = any(number.lower_ == "one" and number.i not in self.at for number in syntax.numbers(noun))
        if is_pronoun or is_rate or not span or uncounted.is_vague(harm, noun):
            return
        value, low = uncounted.size(noun)
        single = value is not None
        victims = None if uncounted.is_number_word(noun) else span
        yield Figure(harm.outcome, harm, noun, span, span, value, low, value, victims, is_single=single)
