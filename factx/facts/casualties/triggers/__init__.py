"""Triggers: the words that tell of harm, and whom it befalls."""
