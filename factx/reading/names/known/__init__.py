"""Known: bodies, countries, genders and titles that need no explanation."""
