"""Sentences drawn by hand: what Anna says, and what hangs beside it."""

GUSHED = """
    Anna    anna    NNP   2  nsubj  B-PERSON
    gushed  gush    VBD   0  root
    that    that    IN    5  mark
    it      it      PRP   5  nsubj
    rains   rain    VBZ   2  ccomp
    .       .       .     2  punct
"""

SPLIT = """
    It      it      PRP   2  nsubj
    rains   rain    VBZ   5  ccomp
    ,       ,       ,     5  punct
    Anna    anna    NNP   5  nsubj  B-PERSON
    gushed  gush    VBD   0  root
    ,       ,       ,     2  punct
    often   often   RB    2  advmod
    .       .       .     5  punct
"""
