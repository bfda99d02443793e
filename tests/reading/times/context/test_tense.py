"""Tense: the next Thursday or the last one, told by the clause, in both label schemes."""

from __future__ import annotations

from datetime import date

import pytest

from factx.reading.times import Times
from factx.reading.times.context.tense import outlook
from tests.drawing import draw

WILL = {
    "ud": """
        Ministers minister NNS 3 nsubj
        will      will     MD  3 aux
        meet      meet     VB  0 root
        on        on       IN  5 case
        Thursday  Thursday NNP 3 obl
        .         .        .   3 punct
    """,
    "clear": """
        Ministers minister NNS 3 nsubj
        will      will     MD  3 aux
        meet      meet     VB  0 root
        on        on       IN  3 prep
        Thursday  Thursday NNP 4 pobj
        .         .        .   3 punct
    """,
}
MET = {
    "ud": """
        Ministers minister NNS 2 nsubj
        met       meet     VBD 0 root
        on        on       IN  4 case
        Thursday  Thursday NNP 2 obl
        .         .        .   2 punct
    """,
    "clear": """
        Ministers minister NNS 2 nsubj
        met       meet     VBD 0 root
        on        on       IN  2 prep
        Thursday  Thursday NNP 3 pobj
        .         .        .   2 punct
    """,
}
EXPECTED = {
    "ud": """
        Ministers minister NNS 3 nsubj:pass
        are       be       VBP 3 aux:pass
        expected  expect   VBN 0 root
        to        to       TO  5 mark
        meet      meet     VB  3 xcomp
        on        on       IN  7 case
        Thursday  Thursday NNP 5 obl
        .         .        .   3 punct
    """,
    "clear": """
        Ministers minister NNS 3 nsubjpass
        are       be       VBP 3 auxpass
        expected  expect   VBN 0 root
        to        to       TO  5 aux
        meet      meet     VB  3 xcomp
        on        on       IN  5 prep
        Thursday  Thursday NNP 6 pobj
        .         .        .   3 punct
    """,
}
SAID = {
    "ud": """
        Police    police   NN  2 nsubj
        said      say      VBD 0 root
        Thursday  Thursday NNP 2 obl:unmarked
        they      they     PRP 6 nsubj
        would     would    MD  6 aux
        appeal    appeal   VB  2 ccomp
        .         .        .   2 punct
    """,
    "clear": """
        Police    police   NN  2 nsubj
        said      say      VBD 0 root
        Thursday  Thursday NNP 2 npadvmod
        they      they     PRP 6 nsubj
        would     would    MD  6 aux
        appeal    appeal   VB  2 ccomp
        .         .        .   2 punct
    """,
}
HAD = {
    "ud": """
        Talks     talk     NNS 4 nsubj:pass
        had       have     VBD 4 aux
        been      be       VBN 4 aux:pass
        scheduled schedule VBN 0 root
        for       for      IN  6 case
        Thursday  Thursday NNP 4 obl
        .         .        .   4 punct
    """,
    "clear": """
        Talks     talk     NNS 4 nsubjpass
        had       have     VBD 4 aux
        been      be       VBN 4 auxpass
        scheduled schedule VBN 0 root
        for       for      IN  4 prep
        Thursday  Thursday NNP 5 pobj
        .         .        .   4 punct
    """,
}


@pytest.mark.parametrize("scheme", ["ud", "clear"])
@pytest.mark.parametrize(
    ("drawing", "looks", "value"),
    [
        (WILL, "ahead", "2016-07-28"),
        (MET, "past", "2016-07-21"),
        (EXPECTED, "planned", "2016-07-28"),
        (SAID, "past", "2016-07-21"),
        (HAD, "past", "2016-07-21"),
    ],
)
def test_outlook(drawing: dict[str, str], looks: str, value: str, scheme: str) -> None:
    [time] = Times.read(draw(drawing[scheme]), date(2016, 7, 25)).all
    assert (outlook(time.span), time.value) == (looks, value)
