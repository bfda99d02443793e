"""Amounts with their bounds: "at least two dozen" is 24 or more, "the seventh" seven so far."""

from factx.reading.numbers.amounts import Amount, amounts, begins_amount, refused
from factx.reading.numbers.counting import counts
from factx.reading.numbers.ordinals import counted_off, ordinal

__all__ = ["Amount", "amounts", "begins_amount", "counted_off", "counts", "ordinal", "refused"]
