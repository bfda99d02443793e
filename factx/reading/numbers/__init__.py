"""Numbers: "at least two dozen" as an amount with bounds."""

from factx.reading.numbers.amounts import Amount, amounts, begins_amount

__all__ = ["Amount", "amounts", "begins_amount"]
