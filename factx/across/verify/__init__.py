"""Verify: a draft's quotations, figures and names, each held against the sources that it rests on."""
