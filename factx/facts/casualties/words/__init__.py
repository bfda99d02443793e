"""Words: which words mean which outcome, and which nouns are people, causes and places."""
