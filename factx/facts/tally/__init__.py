"""Tally: which figures of an article speak of one event, and which of them the article stands by."""
