"""Descriptions: what the article says of who is named."""
