"""Fuzzing: texts that nobody wrote, and whether factx keeps its promises on each of them."""
