"""Two subjects of one verb, side by side, become one; a preposition hangs on its noun."""

from __future__ import annotations

import pytest

from factx.reading.text import tree_repairs
from tests.drawing import draw

NAME = """
    Kelmar  Kelmar  NNP  4  {subject}
    Relief  relief  NNP  1  flat
    clerks  clerk   NNS  4  {subject}
    say     say     VBP  0  root
    so      so      RB   4  advmod
"""
OWNER = """
    Norda   Norda   NNP  4  {subject}
    's      's      POS  1  case
    army    army    NN   4  {subject}
    says    say     VBZ  0  root
    so      so      RB   4  advmod
"""
DAY = """
    The      the      DT   2  det
    mayor    mayor    NN   4  {subject}
    Tuesday  Tuesday  NNP  4  {subject}
    said     say      VBD  0  root
    so       so       RB   4  advmod
"""
APART = """
    clerks  clerk   NNS  4  {subject}
    ,       ,       ,    1  punct
    guards  guard   NNS  4  {subject}
    say     say     VBP  0  root
    so      so      RB   4  advmod
"""
PREPOSITION = """
    bodies   body    NNS  5  nsubj:pass
    of       of      IN   3  case
    20       20      CD   4  nummod
    miners   miner   NNS  1  nmod
    found    find    VBN  0  root
"""
ADVERB = """
    at       at      IN   2  case
    least    least   JJS  3  nmod
    20       20      CD   4  nummod
    miners   miner   NNS  5  nsubj
    died     die     VBD  0  root
"""

RENAMED = """
    spokesman  spokesman  NN   5  nsubj
    ,          ,          ,    3  punct
    Ann        Ann        NNP  1  {label}
    Reed       Reed       NNP  3  flat
    spoke      speak      VBD  0  root
"""


def links(rows: str, subject: str) -> list[tuple[str, str]]:
    """Give the heads and labels of the first three words, mended."""
    doc = tree_repairs.mend(draw(rows.format(subject=subject)))
    return [(token.head.text, token.dep_) for token in doc[:3]]


@pytest.mark.parametrize("subject", ["nsubj", "nsubjpass"])
def test_two_subjects_become_one(subject: str) -> None:
    assert links(NAME, subject) == [("clerks", "compound"), ("Kelmar", "flat"), ("say", subject)]
    assert links(OWNER, subject) == [("army", "nmod:poss"), ("Norda", "case"), ("says", subject)]
    assert links(DAY, subject) == [("mayor", "det"), ("said", subject), ("said", "obl:unmarked")]


def test_subjects_apart_stay() -> None:
    assert links(APART, "nsubj") == [("say", "nsubj"), ("clerks", "punct"), ("say", "nsubj")]


def test_a_preposition_governs_the_noun_and_not_its_number() -> None:
    doc = tree_repairs.mend(draw(PREPOSITION))
    assert (doc[1].head.text, doc[3].dep_) == ("miners", "nmod")


def test_a_preposition_inside_a_number_stays() -> None:
    assert tree_repairs.mend(draw(ADVERB))[0].head.text == "least"


@pytest.mark.parametrize("label", ["flat", "compound"])
def test_a_name_behind_a_comma_renames_a_role(label: str) -> None:
    doc = tree_repairs.mend(draw(RENAMED.format(label=label)))
    assert (doc[2].dep_, doc[3].dep_) == ("appos", "flat")
