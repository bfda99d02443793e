"""Which mentions are of one thing, with its type, kind and country: "the U.S." and "America" are one state."""
