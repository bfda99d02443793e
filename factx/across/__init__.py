"""Across: what many articles, two versions of one, or a draft and its sources tell together."""
