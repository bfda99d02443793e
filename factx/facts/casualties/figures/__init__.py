"""Figures: how many a harm befalls, and who counts."""
