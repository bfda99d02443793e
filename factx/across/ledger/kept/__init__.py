"""Kept: what the ledger keeps of each article: its events, by which signs they are known again, and their figures."""
