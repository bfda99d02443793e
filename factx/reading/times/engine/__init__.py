"""Engine: words and signs as pieces, and rules written over them."""
