"""Constructions: verbs, adjectives, nouns and idioms of harm, of any outcome."""
