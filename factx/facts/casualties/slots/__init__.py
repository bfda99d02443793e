"""Slots: where, when, by what, by whom, and according to whom."""
