"""Content: what was said, from its first word to its last."""
