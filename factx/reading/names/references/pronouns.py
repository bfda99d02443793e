"""Pronouns: whom "he" and "she" mean."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factx.reading.names.references.antecedents import antecedent
from factx.reading.names.references.candidates import candidates
from factx.reading.names.references.weights import Story

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc

    from factx.reading.names.named import Named

MEMORY = 24
FORESIGHT = 8


def meanings(doc: Doc, marks: Mapping[int, Named]) -> dict[int, Named]:
    """Map each pronoun of the third person singular to the person whom it means, where that is plain.

    `marks` maps the index of each token of a person's name to the person.
    """
    people = list(candidates(doc, marks))
    story = Story()
    for place, person in enumerate(people):
        if person.is_pronoun:
            around = (*people[max(0, place - MEMORY) : place], *people[place + 1 : place + 1 + FORESIGHT])
            found = antecedent(person, around, story)
            people[place] = replace(person, named=found.named if found else None)
        story.tell(people[place])
    return {each.token.i: each.named for each in people if each.is_pronoun and each.named is not None}
