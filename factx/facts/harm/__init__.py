"""Harm: what the rules for casualties are made of, a noun a module."""
