"""The corpora, turned into what spaCy and the encoder learn from."""
