"""Grammar's answers about reported speech, the same in both label schemes."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc, Token

from factx.reading import syntax
from tests.drawing import draw
from tests.reading.attribution import drawings


@pytest.fixture(params=["ud", "clear"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def word(doc: Doc, text: str) -> Token:
    return next(token for token in doc if token.text == text)


def test_a_clause_has_its_introducer_and_its_own_subject(scheme: str) -> None:
    doc = draw(drawings.THAT_CLAUSE[scheme])
    died = word(doc, "died")
    assert (syntax.introducer(died), syntax.own_subjects(died)) == (word(doc, "that"), [word(doc, "men")])
    assert (syntax.is_infinitive(died), syntax.is_conditional(died)) == (False, False)


def test_an_aside_is_parenthetical(scheme: str) -> None:
    doc = draw(drawings.INTERRUPTED[scheme])
    assert [syntax.is_parenthetical(word(doc, verb)) for verb in ("said", "arrested")] == [True, False]


def test_an_infinitive_completes_its_verb(scheme: str) -> None:
    doc = draw(drawings.URGED[scheme])
    leave = word(doc, "leave")
    assert (syntax.open_complements(word(doc, "urged")), syntax.is_infinitive(leave)) == ([leave], True)
    assert syntax.governing(leave) == word(doc, "urged")


def test_a_participle_has_the_noun_it_modifies(scheme: str) -> None:
    doc = draw(drawings.STATEMENT[scheme])
    assert syntax.relative_antecedent(word(doc, "saying")) == word(doc, "statement")
    assert syntax.relative_antecedent(word(doc, "released")) is None


CALLED = {
    "ud": """
        Critics critic NNS 2 nsubj
        called  call   VBD 0 root
        it      it     PRP 2 obj
        a       a      DT  5 det
        gift    gift   NN  2 xcomp
    """,
    "clear": """
        Critics critic NNS 2 nsubj
        called  call   VBD 0 ROOT
        it      it     PRP 2 dobj
        a       a      DT  5 det
        gift    gift   NN  2 oprd
    """,
}


def test_an_object_has_its_predicate(scheme: str) -> None:
    doc = draw(CALLED[scheme])
    called = word(doc, "called")
    assert syntax.object_predicates(called) == [word(doc, "gift")]
    assert syntax.addressees(called) == [word(doc, "it")]


TOLD = {
    "ud": """
        He       he       PRP 2 nsubj
        told     tell     VBD 0 root
        nurses   nurse    NNS 2 iobj
        if       if       IN  6 mark
        they     they     PRP 6 nsubj
        asked    ask      VBD 2 advcl
    """,
    "clear": """
        He       he       PRP 2 nsubj
        told     tell     VBD 0 ROOT
        nurses   nurse    NNS 2 dative
        if       if       IN  6 mark
        they     they     PRP 6 nsubj
        asked    ask      VBD 2 advcl
    """,
}


def test_a_condition_is_told_from_a_report(scheme: str) -> None:
    doc = draw(TOLD[scheme])
    assert [syntax.is_conditional(word(doc, verb)) for verb in ("asked", "told")] == [True, False]
    assert syntax.addressees(word(doc, "told")) == [word(doc, "nurses")]


ACCUSED = {
    "ud": """
        Critics  critic NNS 2 nsubj
        accused  accuse VBD 0 root
        them     they   PRP 2 obj
        of       of     IN  5 mark
        lying    lie    VBG 2 advcl
        after    after  IN  7 mark
        losing   lose   VBG 2 advcl
    """,
    "clear": """
        Critics  critic NNS 2 nsubj
        accused  accuse VBD 0 ROOT
        them     they   PRP 2 dobj
        of       of     IN  2 prep
        lying    lie    VBG 4 pcomp
        after    after  IN  2 prep
        losing   lose   VBG 6 pcomp
    """,
}


def test_a_gerund_stands_behind_its_preposition(scheme: str) -> None:
    accused, lying, losing = (
        word(doc, text) for doc in [draw(ACCUSED[scheme])] for text in ("accused", "lying", "losing")
    )
    assert (syntax.gerunds(accused, "of"), syntax.gerunds(accused, "after")) == ([lying], [losing])
    assert syntax.gerunds(accused, "about") == []
