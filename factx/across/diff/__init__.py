"""Diff: which facts differ between two versions of an article, whatever else was rewritten."""
