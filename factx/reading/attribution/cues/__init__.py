"""Cues: the words that report what somebody says."""
