"""The name under which a Doc keeps its claims."""

KEY = "claims"
"""Key in ``doc.spans`` of the clauses that somebody says, with ``scores`` and the places of their ``heads``."""
