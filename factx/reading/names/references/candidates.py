"""Everyone whom a pronoun may mean, as the article mentions them, pronouns among them: "Smith", "he", "a man"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax
from factx.reading.names.known import genders

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Token

    from factx.reading.names.known.genders import Gender
    from factx.reading.names.named import Named


@dataclass(frozen=True)
class Candidate:
    """One mention of somebody; `named` is None for a pronoun not yet understood and for "a man" without a name."""

    token: Token
    sentence: int
    named: Named | None
    gender: Gender | None
    is_pronoun: bool = False

    @cached_property
    def is_subject(self) -> bool:
        """Whether it is the subject of a clause, or one of several."""
        return syntax.is_subject(self.token)

    @cached_property
    def host(self) -> Token:
        """What it hangs on, a preposition aside."""
        return syntax.host(self.token)

    @cached_property
    def clause(self) -> Token | None:
        """The head of the clause that it stands in."""
        return syntax.predicate(self.token)

    @property
    def owns(self) -> bool:
        """Whether it is "his" or the "her" that means the same, not "him"."""
        return self.is_pronoun and self.token.tag_ == "PRP$"


def candidates(doc: Doc, marks: Mapping[int, Named]) -> Iterator[Candidate]:
    """All mentions of persons, in order; `marks` maps the index of each token of a name to its bearer."""
    of_whom = _genders(marks)
    pronouns: Mapping[str, Gender] = values("pronouns")
    numbered = ((number, token) for number, sentence in enumerate(doc.sents) for token in sentence)
    for number, token in numbered:
        if gender := pronouns.get(token.lower_):
            yield Candidate(token, number, None, gender, is_pronoun=True)
        elif named := marks.get(token.i):
            if marks.get(token.i + 1) is not named:
                yield Candidate(_head(token, marks), number, named, of_whom[id(named)])
        elif _is_person_by_noun(token) and not _belongs_to_name(token, marks):
            yield Candidate(token, number, None, genders.of_word(token))


def _genders(marks: Mapping[int, Named]) -> dict[int, Gender | None]:
    persons = {id(named): named for named in marks.values()}
    return {each: genders.of_person(named.mentions, named.description) for each, named in persons.items()}


def _head(last: Token, marks: Mapping[int, Named]) -> Token:
    """The head of the name that ends with a token."""
    start = last.i
    while start and marks.get(start - 1) is marks[last.i]:
        start -= 1
    return syntax.head_of(last.doc[start : last.i + 1])


def _is_person_by_noun(noun: Token) -> bool:
    return noun.tag_ == "NN" and any(noun.lemma_.lower() in words(known) for known in ("roles", "people"))


def _belongs_to_name(token: Token, marks: Mapping[int, Named]) -> bool:
    """Whether a role is that of a name beside it: "the activist al-Halaby", "Brown, a teacher", "she is a nurse"."""
    near = (*syntax.appositions(token), syntax.renamed(token), token.head)
    predicated = syntax.is_predicate(token) and bool(syntax.subjects(token))
    return predicated or token.i + 1 in marks or any(each is not None and each.i in marks for each in near)
