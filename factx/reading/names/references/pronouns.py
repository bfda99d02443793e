"""Pronouns: each "he" and "she" of an article with whom it means; `antecedents` chooses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factx.reading.names.references.antecedents import antecedent
from factx.reading.names.references.candidates import candidates
from factx.reading.names.references.weights import Mentioned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc

    from factx.reading.names.named import Named

MAX_PERSONS_BACK = 24  # how many mentions of persons before a pronoun are weighed
MAX_PERSONS_AHEAD = 8  # how many behind it: "After he left, Smith spoke"


def meanings(doc: Doc, marks: Mapping[int, Named]) -> dict[int, Named]:
    """Each pronoun of the third person singular, by its index, with the person whom it means, where that is plain.

    `marks` maps the index of each token of a person's name to the person.
    """
    people = list(candidates(doc, marks))
    story = Mentioned()
    for place, person in enumerate(people):
        if person.is_pronoun:
            around = (
                *people[max(0, place - MAX_PERSONS_BACK) : place],
                *people[place + 1 : place + 1 + MAX_PERSONS_AHEAD],
            )
            meant = antecedent(person, around, story)
            people[place] = replace(person, named=meant.named if meant else None)
        story.tell(people[place])
    return {each.token.i: each.named for each in people if each.is_pronoun and each.named is not None}
