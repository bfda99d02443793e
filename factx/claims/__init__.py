"""Claims: which clauses of a text somebody says, a component of the bundled pipeline that has learnt it.

It reads the encoder's vectors and the parse and sets ``doc.spans["claims"]``. ``candidates`` says which stretches it
looks at, ``features`` what it sees of them, ``network`` what it computes, and ``component`` is what spaCy runs.
"""
