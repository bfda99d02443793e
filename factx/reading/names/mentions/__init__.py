"""Every place where a name stands: "Ann Rahal left. Then Rahal spoke" has two."""
