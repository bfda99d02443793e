"""Each construction drawn twice: as Universal Dependencies have it (`ud`) and as ClearNLP labels have it (`clear`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.drawing import draw

if TYPE_CHECKING:
    from spacy.tokens import Doc

PASSIVE = {
    "ud": """
        Twelve  twelve  CD   2  nummod
        people  people  NNS  4  nsubj:pass
        were    be      VBD  4  aux:pass
        killed  kill    VBN  0  root
        and     and     CC   6  cc
        wounded wound   VBN  4  conj
        in      in      IN   8  case
        Homs    Homs    NNP  4  obl
        by      by      IN   10 case
        rebels  rebel   NNS  4  obl:agent
        .       .       .    4  punct
    """,
    "clear": """
        Twelve  twelve  CD   2  nummod
        people  people  NNS  4  nsubjpass
        were    be      VBD  4  auxpass
        killed  kill    VBN  0  root
        and     and     CC   4  cc
        wounded wound   VBN  4  conj
        in      in      IN   4  prep
        Homs    Homs    NNP  7  pobj
        by      by      IN   4  agent
        rebels  rebel   NNS  9  pobj
        .       .       .    4  punct
    """,
}

ACTIVE = {
    "ud": """
        A        a       DT   2  det
        bomb     bomb    NN   3  nsubj
        exploded explode VBD  0  root
        ,        ,       ,    5  punct
        killing  kill    VBG  3  advcl
        a        a       DT   7  det
        man      man     NN   5  obj
        and      and     CC   10 cc
        his      his     PRP$ 10 nmod:poss
        sons     son     NNS  7  conj
        .        .       .    3  punct
    """,
    "clear": """
        A        a       DT   2  det
        bomb     bomb    NN   3  nsubj
        exploded explode VBD  0  root
        ,        ,       ,    3  punct
        killing  kill    VBG  3  advcl
        a        a       DT   7  det
        man      man     NN   5  dobj
        and      and     CC   7  cc
        his      his     PRP$ 10 poss
        sons     son     NNS  7  conj
        .        .       .    3  punct
    """,
}

RELATIVE = {
    "ud": """
        Lee    Lee    NNP 6 nsubj
        ,      ,      ,   4 punct
        who    who    WP  4 nsubj
        fled   flee   VBD 1 acl:relcl
        ,      ,      ,   4 punct
        said   say    VBD 0 root
        that   that   IN  9 mark
        nobody nobody NN  9 nsubj
        died   die    VBD 6 ccomp
    """,
    "clear": """
        Lee    Lee    NNP 6 nsubj
        ,      ,      ,   1 punct
        who    who    WP  4 nsubj
        fled   flee   VBD 1 relcl
        ,      ,      ,   1 punct
        said   say    VBD 0 root
        that   that   IN  9 mark
        nobody nobody NN  9 nsubj
        died   die    VBD 6 ccomp
    """,
}

ACCORDING = {
    "ud": """
        Five      five   CD  2 nsubj
        died      die    VBD 0 root
        ,         ,      ,   6 punct
        according accord VBG 6 case
        to        to     IN  4 fixed
        police    police NNS 2 obl
        in        in     IN  8 case
        Homs      Homs   NNP 6 nmod
        .         .      .   2 punct
    """,
    "clear": """
        Five      five   CD  2 nsubj
        died      die    VBD 0 root
        ,         ,      ,   2 punct
        according accord VBG 2 prep
        to        to     IN  4 prep
        police    police NNS 5 pobj
        in        in     IN  6 prep
        Homs      Homs   NNP 7 pobj
        .         .      .   2 punct
    """,
}

COPULA = {
    "ud": """
        Ahmed     Ahmed     NNP 8 nsubj
        ,         ,         ,   5 punct
        the       the       DT  5 det
        hospital  hospital  NN  5 compound
        director  director  NN  1 appos
        ,         ,         ,   5 punct
        is        be        VBZ 8 cop
        dead      dead      JJ  0 root
        .         .         .   8 punct
    """,
    "clear": """
        Ahmed     Ahmed     NNP 7 nsubj
        ,         ,         ,   1 punct
        the       the       DT  5 det
        hospital  hospital  NN  5 compound
        director  director  NN  1 appos
        ,         ,         ,   1 punct
        is        be        VBZ 0 root
        dead      dead      JJ  7 acomp
        .         .         .   7 punct
    """,
}

REDUCED = {
    "ud": """
        Soldiers  soldier  NNS 0 root
        killed    kill     VBN 1 acl
        in        in       IN  5 case
        the       the      DT  5 det
        raid      raid     NN  2 obl
        did       do       VBD 8 aux
        not       not      RB  8 advmod
        fire      fire     VB  1 parataxis
    """,
    "clear": """
        Soldiers  soldier  NNS 0 root
        killed    kill     VBN 1 acl
        in        in       IN  2 prep
        the       the      DT  5 det
        raid      raid     NN  3 pobj
        did       do       VBD 8 aux
        not       not      RB  8 neg
        fire      fire     VB  1 parataxis
    """,
}


CITED = {
    "ud": """
        Five      five   CD  2 nsubj
        died      die    VBD 0 root
        in        in     IN  4 case
        Homs      Homs   NNP 2 obl
        according accord VBG 7 case
        to        to     IN  5 fixed
        police    police NNS 4 nmod
        .         .      .   2 punct
    """,
    "clear": """
        Five      five   CD  2 nsubj
        died      die    VBD 0 root
        in        in     IN  2 prep
        Homs      Homs   NNP 3 pobj
        according accord VBG 4 prep
        to        to     IN  5 prep
        police    police NNS 6 pobj
        .         .      .   2 punct
    """,
}


def drawn(construction: dict[str, str], scheme: str) -> Doc:
    """Draw a construction in one of the schemes."""
    return draw(construction[scheme])
