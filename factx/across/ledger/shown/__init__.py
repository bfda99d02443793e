"""Shown: the ledger as rows for programs and readers, and as a page with the history of each toll."""
