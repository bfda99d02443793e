"""Who says what, read off drawn parses in both label schemes."""

from __future__ import annotations

from typing import Any

import pytest

from factx.article import Article
from factx.reading import read
from tests.drawing import draw
from tests.reading.attribution import drawings

SAID: list[tuple[dict[str, str], list[tuple[Any, ...]]]] = [
    (drawings.THAT_CLAUSE, [("indirect", ["two men died"], "said", "The mayor")]),
    (drawings.INTERRUPTED, [("indirect", ["Two men", "were arrested"], "said", "police")]),
    (drawings.ACCORDING, [("indirect", ["Two men died"], "according to", "police")]),
    (drawings.STATEMENT, [("indirect", ["talks failed"], "released a statement saying", "Lipa")]),
    (drawings.INVERTED, [("direct", ["“ We will leave, ”"], "said", "Ana Roe, the mayor")]),
    (drawings.URGED, [("indirect", ["residents to leave"], "urged", "Officials")]),
    (drawings.CALLED_FOR, [("indirect", ["talks"], "called for", "They")]),
    (drawings.ACCUSED, [("indirect", ["of fraud"], "accused", "police")]),
    (drawings.RELATIVE, [("indirect", ["it failed"], "said", "who")]),
    (drawings.CLAIM, [("indirect", ["he fled"], "claim", "Police")]),
    (drawings.DENIED, []),
    (drawings.WITHHELD, []),
]


@pytest.mark.parametrize("scheme", ["ud", "clear"])
@pytest.mark.parametrize(("drawing", "said"), SAID)
def test_reads_who_says_what(drawing: dict[str, str], said: list[tuple[Any, ...]], scheme: str) -> None:
    doc = draw(drawing[scheme])
    found = read(Article("drawn", doc.text), doc).attributions.all
    assert [
        (one.kind, [part.text for part in one.content], one.cue and one.cue.text, one.speaker and one.speaker.text)
        for one in found
    ] == said


def test_a_relative_pronoun_stands_for_its_noun() -> None:
    doc = draw(drawings.RELATIVE["ud"])
    [said] = read(Article("drawn", doc.text), doc).attributions.all
    assert said.meant is not None
    assert said.meant.text == "Roe"


CITING = """
    “         “         ``   5  punct
    Two       two       CD   3  nummod
    men       man       NNS  4  nsubj
    died      die       VBD  0  root
    ,         ,         ,    8  punct
    according accord    VBG  8  case
    to        to        IN   6  fixed
    Lipa      Lipa      NNP  4  obl
    ,         ,         ,    4  punct
    ”         ”         ''   4  punct
    said      say       VBD  4  parataxis
    Roe       Roe       NNP  11 nsubj
    .         .         .    4  punct
"""


def test_a_figure_is_put_down_to_whom_the_speaker_cites() -> None:
    doc = draw(CITING)
    attributions = read(Article("drawn", doc.text), doc).attributions
    men, comma = attributions.covering(doc[2]), attributions.covering(doc[8])
    assert [str(said.speaker) for said in attributions.all] == ["Roe"]
    assert [str(said and said.speaker) for said in (men, comma)] == ["Lipa", "Roe"]
    assert attributions.covering(doc[11]) is None
