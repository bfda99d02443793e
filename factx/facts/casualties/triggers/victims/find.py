"""Victims: whom a verb of harm befalls, by the ways that are tried in order: the five of "killed five people"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factx.facts.casualties.triggers.victims import by_ellipsis, by_grammar, by_participle, by_position
from factx.facts.casualties.triggers.victims.forced import forced_to
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

Finder = Way[["Token"], "list[Token]"]

DONE_TO: tuple[Finder, ...] = (
    Way("part of whom", by_position.part_before, "Rebels held 80 fighters, twelve of whom were killed.",
        "the parse gives all 80 to the verb"),
    Way("counted before", by_ellipsis.counted_before, "Twenty people died and 280 were displaced.",
        "the parse may share the other verb's subject"),
    Way("gapped", by_ellipsis.gapped, "A policeman was killed and another wounded."),
    Way("counted behind", by_grammar.counted_behind, "A bomb killed at least 12 people."),
    Way("elliptic subject", by_ellipsis.elliptic_subject, "Hospitals admitted 140 wounded.",
        "the parse takes it for an object of the first verb"),
    Way("modified", by_participle.modified, "A video of two Germans kidnapped last week was shown."),
    Way("grammar", by_grammar.patients, "Five soldiers were killed."),
    Way("before an aside", by_position.before_aside, "Five killed, twenty more, including two guards, hurt."),
    Way("shared object", by_ellipsis.shared_object, "The men kidnapped and later killed a judge."),
    Way("shared subject", by_ellipsis.shared_subject, "As many as 80 people are believed to have drowned."),
    Way("left so", by_ellipsis.left_so, "A stampede at a mill left 25 workers hurt."),
    Way("right behind", by_position.after, "One in nine sailors drowned that winter."),
    Way("before a participle", by_participle.before_participle, "Near the suburb of about 9,000 were evacuated."),
    Way("object of a report", by_participle.object_of_report,
        "Officials reported 40 guards, 25 sailors, and hundreds of rebels killed."),
)  # fmt: skip
"""To whom it is done: by the closest words first, which the parse misreads most, then by the parse, then by guess."""

UNDERGONE_BY: tuple[Finder, ...] = (
    Way("forced to", forced_to, "The flood forced 90 people living there to flee the town."),
    Way("subject", by_grammar.subjects, "Five people died."),
    Way(
        "before a participle",
        by_participle.before_participle,
        "A plane crashed, killing all seven sailors died in the fire.",
    ),
)
"""Who undergoes it."""


def done_to(verb: Token) -> Iterator[Token]:
    """Those to whom it is done: "killed **five**", "**five** were killed", "one of those killed"."""
    return _those_meant(by_grammar.with_coordinated(ways.first(DONE_TO, verb) or [], verb))


def undergone_by(verb: Token) -> list[Token]:
    """Those who undergo it: "**five** died"."""
    return ways.first(UNDERGONE_BY, verb) or []


def _those_meant(nouns: Iterable[Token]) -> Iterator[Token]:
    """Those meant by the "those" of "one of those detained" and "was among those killed"."""
    for noun in nouns:
        is_vague = noun.lower_ in {"those", "people"}
        governor = syntax.governor(noun) if is_vague else None
        if is_vague and {word.lower_ for word in syntax.adpositions(noun)} & {"among", "amongst"}:
            yield from syntax.subjects(noun) or (syntax.subjects(governor[0]) if governor is not None else [])
            yield from [noun] if syntax.numbers(noun) else []
        elif governor is not None and governor[1] == "of" and noun.lower_ == "those":
            yield governor[0]
        else:
            yield noun
