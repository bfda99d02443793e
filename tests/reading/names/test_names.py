"""Whom or what the words mean that name nobody, in both label schemes."""

from __future__ import annotations

import pytest

from factx.reading.names import Names
from tests.drawing import draw

SAID = """
Ann    ann    NNP 2 compound B-PERSON
Rahal  rahal  NNP 7 nsubj I-PERSON
,      ,      ,   2 punct
a      a      DT  5 det
nurse  nurse  NN  2 appos
,      ,      ,   2 punct
left   leave  VBD 0 root
{town}
.      .      .   7 punct
"""
UD = "in in IN 9 case\nTalas talas NNP 7 obl B-GPE"
CLEAR = "in in IN 7 prep\nTalas talas NNP 8 pobj B-GPE"
THEN = """
She    she    PRP 2 nsubj
left   leave  VBD 0 root
the    the    DT  4 det
city   city   NN  2 {object}
as     as     IN  7 mark
the    the    DT  7 det
nurse  nurse  NN  2 {noun}
and    and    CC  10 cc
a      a      DT  10 det
doctor doctor NN  7 conj
"""


@pytest.fixture(params=["ud", "clear"])
def names(request: pytest.FixtureRequest) -> Names:
    town, direct, other = (UD, "obj", "obl") if request.param == "ud" else (CLEAR, "dobj", "npadvmod")
    first = SAID.format(town=town).strip().splitlines()
    second = [_shifted(row, len(first)) for row in THEN.format(object=direct, noun=other).strip().splitlines()]
    doc = draw("\n".join([*first, *second]))
    return Names.read(doc)


def _shifted(row: str, by: int) -> str:
    word, lemma, tag, head, *rest = row.split()
    return " ".join([word, lemma, tag, str(int(head) + by) if head != "0" else "0", *rest])


MEANT = [
    ((0, 2), "Ann Rahal"),
    ((0, 5), "Ann Rahal"),
    ((1, 2), "Ann Rahal"),
    ((8, 9), "Talas"),
    ((10, 11), "Ann Rahal"),
    ((12, 14), "Talas"),
    ((15, 17), "Ann Rahal"),
    ((15, 20), None),
    ((18, 20), None),
    ((11, 12), None),
    ((3, 3), None),
]


@pytest.mark.parametrize(("tokens", "name"), MEANT)
def test_words_mean_a_named_thing(names: Names, tokens: tuple[int, int], name: str | None) -> None:
    doc = names.entities[0].mentions[0].doc
    assert names.name_of(doc[tokens[0] : tokens[1]]) == name
