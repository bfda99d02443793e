"""Choices: which place, day, cause and culprit an event and its figures have, out of all that the article tells."""
