"""Prepositions hang on the noun behind them, which is neither an object nor a clause."""

from __future__ import annotations

import pytest

from factx.reading.text import tree_repairs
from tests.drawing import draw

BEHIND = """
    town        town        NN   0  root
    with        with        IN   3  case
    population  population  NN   1  nmod
    of          of          IN   3  case
    9,000       9,000       CD   3  nmod
"""
STATEMENT = """
    He         he         PRP  2  nsubj
    spoke      speak      VBD  0  root
    in         in         IN   5  case
    a          a          DT   5  det
    statement  statement  NN   2  obj
"""
INJURED = """
    Medics   medic   NNS  2  nsubj
    put      put     VBD  0  root
    number   number  NN   2  obj
    of       of      IN   5  case
    injured  injure  VBN  3  {label}
    at       at      IN   7  case
    120      120     CD   2  obl
"""
THOUSANDS = """
    Tens       ten       NNS  6  nsubj
    of         of        IN   3  case
    thousands  thousand  NNS  1  nmod
    of         of        IN   5  case
    people     people    NNS  1  nmod
    fled       flee      VBD  0  root
"""


def links(rows: str) -> list[tuple[str, str]]:
    """Give the head and the label of each word, mended."""
    return [(token.head.text, token.dep_) for token in tree_repairs.mend(draw(rows))]


def test_a_preposition_stands_before_its_noun() -> None:
    assert links(BEHIND)[3] == ("9,000", "case")


def test_what_a_preposition_governs_is_no_object() -> None:
    assert links(STATEMENT)[4] == ("spoke", "obl")


@pytest.mark.parametrize("label", ["acl", "amod"])
def test_what_a_preposition_governs_is_no_clause(label: str) -> None:
    assert links(INJURED.format(label=label))[4] == ("number", "nmod")


def test_people_hang_on_the_number_that_counts_them() -> None:
    assert links(THOUSANDS)[4] == ("thousands", "nmod")
