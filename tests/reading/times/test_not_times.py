"""Doubts: names, verbs and plain numbers that look like time."""

from __future__ import annotations

from datetime import date

import pytest

from factx.reading.times import Times
from tests.drawing import draw

NONE = {
    "a modal at the start": "May may MD 3 aux\nshe she PRP 3 nsubj\nstay stay VB 0 root",
    "a surname": "Mrs. Mrs. NNP 2 compound\nMay May NNP 3 nsubj\nleft leave VBD 0 root",
    "a given name": "April April NNP 3 nsubj\nJones Jones NNP 1 flat\nleft leave VBD 0 root",
    "a newspaper": "The the DT 3 det B-ORG\nSunday Sunday NNP 3 compound I-ORG\nMail Mail NNP 0 root I-ORG",
    "a broadcast": "USA USA NNP 2 compound B-ORG\nToday Today NNP 3 nsubj I-ORG\nasked ask VBD 0 root",
    "a flight": "Flight flight NN 3 nsubj\n1994 1994 CD 1 nummod\nlanded land VBD 0 root",
    "people": "Police police NN 2 nsubj\nheld hold VBD 0 root\n1950 1950 CD 4 nummod\nfans fan NNS 2 obj",
    "more than": "than than IN 2 case\n2000 2000 CD 0 root",
    "an old number": "weighs weigh VBZ 0 root\n1500 1500 CD 1 obj",
    "a verb": "Prices price NNS 2 nsubj\nspring spring VBP 0 root\nup up RP 2 advmod",
}
SOME = {
    "May": "In in IN 2 case\nMay May NNP 4 obl\nhe he PRP 4 nsubj\nleft leave VBD 0 root",
    "April": "In in IN 2 case\nApril April NNP 4 obl\nKim Kim NNP 4 nsubj\nleft leave VBD 0 root",
    "Sunday": "Bush Bush NNP 3 nsubj B-PERSON\nSunday Sunday NNP 3 obl I-PERSON\nleft leave VBD 0 root",
    "1812": "in in IN 2 case\n1812 1812 CD 0 root",
    "2012": "the the DT 3 det\n2012 2012 CD 3 nummod\ngames game NNS 0 root",
}


@pytest.mark.parametrize("name", NONE)
def test_what_is_no_time(name: str) -> None:
    assert Times.read(draw(NONE[name]), date(2016, 7, 25)).all == ()


@pytest.mark.parametrize("text", SOME)
def test_what_is(text: str) -> None:
    assert [time.span.text for time in Times.read(draw(SOME[text]), date(2016, 7, 25)).all] == [text]
