"""Story: what other sentences tell of the same event."""
