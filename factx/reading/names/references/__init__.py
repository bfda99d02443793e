"""Pronouns and nouns that mean someone named: "he", "the minister", "the group"."""
