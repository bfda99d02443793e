"""Ways of reporting, each drawn in Universal Dependencies (`ud`) and in ClearNLP labels (`clear`)."""

from __future__ import annotations

THAT_CLAUSE = {
    "ud": """
        The    the    DT   2  det
        mayor  mayor  NN   3  nsubj
        said   say    VBD  0  root
        that   that   IN   7  mark
        two    two    CD   6  nummod
        men    man    NNS  7  nsubj
        died   die    VBD  3  ccomp
        .      .      .    3  punct
    """,
    "clear": """
        The    the    DT   2  det
        mayor  mayor  NN   3  nsubj
        said   say    VBD  0  ROOT
        that   that   IN   7  mark
        two    two    CD   6  nummod
        men    man    NNS  7  nsubj
        died   die    VBD  3  ccomp
        .      .      .    3  punct
    """,
}

INTERRUPTED = {
    "ud": """
        Two      two    CD   2  nummod
        men      man    NNS  8  nsubj:pass
        ,        ,      ,    5  punct
        police   police NNS  5  nsubj
        said     say    VBD  8  parataxis
        ,        ,      ,    5  punct
        were     be     VBD  8  aux:pass
        arrested arrest VBN  0  root
        .        .      .    8  punct
    """,
    "clear": """
        Two      two    CD   2  nummod
        men      man    NNS  8  nsubjpass
        ,        ,      ,    8  punct
        police   police NNS  5  nsubj
        said     say    VBD  8  parataxis
        ,        ,      ,    8  punct
        were     be     VBD  8  auxpass
        arrested arrest VBN  0  ROOT
        .        .      .    8  punct
    """,
}

ACCORDING = {
    "ud": """
        Two       two       CD   2  nummod
        men       man       NNS  3  nsubj
        died      die       VBD  0  root
        ,         ,         ,    7  punct
        according accord    VBG  7  case
        to        to        IN   5  fixed
        police    police    NNS  3  obl
        .         .         .    3  punct
    """,
    "clear": """
        Two       two       CD   2  nummod
        men       man       NNS  3  nsubj
        died      die       VBD  0  ROOT
        ,         ,         ,    3  punct
        according accord    VBG  3  prep
        to        to        IN   5  prep
        police    police    NNS  6  pobj
        .         .         .    3  punct
    """,
}

STATEMENT = {
    "ud": """
        Lipa      Lipa      NNP  2  nsubj
        released  release   VBD  0  root
        a         a         DT   4  det
        statement statement NN   2  obj
        saying    say       VBG  4  acl
        that      that      IN   8  mark
        talks     talk      NNS  8  nsubj
        failed    fail      VBD  5  ccomp
        .         .         .    2  punct
    """,
    "clear": """
        Lipa      Lipa      NNP  2  nsubj
        released  release   VBD  0  ROOT
        a         a         DT   4  det
        statement statement NN   2  dobj
        saying    say       VBG  4  acl
        that      that      IN   8  mark
        talks     talk      NNS  8  nsubj
        failed    fail      VBD  5  ccomp
        .         .         .    2  punct
    """,
}

INVERTED = {
    "ud": """
        “     “     ``   4  punct
        We    we    PRP  4  nsubj
        will  will  MD   4  aux
        leave leave VB   7  ccomp
        ,     ,     ,    7  punct
        ”     ”     ''   7  punct
        said  say   VBD  0  root
        Ana   Ana   NNP  7  nsubj
        Roe   Roe   NNP  8  flat
        ,     ,     ,    12 punct
        the   the   DT   12 det
        mayor mayor NN   8  appos
        .     .     .    7  punct
    """,
    "clear": """
        “     “     ``   4  punct
        We    we    PRP  4  nsubj
        will  will  MD   4  aux
        leave leave VB   7  ccomp
        ,     ,     ,    7  punct
        ”     ”     ''   7  punct
        said  say   VBD  0  ROOT
        Ana   Ana   NNP  9  compound
        Roe   Roe   NNP  7  nsubj
        ,     ,     ,    9  punct
        the   the   DT   12 det
        mayor mayor NN   9  appos
        .     .     .    7  punct
    """,
}

