"""Bodies, countries, genders and titles that need no explanation: "Reuters", "Syria", "Mrs."."""
