"""Outcomes: what only some outcomes are told by."""
