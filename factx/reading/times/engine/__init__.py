"""Words and signs as pieces, and rules written over them: "July 24" is a month and a number."""
