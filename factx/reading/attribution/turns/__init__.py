"""Turns: quotations as speech, each with the cue and the speaker that stand beside it."""
