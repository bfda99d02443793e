"""Voices: who is quoted in articles: by name or not, in what role, of which body, and how much."""
