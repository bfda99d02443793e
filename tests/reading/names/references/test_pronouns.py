"""Whom pronouns mean, in both label schemes."""

from __future__ import annotations

import pytest

from factx.reading.names import Names
from tests.drawing import draw

BEN_LEFT = """\
Ben   ben   NNP 2 nsubj B-PERSON
left  leave VBD 0 root
.     .     .   2 punct
"""
TOM_SAW_HIM = """\
Tom   tom   NNP 5 nsubj B-PERSON
saw   see   VBD 0 root
him   he    PRP 5 {object}
.     .     .   5 punct
"""
TOM_SAW_HIMSELF = TOM_SAW_HIM.replace("him   he ", "himself himself")
HE_SAW_ANN = """\
He    he    PRP 5 nsubj
saw   see   VBD 0 root
Ann   ann   NNP 5 {object} B-PERSON
"""
HER_AUNT_ANN_LEFT = """\
Her   she   PRP$ 2 {owner}
aunt  aunt  NN  4 nsubj
Ann   ann   NNP 2 appos B-PERSON
left  leave VBD 0 root
"""
AFTER_HE_LEFT = """\
After after IN  3 mark
he    he    PRP 3 nsubj
left  leave VBD 6 advcl
,     ,     ,   6 punct
"""
TOM_SPOKE = """\
Tom   tom   NNP 6 nsubj B-PERSON
spoke speak VBD 0 root
"""
THEY_SAW_TOM = """\
they  they  PRP 6 nsubj
saw   see   VBD 0 root
Tom   tom   NNP 6 {object} B-PERSON
"""
SCHEMES = {"ud": {"object": "obj", "owner": "nmod:poss"}, "clear": {"object": "dobj", "owner": "poss"}}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("rows", "place", "name"),
    [
        (BEN_LEFT + TOM_SAW_HIM, 5, "Ben"),
        (BEN_LEFT + TOM_SAW_HIMSELF, 5, "Tom"),
        (BEN_LEFT + HE_SAW_ANN, 3, "Ben"),
        (HER_AUNT_ANN_LEFT, 0, None),
        (AFTER_HE_LEFT + TOM_SPOKE, 1, "Tom"),
        (AFTER_HE_LEFT + THEY_SAW_TOM, 1, None),
    ],
)
def test_whom_a_pronoun_means(rows: str, place: int, name: str | None, scheme: str) -> None:
    doc = draw(rows.format(**SCHEMES[scheme]))
    assert Names.read(doc).name_of(doc[place : place + 1]) == name
