"""Speakers: whose words they are."""
