"""Grammar's answers, the same in both label schemes."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from spacy.tokens import Doc, Token

from factx.reading import syntax
from tests.drawing import draw
from tests.reading.syntax import drawings
from tests.reading.syntax.drawings import drawn


@pytest.fixture(params=["ud", "clear"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def words(tokens: Iterable[Token]) -> list[str]:
    return [token.text for token in tokens]


def word(doc: Doc, text: str) -> Token:
    return next(token for token in doc if token.text == text)


def test_passive_shares_its_patient_and_agent(scheme: str) -> None:
    doc = drawn(drawings.PASSIVE, scheme)
    killed, wounded = word(doc, "killed"), word(doc, "wounded")
    assert [syntax.is_passive(verb) for verb in (killed, wounded)] == [True, True]
    assert [words(syntax.patients(verb)) for verb in (killed, wounded)] == [["people"], ["people"]]
    assert words(syntax.agents(killed)) == ["rebels"]
    assert words(syntax.conjuncts(wounded)) == ["killed", "wounded"]


def test_prepositions(scheme: str) -> None:
    doc = drawn(drawings.PASSIVE, scheme)
    assert words(syntax.complements(word(doc, "killed"), "in")) == ["Homs"]
    assert syntax.governor(word(doc, "Homs")) == (word(doc, "killed"), "in")
    assert words(syntax.adpositions(word(doc, "rebels"))) == ["by"]
    assert syntax.governor(word(doc, "people")) is None


def test_a_preposition_governs_where_the_parser_knows_no_label() -> None:
    doc = draw("""
        Sailors  sailor  NNS  2  nsubj
        drowned  drown   VBD  0  root
        off      off     IN   4  case
        Brin     Brin    NNP  2  dep
    """)
    assert syntax.governor(word(doc, "Brin")) == (word(doc, "drowned"), "off")


def test_prepositions_of_several_words(scheme: str) -> None:
    doc = drawn(drawings.ACCORDING, scheme)
    police = word(doc, "police")
    assert words(syntax.complements(word(doc, "died"), "according to")) == ["police"]
    assert syntax.governor(police) == (word(doc, "died"), "according to")
    assert words(syntax.adpositions(police)) == ["according", "to"]
    assert syntax.phrase(police).text == "police in Homs"


def test_an_adverbial_clause_inherits_its_subject(scheme: str) -> None:
    doc = drawn(drawings.ACTIVE, scheme)
    killing = word(doc, "killing")
    assert not syntax.is_passive(killing)
    assert words(syntax.agents(killing)) == ["bomb"]
    assert words(syntax.patients(killing)) == ["man", "sons"]
    assert syntax.predicate(word(doc, "man")) == killing


def test_phrases_leave_out_or_keep_what_hangs_on_them(scheme: str) -> None:
    man = word(drawn(drawings.ACTIVE, scheme), "man")
    assert syntax.phrase(man).text == "a man"
    assert syntax.phrase(man, keep=["conjuncts"]).text == "a man and his sons"
    lee = word(drawn(drawings.RELATIVE, scheme), "Lee")
    assert syntax.phrase(lee).text == "Lee"
    assert syntax.phrase(lee, keep=["clauses"]).text == "Lee, who fled"


def test_a_phrase_leaves_out_who_is_cited(scheme: str) -> None:
    assert syntax.phrase(word(drawn(drawings.CITED, scheme), "Homs")).text == "Homs"


def test_reported_clause_and_its_speaker(scheme: str) -> None:
    doc = drawn(drawings.RELATIVE, scheme)
    said = word(doc, "said")
    assert words(syntax.subjects(said)) == ["Lee"]
    assert words(syntax.subjects(word(doc, "fled"))) == ["Lee"]
    assert words(syntax.reported(said)) == ["died"]
    assert syntax.clause(word(doc, "died")).text == "that nobody died"


def test_copula_and_apposition(scheme: str) -> None:
    doc = drawn(drawings.COPULA, scheme)
    ahmed, dead = word(doc, "Ahmed"), word(doc, "dead")
    head = dead if scheme == "ud" else word(doc, "is")
    assert words(syntax.subjects(head)) == ["Ahmed"]
    assert words(syntax.predicated(head)) == ["dead"]
    assert words(syntax.appositions(ahmed)) == ["director"]
    assert syntax.phrase(ahmed).text == "Ahmed"
    assert syntax.phrase(word(doc, "director")).text == "the hospital director"


def test_reduced_relative_and_negation(scheme: str) -> None:
    doc = drawn(drawings.REDUCED, scheme)
    killed, fire = word(doc, "killed"), word(doc, "fire")
    assert syntax.is_passive(killed)
    assert words(syntax.patients(killed)) == ["Soldiers"]
    assert words(syntax.relative_clauses(word(doc, "Soldiers"))) == ["killed"]
    assert syntax.phrase(word(doc, "Soldiers"), keep=["clauses"]).text == "Soldiers killed in the raid"
    assert syntax.is_negated(fire)
    assert not syntax.is_negated(killed)
    assert words(syntax.auxiliaries(fire)) == ["did"]


def test_trimming_keeps_brackets_that_are_closed(scheme: str) -> None:
    doc = drawn(drawings.COPULA, scheme)
    assert syntax.trimmed(doc[1:6]).text == "the hospital director"
    assert len(syntax.trimmed(doc[1:2])) == 0
