"""Quotations: what stands between quotation marks."""
