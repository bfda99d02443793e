"""Rules: the expressions of time, layer by layer."""
