"""Numbers: "at least two dozen" as an amount with bounds."""

from factx.reading.numbers.amounts import Amount, amounts, begins_amount, refused
from factx.reading.numbers.ordinals import counted_off, ordinal

__all__ = ["Amount", "amounts", "begins_amount", "counted_off", "ordinal", "refused"]
