"""Standing: which of all figures of an incident stands at the end, by rules that a user chooses."""
