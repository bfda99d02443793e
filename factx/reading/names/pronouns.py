"""Pronouns: whom "he" and "she" mean, by gender, nearness and place in the sentence."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax
from factx.reading.names import genders
from factx.reading.names.antecedents import Candidate, antecedent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Token

    from factx.reading.names.genders import Gender
    from factx.reading.names.named import Named

MEMORY = 8


def meanings(doc: Doc, marks: Mapping[int, Named]) -> dict[int, Named]:
    """Map each pronoun of the third person singular to the person whom it means, where that is plain.

    `marks` maps the index of each token of a person's name to the person.
    """
    meant: dict[int, Named] = {}
    recent: deque[Candidate] = deque(maxlen=MEMORY)
    of_whom = _genders(marks)
    pronouns: Mapping[str, Gender] = values("pronouns")
    for token, sentence in _numbered(doc):
        if wanted := pronouns.get(token.lower_):
            found = antecedent(token, sentence, wanted, recent)
            if found is not None and found.named is not None:
                meant[token.i] = found.named
            if found is not None:
                recent.append(Candidate.at(token, sentence, found.named, wanted))
        elif candidate := _candidate(token, sentence, marks, of_whom):
            recent.append(candidate)
    return meant


def _numbered(doc: Doc) -> Iterator[tuple[Token, int]]:
    return ((token, number) for number, sentence in enumerate(doc.sents) for token in sentence)


def _genders(marks: Mapping[int, Named]) -> dict[int, Gender | None]:
    persons = {id(named): named for named in marks.values()}
    return {each: genders.of_person(named.mentions, named.description) for each, named in persons.items()}


def _candidate(
    token: Token, sentence: int, marks: Mapping[int, Named], of_whom: Mapping[int, Gender | None]
) -> Candidate | None:
    if named := marks.get(token.i):
        ends = marks.get(token.i + 1) is not named
        return Candidate.at(_head(token, marks), sentence, named, of_whom[id(named)]) if ends else None
    if token.tag_ == "NN" and token.lemma_.lower() in words("roles") and not _belongs_to_name(token, marks):
        return Candidate.at(token, sentence, None, genders.of_word(token))
    return None


def _head(last: Token, marks: Mapping[int, Named]) -> Token:
    """Give the head of the name that ends with a token."""
    start = last.i
    while start and marks.get(start - 1) is marks[last.i]:
        start -= 1
    return syntax.head_of(last.doc[start : last.i + 1])


def _belongs_to_name(token: Token, marks: Mapping[int, Named]) -> bool:
    """A role beside a name is no further person: "the activist al-Halaby", "Brown, a teacher", "she is a nurse"."""
    near = (*syntax.appositions(token), syntax.renamed(token), token.head)
    predicated = syntax.is_predicate(token) and bool(syntax.subjects(token))
    return predicated or token.i + 1 in marks or any(each is not None and each.i in marks for each in near)
