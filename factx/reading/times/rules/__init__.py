"""The constructions of expressions of time, layer by layer: "July 24" is a Day, "July 24 at noon" a Part."""
