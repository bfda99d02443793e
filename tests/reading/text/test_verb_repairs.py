"""Verbs, their subjects and their objects are put right where the parser takes one for another."""

from __future__ import annotations

import pytest

from factx.reading import syntax
from factx.reading.text import tree_repairs
from tests.drawing import draw

PASSIVE = """
    Rebels     rebel   NNS  2  {subject}
    kidnapped  kidnap  VBN  0  root
    six        six     CD   4  nummod
    workers    worker  NNS  2  {object}
"""
SHARED = """
    Rebels     rebel   NNS  2  nsubj:pass
    kidnapped  kidnap  VBN  0  root
    and        and     CC   4  cc
    killed     kill    VBD  2  conj
    workers    worker  NNS  4  obj
"""
HEADLINE = """
    Rebels    rebel    NNS  2  nsubj:pass
    killed    kill     VBN  0  root
    in        in       IN   4  case
    raid      raid     NN   2  obl
"""
TWO_SUBJECTS = """
    Officials  official  NNS  2  nsubj
    reported   report    VBD  0  root
    40         40        CD   4  nummod
    guards     guard     NNS  2  nsubj
    killed     kill      VBN  2  ccomp
"""
CLAUSE = """
    Police   police  NNS  2  nsubj
    said     say     VBD  0  root
    40       40      CD   4  nummod
    guards   guard   NNS  2  nsubj
    had      have    VBD  7  aux
    {been}
    killed   kill    VBN  2  ccomp
"""
INVERTED = """
    said      say       VBD  0  root
    engineer  engineer  NN   1  nsubj
    Tom       Tom       NNP  1  nsubj
    Hale      Hale      NNP  3  flat
"""
HOSTAGE = """
    Pirates  pirate   NNS  2  nsubj
    hold     hold     VBP  0  root
    11       11       CD   4  nummod
    sailors  sailor   NNS  2  {object}
    hostage  hostage  NN   2  {object}
"""
JOINED_TO_VERB = """
    Officials  official  NNS  2  nsubj
    reported   report    VBD  0  root
    40         40        CD   4  nummod
    guards     guard     NNS  2  obj
    ,          ,         ,    4  punct
    and        and       CC   8  cc
    25         25        CD   8  nummod
    rebels     rebel     NNS  9  conj
    killed     kill      VBD  2  ccomp
"""
PARTICIPLE = """
    He        he     PRP  2   nsubj
    said      say    VBD  0   root
    it        it     PRP  4   nsubj
    worked    work   VBD  2   ccomp
    ,         ,      ,    6   punct
    claiming  claim  VBG  2   ccomp
    that      that   IN   9   mark
    nobody    nobody NN   9   nsubj
    left      leave  VBD  6   ccomp
"""
LEFT_BELOW = """
    Fires    fire    NNS  2  nsubj
    left     leave   VBD  5  advcl
    25       25      CD   4  nummod
    workers  worker  NNS  5  nsubj
    hurt     hurt    VBD  0  root
"""
LEFT_BESIDE = """
    Fires    fire    NNS  2  nsubj
    left     leave   VBD  8  ccomp
    25       25      CD   4  nummod
    workers  worker  NNS  5  nsubj
    hurt     hurt    VBD  8  ccomp
    ,        ,       ,    8  punct
    police   police  NNS  8  nsubj
    said     say     VBD  0  root
"""
SINCE = """
    Since    since   IN   3  mark
    he       he      PRP  3  nsubj
    left     leave   VBD  5  advcl
    workers  worker  NNS  5  nsubj
    died     die     VBD  0  root
"""
ROSE = """
    The      the     DT   2  det
    number   number  NN   {number}
    of       of      IN   5  case
    injured  injured VBN  5  amod
    rose     rose    NN   {rose}
    to       to      IN   7  case
    24       24      CD   {figure}
"""

SAID = """
    number    number    NN   7  nsubj
    of        of        IN   4  case
    dead      dead      JJ   4  amod
    rose      rose      NN   1  nmod
    to        to        IN   6  case
    24        24        CD   4  nmod
    said      say       VBD  0  root
"""

SPEAKER = """
    mud       mud      NN   12  nsubj
    buried    bury     VBD  {buried}
    12        12       CD   4   nummod
    houses    house    NNS  2   obj
    ,         ,        ,    7   punct
    the       the      DT   7   det
    mayor     mayor    NN   4   appos
    ,         ,        ,    9   punct
    Ana       Ana      NNP  7   appos
    Ruiz      Ruiz     NNP  9   flat
    ,         ,        ,    12  punct
    said      say      VBD  0   root
"""

ASIDE = """
    toll  toll  NN   2  nsubj
    rose  rise  VBD  0  root
    ,     ,     ,    2  punct
    Ann   Ann   NNP  2  nsubj
    Reed  Reed  NNP  4  flat
    said  say   VBD  2  parataxis
"""

ANNOUNCED = """
    Ann        Ann       NNP  3  nsubj
    has        have      VBZ  3  aux
    died       die       VBN  6  ccomp
    ,          ,         ,    3  punct
    police     police    NNS  3  nsubj
    announced  announce  VBD  0  root
"""

