"""Sentences of harm, each drawn twice: as Universal Dependencies have it (`ud`) and with ClearNLP labels (`clear`)."""

from __future__ import annotations

INCLUDING = {
    "ud": """
        At       at       IN  2  case
        least    least    JJS 3  nmod
        12       12       CD  4  nummod
        people   people   NNS 6  nsubj:pass
        were     be       VBD 6  aux:pass
        killed   kill     VBN 0  root
        in       in       IN  9  case
        an       a        DT  9  det
        airstrike airstrike NN 6 obl
        ,        ,        ,   13 punct
        including include VBG 13 case
        three    three    CD  13 nummod
        children child    NNS 4  nmod
        .        .        .   6  punct
    """,
    "clear": """
        At       at       IN  2  advmod
        least    least    RBS 3  advmod
        12       12       CD  4  nummod
        people   people   NNS 6  nsubjpass
        were     be       VBD 6  auxpass
        killed   kill     VBN 0  root
        in       in       IN  6  prep
        an       a        DT  9  det
        airstrike airstrike NN 7 pobj
        ,        ,        ,   6  punct
        including include VBG 6  prep
        three    three    CD  13 nummod
        children child    NNS 11 pobj
        .        .        .   6  punct
    """,
}

OF_WHOM = {
    "ud": """
        750      750      CD  3  nummod
        medical  medical  JJ  3  amod
        workers  worker   NNS 6  nsubj:pass
        have     have     VBP 6  aux
        been     be       VBN 6  aux:pass
        killed   kill     VBN 0  root
        ,        ,        ,   12 punct
        698      698      CD  12 nsubj:pass
        of       of       IN  10 case
        whom     whom     WP  8  nmod
        were     be       VBD 12 aux:pass
        killed   kill     VBN 3  acl:relcl
        in       in       IN  14 case
        attacks  attack   NNS 12 obl
        .        .        .   6  punct
    """,
    "clear": """
        750      750      CD  3  nummod
        medical  medical  JJ  3  amod
        workers  worker   NNS 6  nsubjpass
        have     have     VBP 6  aux
        been     be       VBN 6  auxpass
        killed   kill     VBN 0  root
        ,        ,        ,   3  punct
        698      698      CD  12 nsubjpass
        of       of       IN  8  prep
        whom     whom     WP  9  pobj
        were     be       VBD 12 auxpass
        killed   kill     VBN 3  relcl
        in       in       IN  12 prep
        attacks  attack   NNS 13 pobj
        .        .        .   6  punct
    """,
}

FAMILY = {
    "ud": """
        A        a        DT   2  det
        man      man      NN   7  nsubj
        and      and      CC   6  cc
        his      his      PRP$ 6  nmod:poss
        two      two      CD   6  nummod
        children child    NNS  2  conj
        died     die      VBD  0  root
    """,
    "clear": """
        A        a        DT   2  det
        man      man      NN   7  nsubj
        and      and      CC   2  cc
        his      his      PRP$ 6  poss
        two      two      CD   6  nummod
        children child    NNS  2  conj
        died     die      VBD  0  root
    """,
}

LEFT = {
    "ud": """
        The      the      DT  2  det
        raid     raid     NN  3  nsubj
        left     leave    VBD 0  root
        12       12       CD  3  obj
        dead     dead     JJ  3  xcomp
        and      and      CC  8  cc
        30       30       CD  8  nummod
        wounded  wound    VBN 5  conj
    """,
    "clear": """
        The      the      DT  2  det
        raid     raid     NN  3  nsubj
        left     leave    VBD 0  root
        12       12       CD  5  nsubj
        dead     dead     JJ  3  oprd
        and      and      CC  3  cc
        30       30       CD  8  nsubj
        wounded  wound    VBN 3  conj
    """,
}

IDENTIFIED = {
    "ud": """
        One      one      CD  2  nummod
        person   person   NN  6  nsubj
        killed   kill     VBN 2  acl
        was      be       VBD 6  cop
        an       a        DT  6  det
        infant   infant   NN  0  root
    """,
    "clear": """
        One      one      CD  2  nummod
        person   person   NN  4  nsubj
        killed   kill     VBN 2  acl
        was      be       VBD 0  root
        an       a        DT  6  det
        infant   infant   NN  4  attr
    """,
}

AGENTS = {
    "ud": """
        Rebels   rebel    NNS 2  nsubj
        killed   kill     VBD 0  root
        five     five     CD  4  nummod
        soldiers soldier  NNS 2  obj
        near     near     IN  7  case
        the      the      DT  7  det
        border   border   NN  2  obl
    """,
    "clear": """
        Rebels   rebel    NNS 2  nsubj
        killed   kill     VBD 0  root
        five     five     CD  4  nummod
        soldiers soldier  NNS 2  dobj
        near     near     IN  2  prep
        the      the      DT  7  det
        border   border   NN  5  pobj
    """,
}

PERHAPS = {
    "ud": """
        Two      two      CD  2  nummod
        miners   miner    NNS 5  nsubj
        may      may      MD  5  aux
        have     have     VB  5  aux
        died     die      VBN 0  root
    """,
    "clear": """
        Two      two      CD  2  nummod
        miners   miner    NNS 5  nsubj
        may      may      MD  5  aux
        have     have     VB  5  aux
        died     die      VBN 0  root
    """,
}

TOLL = {
    "ud": """
        The      the      DT  3  det
        death    death    NN  3  compound
        toll     toll     NN  4  nsubj
        rose     rise     VBD 0  root
        to       to       IN  6  case
        56       56       CD  4  obl
    """,
    "clear": """
        The      the      DT  3  det
        death    death    NN  3  compound
        toll     toll     NN  4  nsubj
        rose     rise     VBD 0  root
        to       to       IN  4  prep
        56       56       CD  5  pobj
    """,
}

TREES = {
    "ud": """
        Frost    frost    NN  2  nsubj
        killed   kill     VBD 0  root
        300      300      CD  4  nummod
        trees    tree     NNS 2  obj
    """,
    "clear": """
        Frost    frost    NN  2  nsubj
        killed   kill     VBD 0  root
        300      300      CD  4  nummod
        trees    tree     NNS 2  dobj
    """,
}
