"""Amounts: which numbers of an article count a noun: the six and the two of "six American and two Afghan soldiers"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from factx.facts.casualties.figures import uncounted
from factx.facts.casualties.figures.counted_events import counted_off, has_own_words
from factx.facts.casualties.words.lookup import lemma
from factx.facts.casualties.words.victim_phrases import core
from factx.lexicon import values
from factx.reading import syntax, ways
from factx.reading.numbers import Amount
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    At = Mapping[int, Amount]
    """The amount that each token is a part of."""

PREMODIFIERS = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNP", "HYPH", "RB", "PRP$"})
DEGREES = frozenset({"more", "others", "other"})
"""Words that stand for people behind a number: "two others", "five more"."""
MAX_TOKENS_OF_PREMODIFIERS = 5
"""Tokens of "young British army officers" between a number and its noun."""


def amounts_of(at: At, noun: Token) -> list[Amount]:
    """The amounts that count a noun: its own, and that of "six American and two Afghan soldiers"."""
    return ways.first(AMOUNTS, at, noun) or []


def amounts_of_event(at: At, noun: Token) -> list[Amount]:
    """What counts a harm: "no injuries or deaths", "dozens of arrests", "no reports of casualties"."""
    return ways.first(AMOUNTS_OF_AN_EVENT, at, noun) or []


def amounts_between(at: At, start: int, end: int) -> Iterator[Amount]:
    """The amounts that begin between two tokens, in order."""
    return (at[i] for i in range(start, end) if i in at and at[i].span.start == i)


def part_before(at: At, doc: Doc, start: int) -> Amount | None:
    """The 12 of "12 of 60" and "12 out of 60", where the 60 begins at a token."""
    before = doc[max(0, start - 2) : start]
    length = 2 if before.text.lower() == "out of" else 1 if before[-1:].text.lower() == "of" else 0
    part = at.get(start - length - 1) if length else None
    return part if part is not None and part.span.end == start - length else None


def _own(at: At, noun: Token) -> list[Amount]:
    own = at.get(noun.i)
    return [own] if own is not None else []


def _before_degree(at: At, noun: Token) -> list[Amount]:
    return [at[noun.i - 1]] if noun.lower_ in DEGREES and noun.i - 1 in at else []


def _inside_phrase(at: At, noun: Token) -> list[Amount]:
    """The amounts before a noun in its phrase, but for those of its owner: "two men's five children"."""
    owner = syntax.owner(noun)
    skipped = range(owner.left_edge.i, owner.right_edge.i + 1) if owner is not None else ()
    inside = [at[i] for i in range(core(noun).start, noun.i) if i in at and i not in skipped]
    return list({amount.span.start: amount for amount in inside}.values())


def _before_premodifiers(at: At, noun: Token) -> list[Amount]:
    """The amount that stands before a noun and its adjectives, where the parse has lost it."""
    i, first = noun.i - 1, noun.i - MAX_TOKENS_OF_PREMODIFIERS
    while i > noun.sent.start and i >= first and noun.doc[i].tag_ in PREMODIFIERS and i not in at:
        i -= 1
    return [at[i]] if i in at and i >= noun.sent.start else []


def _of_members(at: At, noun: Token) -> list[Amount]:
    """The five of "a family of five", who are its members."""
    members = syntax.complements(noun, "of") if lemma(noun) in values("collectives") else []
    return [at[member.i] for member in members if member.tag_ == "CD" and member.i in at]


AMOUNTS: tuple[Way[[At, Token], list[Amount]], ...] = (
    Way("its own", _own, "Twelve were killed."),
    Way("before a degree", _before_degree, "Two soldiers were killed and five more were wounded."),
    Way("inside the phrase", _inside_phrase, "A bomb killed 12 soldiers."),
    Way("before premodifiers", _before_premodifiers, "Up to 30 miners may have died.", "the parse has lost the number"),
    Way("of members", _of_members, "A family of five was killed."),
)


def _shared(at: At, event: Token) -> list[Amount]:
    """The "no" of "no injuries or deaths" for the deaths."""
    return [] if has_own_words(event) else amounts_of(at, syntax.first_conjunct(event))


def _counted_through_of(at: At, event: Token) -> list[Amount]:
    """The dozens of "dozens of arrests", the "no" of "no reports of casualties"."""
    governor = syntax.governor(syntax.first_conjunct(event))
    if governor is None or governor[1] != "of":
        return []
    return [amount for amount in amounts_of(at, governor[0]) if uncounted.counts_through(governor[0], amount)]


def _counted_off(at: At, event: Token) -> list[Amount]:
    return counted_off(event)


AMOUNTS_OF_AN_EVENT: tuple[Way[[At, Token], list[Amount]], ...] = (
    Way("its own", amounts_of, "The storm caused 12 deaths."),
    Way("shared", _shared, "There were no injuries or deaths."),
    Way("counted through of", _counted_through_of, "There were dozens of arrests in Homs."),
    Way("counted off", _counted_off, "The storm caused a seventh death."),
)
