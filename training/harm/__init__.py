"""Harm: a branch of the encoder that learns figures of people harmed, their links and their events."""
