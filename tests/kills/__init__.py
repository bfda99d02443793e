"""Kills: runs that are ended without warning, and whether what they were to write is whole, the old or the new."""