URGED = {
    "ud": """
        Officials official NNS  2  nsubj
        urged     urge     VBD  0  root
        residents resident NNS  2  obj
        to        to       TO   5  mark
        leave     leave    VB   2  xcomp
        .         .        .    2  punct
    """,
    "clear": """
        Officials official NNS  2  nsubj
        urged     urge     VBD  0  ROOT
        residents resident NNS  5  nsubj
        to        to       TO   5  aux
        leave     leave    VB   2  ccomp
        .         .        .    2  punct
    """,
}

CALLED_FOR = {
    "ud": """
        They   they   PRP  2  nsubj
        called call   VBD  0  root
        for    for    IN   4  case
        talks  talk   NNS  2  obl
        .      .      .    2  punct
    """,
    "clear": """
        They   they   PRP  2  nsubj
        called call   VBD  0  ROOT
        for    for    IN   2  prep
        talks  talk   NNS  3  pobj
        .      .      .    2  punct
    """,
}

ACCUSED = {
    "ud": """
        He       he      PRP  3  nsubj:pass
        was      be      VBD  3  aux:pass
        accused  accuse  VBN  0  root
        by       by      IN   5  case
        police   police  NNS  3  obl:agent
        of       of      IN   7  case
        fraud    fraud   NN   3  obl
        .        .       .    3  punct
    """,
    "clear": """
        He       he      PRP  3  nsubjpass
        was      be      VBD  3  auxpass
        accused  accuse  VBN  0  ROOT
        by       by      IN   3  agent
        police   police  NNS  4  pobj
        of       of      IN   3  prep
        fraud    fraud   NN   6  pobj
        .        .       .    3  punct
    """,
}

DENIED = {
    "ud": """
        He     he     PRP  4  nsubj
        did    do     VBD  4  aux
        not    not    RB   4  advmod
        say    say    VB   0  root
        that   that   IN   7  mark
        they   they   PRP  7  nsubj
        left   leave  VBD  4  ccomp
        .      .      .    4  punct
    """,
    "clear": """
        He     he     PRP  4  nsubj
        did    do     VBD  4  aux
        not    not    RB   4  neg
        say    say    VB   0  ROOT
        that   that   IN   7  mark
        they   they   PRP  7  nsubj
        left   leave  VBD  4  ccomp
        .      .      .    4  punct
    """,
}

WITHHELD = {
    "ud": """
        Police   police  NNS  2  nsubj
        declined decline VBD  0  root
        to       to      TO   4  mark
        say      say     VB   2  xcomp
        who      who     WP   6  nsubj
        died     die     VBD  4  ccomp
        .        .       .    2  punct
    """,
    "clear": """
        Police   police  NNS  2  nsubj
        declined decline VBD  0  ROOT
        to       to      TO   4  aux
        say      say     VB   2  xcomp
        who      who     WP   6  nsubj
        died     die     VBD  4  ccomp
        .        .       .    2  punct
    """,
}

RELATIVE = {
    "ud": """
        Roe     Roe    NNP  8  nsubj
        ,       ,      ,    4  punct
        who     who    WP   4  nsubj
        said    say    VBD  1  acl:relcl
        it      it     PRP  6  nsubj
        failed  fail   VBD  4  ccomp
        ,       ,      ,    4  punct
        left    leave  VBD  0  root
        .       .      .    8  punct
    """,
    "clear": """
        Roe     Roe    NNP  8  nsubj
        ,       ,      ,    1  punct
        who     who    WP   4  nsubj
        said    say    VBD  1  relcl
        it      it     PRP  6  nsubj
        failed  fail   VBD  4  ccomp
        ,       ,      ,    1  punct
        left    leave  VBD  0  ROOT
        .       .      .    8  punct
    """,
}

CLAIM = {
    "ud": """
        Police  police  NNS  3  nmod:poss
        ’s      ’s      POS  1  case
        claim   claim   NN   7  nsubj
        that    that    IN   6  mark
        he      he      PRP  6  nsubj
        fled    flee    VBD  3  acl
        failed  fail    VBD  0  root
        .       .       .    7  punct
    """,
    "clear": """
        Police  police  NNS  3  poss
        ’s      ’s      POS  1  case
        claim   claim   NN   7  nsubj
        that    that    IN   6  mark
        he      he      PRP  6  nsubj
        fled    flee    VBD  3  acl
        failed  fail    VBD  0  ROOT
        .       .       .    7  punct
    """,
}
