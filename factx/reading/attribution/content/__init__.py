"""Content: what was said, with the right borders."""
