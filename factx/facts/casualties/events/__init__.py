"""Events: which figures are of one event, and what the article tells of it."""
