"""Formats: what files of each kind hold, as articles."""
