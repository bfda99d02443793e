"""What was told before an expression, and whether its clause looks ahead: "will meet Monday"."""
