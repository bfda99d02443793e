"""The finder of claims: which clauses of a sentence somebody says."""
