"""Context: what was told before, and whether a clause looks ahead."""