HURT = """
    Five    five    CD   3  nsubj:pass
    were    be      VBD  3  aux:pass
    killed  kill    VBN  0  root
    ,       ,       ,    6  punct
    and     and     CC   6  cc
    dozens  dozen   NNS  3  conj
    had     have    VBD  9  aux
    been    be      VBN  9  aux:pass
    hurt    hurt    VBN  3  conj
"""


def links(rows: str) -> dict[str, tuple[str, str]]:
    """Give the head and the label of each word, mended."""
    return {token.text: (token.head.text, token.dep_) for token in tree_repairs.mend(draw(rows))}


@pytest.mark.parametrize(("subject", "object_"), [("nsubj:pass", "obj"), ("nsubjpass", "dobj")])
def test_a_verb_with_an_object_is_active(subject: str, object_: str) -> None:
    doc = tree_repairs.mend(draw(PASSIVE.format(subject=subject, object=object_)))
    assert [noun.text for noun in syntax.agents(doc[1])] == ["Rebels"]
    assert [noun.text for noun in syntax.patients(doc[1])] == ["workers"]


def test_a_verb_whose_object_stands_by_the_next_is_active() -> None:
    assert links(SHARED)["Rebels"] == ("kidnapped", "nsubj")


def test_a_participle_without_an_object_stays_passive() -> None:
    assert links(HEADLINE)["Rebels"] == ("killed", "nsubj:pass")


def test_a_second_subject_behind_the_verb_is_an_object() -> None:
    assert links(TWO_SUBJECTS)["guards"] == ("reported", "obj")


@pytest.mark.parametrize(
    ("been", "label"), [("been be VBN 7 aux:pass", "nsubj:pass"), ("since since RB 7 advmod", "nsubj")]
)
def test_a_second_subject_is_that_of_the_clause_behind_it(been: str, label: str) -> None:
    assert links(CLAUSE.format(been=been))["guards"] == ("killed", label)


def test_two_subjects_behind_a_verb_become_one() -> None:
    mended = links(INVERTED)
    assert (mended["engineer"], mended["Tom"]) == (("Tom", "compound"), ("said", "nsubj"))


@pytest.mark.parametrize("object_", ["obj", "dobj"])
def test_who_is_held_hostage_is_the_object(object_: str) -> None:
    mended = links(HOSTAGE.format(object=object_))
    assert (mended["sailors"], mended["hostage"]) == (("hold", object_), ("hold", "xcomp"))


def test_a_conjunct_hangs_on_the_noun_before_it() -> None:
    assert links(JOINED_TO_VERB)["rebels"] == ("guards", "conj")


def test_a_participle_behind_a_comma_is_not_what_is_said() -> None:
    assert links(PARTICIPLE)["claiming"] == ("said", "advcl")


def test_what_is_left_so_is_a_clause_below() -> None:
    assert links(LEFT_BELOW) | {"workers": ("hurt", "nsubj")} == links(LEFT_BELOW)
    assert (links(LEFT_BELOW)["left"], links(LEFT_BELOW)["hurt"]) == (("left", "ROOT"), ("left", "ccomp"))
    assert (links(LEFT_BESIDE)["left"], links(LEFT_BESIDE)["hurt"]) == (("said", "ccomp"), ("left", "ccomp"))


def test_since_somebody_left_leaves_nobody_so() -> None:
    assert links(SINCE)["left"] == ("died", "advcl")


@pytest.mark.parametrize(
    ("number", "rose", "figure"), [("0 root", "2 nmod", "2 nmod"), ("5 nsubj", "0 root", "5 nmod")]
)
def test_a_number_of_injured_rises(number: str, rose: str, figure: str) -> None:
    mended = links(ROSE.format(number=number, rose=rose, figure=figure))
    assert [mended[word] for word in ("rose", "number", "injured", "of", "24")] == [
        ("rose", "ROOT"), ("rose", "nsubj"), ("number", "nmod"), ("injured", "case"), ("rose", "obl"),
    ]  # fmt: skip


def test_what_is_said_is_that_the_number_rose() -> None:
    mended = links(SAID)
    assert [mended[word] for word in ("rose", "number", "24")] == [
        ("said", "ccomp"),
        ("rose", "nsubj"),
        ("rose", "obl"),
    ]


@pytest.mark.parametrize("buried", ["12 ccomp", "1 acl"])
def test_a_role_with_a_name_before_said_is_its_subject(buried: str) -> None:
    mended = links(SPEAKER.format(buried=buried))
    assert [mended[word] for word in ("mayor", "mud", "buried")] == [
        ("said", "nsubj"), ("buried", "nsubj"), ("said", "ccomp"),
    ]  # fmt: skip


def test_who_stands_right_before_an_aside_says_it() -> None:
    assert (links(ASIDE)["toll"], links(ASIDE)["Ann"]) == (("rose", "nsubj"), ("said", "nsubj"))


def test_who_stands_right_before_the_verb_above_says_it() -> None:
    assert (links(ANNOUNCED)["police"], links(ANNOUNCED)["Ann"]) == (("announced", "nsubj"), ("died", "nsubj"))


def test_those_behind_and_are_the_subject_of_their_own_verb() -> None:
    assert (links(HURT)["dozens"], links(HURT)["Five"]) == (("hurt", "nsubj:pass"), ("killed", "nsubj:pass"))
