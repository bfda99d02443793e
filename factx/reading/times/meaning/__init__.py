"""Meaning: what an expression is on the calendar."""
