"""Mentions: every place where a name stands."""
