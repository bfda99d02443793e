"""What an expression is on the calendar: "last Friday" is the last one before the day of writing."""
