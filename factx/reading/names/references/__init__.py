"""References: pronouns and nouns that mean someone named."""
