"""Incidents: what makes two articles tell of one, learnt from articles with known incidents."""
