"""What the article says of who is named: "a nurse" in "Ann Rahal, a nurse, left"."""
